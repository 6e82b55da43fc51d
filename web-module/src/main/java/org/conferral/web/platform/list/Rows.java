package org.conferral.web.platform.list;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * What a table shows: one page of a query at a time, sorted by the database. One query a page, the total with it. Which
 * page, how long and how sorted stand in the page's address. A view that is kept for its person keeps no rows.
 */
public class Rows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<T>> query;
    private final transient Function<T, String> key;
    private final String table;
    private final ListPlace place;
    private ListPlace shown;
    private int beyond;

    /**
     * Rows of a query.
     *
     * @param key tells one row from another
     */
    public Rows(Function<PageRequest, Page<T>> query, Function<T, String> key) {
        this(query, key, "");
    }

    /**
     * Rows of a query, on a page with several tables.
     *
     * @param key tells one row from another
     * @param table what stands before the names of this table's parameters in the address
     */
    public Rows(Function<PageRequest, Page<T>> query, Function<T, String> key, String table) {
        this.query = query;
        this.key = key;
        this.table = table;
        this.place = ListPlace.of(FacesContext.getCurrentInstance(), table);
        this.shown = place;
    }

    /** Rows that are few, in their order: all of them are read for each page. */
    public static <T> Rows<T> of(Supplier<List<T>> few, Function<T, String> key) {
        return new Rows<>(
                request -> {
                    List<T> all = few.get();
                    return new Page<>(
                            all.stream()
                                    .skip(request.first())
                                    .limit(request.size())
                                    .toList(),
                            all.size());
                },
                key);
    }

    /** Not asked for here: {@link #load} learns it with the rows. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<T> page = query.apply(request(first, size, sorts));
        int start = recalculateFirst(first, size, (int) page.total());
        beyond = start == first ? 0 : first / size + 1;
        setRowCount((int) page.total());
        shown = ListPlace.at(start, size, sorts);
        shown.tell(table);
        RowsListener.note(this);
        return start == first
                ? page.rows()
                : query.apply(request(start, size, sorts)).rows();
    }

    /** The page is there: the view goes on without its rows, and reads them again when it needs them. */
    void forget() {
        setWrappedData(null);
    }

    private static PageRequest request(int first, int size, Map<String, SortMeta> sorts) {
        return sorts.values().stream()
                .findFirst()
                .map(sort -> new PageRequest(
                        first, size, sort.getField(), !sort.getOrder().isDescending()))
                .orElseGet(() -> new PageRequest(first, size, "", true));
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    /** What the address says of page, length and order and there is not. */
    public Unknowns unknowns() {
        return place.unknowns(FacesContext.getCurrentInstance(), table);
    }

    /** Where the page that the address asks for begins. */
    public int getStart() {
        return place.first();
    }

    /** Which page is shown, how long and how sorted, as the address of the list says it. */
    public Map<String, @Nullable String> place() {
        return shown.parameters(table);
    }

    /** The page that was asked for and lies behind the last, which is shown in its place; 0 where there is none. */
    public int getBeyond() {
        return beyond;
    }

    /** How many rows a page has. */
    public int getLength() {
        return place.size();
    }

    /** How the address asks for the rows to be sorted; nothing where the table has no such column. */
    public @Nullable SortMeta getSorted() {
        return place.sorted(FacesContext.getCurrentInstance());
    }
}
