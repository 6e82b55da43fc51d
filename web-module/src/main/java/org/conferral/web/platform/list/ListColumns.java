package org.conferral.web.platform.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.platform.boundary.OwnListService;
import org.conferral.web.platform.Navigation;
import org.jspecify.annotations.Nullable;

/** Which columns of the page's list its reader has chosen, and in which order. */
@Named
@RequestScoped
public class ListColumns {
    @Inject
    OwnListService own;

    @Inject
    Navigation navigation;

    private @Nullable List<String> chosen;

    /**
     * Whether the column is shown.
     *
     * @param usual whether it is while nothing was chosen
     */
    public boolean shows(String column, boolean usual) {
        return getChosen().isEmpty() ? usual : getChosen().contains(column);
    }

    /** Where it stands; those alike stand as the page has them. */
    public int place(String column) {
        return Math.max(getChosen().indexOf(column), 0);
    }

    /** The columns chosen, in their order; none where nothing was. */
    public List<String> getChosen() {
        List<String> known = chosen;
        if (known == null) {
            known = own.columns(list());
            chosen = known;
        }
        return known;
    }

    void choose(List<String> columns) {
        own.arrange(list(), columns);
        chosen = columns;
    }

    private String list() {
        return navigation.getCurrent().key();
    }
}
