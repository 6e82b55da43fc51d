package org.conferral.web.platform.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The question which columns of a list are shown, and in which order. */
@Named
@RequestScoped
public class ColumnChoice {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_]{1,40}");

    @Inject
    ListColumns columns;

    private @Nullable String chosen;

    /** A column of the list, shown or not. */
    public record Choice(String id, boolean shown) {}

    /**
     * Every column: those shown in their order, then the others.
     *
     * @param list the list's name where the page has several, else blank
     * @param usual ids of those shown while nothing was chosen, parted by blanks
     * @param more ids of the others
     */
    public List<Choice> of(String list, String usual, @Nullable String more) {
        List<String> all = Stream.concat(ids(usual), ids(more)).toList();
        List<String> shown = columns.chosen(list).isEmpty()
                ? ids(usual).toList()
                : columns.chosen(list).stream().filter(all::contains).toList();
        return Stream.concat(
                        shown.stream().map(id -> new Choice(id, true)),
                        all.stream().filter(id -> !shown.contains(id)).map(id -> new Choice(id, false)))
                .toList();
    }

    private static Stream<String> ids(@Nullable String text) {
        return text == null ? Stream.of() : BLANKS.splitAsStream(text.strip()).filter(id -> !id.isEmpty());
    }

    /** Remembers what was chosen; nothing chosen is as it was at first. */
    public void save(String list) {
        columns.choose(
                list,
                ids(chosen)
                        .filter(id -> COLUMN.matcher(id).matches())
                        .distinct()
                        .limit(100)
                        .toList());
        ShownAddress.again();
    }

    /** Makes the list what it was at first. */
    public void reset(String list) {
        columns.choose(list, List.of());
        ShownAddress.again();
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
