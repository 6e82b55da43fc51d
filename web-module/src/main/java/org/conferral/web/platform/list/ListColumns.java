package org.conferral.web.platform.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conferral.platform.boundary.OwnListService;
import org.conferral.web.platform.Navigation;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of the page's lists their reader has chosen, and in which order; of several lists each has a name, an only one
 * has none.
 */
@Named
@RequestScoped
public class ListColumns {
    @Inject
    OwnListService own;

    @Inject
    Navigation navigation;

    private final Map<String, List<String>> chosen = new HashMap<>();

    /**
     * Whether the column is shown.
     *
     * @param usual whether it is while nothing was chosen
     */
    public boolean shows(@Nullable String list, String column, boolean usual) {
        return chosen(list).isEmpty() ? usual : chosen(list).contains(column);
    }

    /** Where it stands; those alike stand as the page has them. */
    public int place(@Nullable String list, String column) {
        return Math.max(chosen(list).indexOf(column), 0);
    }

    /** The columns chosen, in their order; none where nothing was. */
    List<String> chosen(@Nullable String list) {
        return chosen.computeIfAbsent(key(list), own::columns);
    }

    void choose(@Nullable String list, List<String> columns) {
        own.arrange(key(list), columns);
        chosen.put(key(list), columns);
    }

    private String key(@Nullable String list) {
        String page = navigation.getCurrent().key();
        return list == null || list.isEmpty() ? page : page + "_" + list;
    }
}
