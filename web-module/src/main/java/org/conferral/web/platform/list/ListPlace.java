package org.conferral.web.platform.list;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Where in a list a page is, as its address says: {@code page=3&size=50&sort=-name}, all left out where they are usual.
 *
 * @param page from 1
 * @param size rows on a page
 * @param sort the column's id, with a hyphen before it for the descending order; blank for the list's own order
 */
record ListPlace(int page, int size, String sort) implements Serializable {
    static final int USUAL = 25;

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SORT = "sort";

    private static final List<Integer> SIZES = List.of(USUAL, 50, 100);
    private static final int LAST = 1_000_000;

    /**
     * What the address says.
     *
     * @param table stands before the names of the parameters where a page has several tables
     */
    static ListPlace of(FacesContext faces, String table) {
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        Integer page = Parameter.number(parameters.get(table + PAGE));
        Integer size = Parameter.number(parameters.get(table + SIZE));
        return new ListPlace(
                page == null ? 1 : Math.min(Math.max(page, 1), LAST),
                size != null && SIZES.contains(size) ? size : USUAL,
                Objects.toString(parameters.get(table + SORT), ""));
    }

    /** What the address says of the place in this table and there is not. */
    Unknowns unknowns(FacesContext faces, String table) {
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        Unknowns unknowns = new Unknowns();
        Integer number = Parameter.number(asked.get(table + PAGE));
        unknowns.keep(table + PAGE, asked.get(table + PAGE), number != null && number > 0);
        unknowns.keep(
                table + SIZE, asked.get(table + SIZE), String.valueOf(size).equals(asked.get(table + SIZE)));
        unknowns.keep(table + SORT, asked.get(table + SORT), sorted(faces) != null);
        return unknowns;
    }

    /** The place that a table shows. */
    static ListPlace at(int first, int size, Map<String, SortMeta> sorts) {
        return new ListPlace(
                first / size + 1,
                size,
                sorts.values().stream()
                        .findFirst()
                        .map(sort -> (sort.getOrder().isDescending() ? "-" : "") + sort.getField())
                        .orElse(""));
    }

    /** Writes it into the address. */
    void tell(String table) {
        parameters(table).forEach(ShownAddress::carry);
    }

    /** As the address says it; none for what is usual. */
    Map<String, @Nullable String> parameters(String table) {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put(table + PAGE, page == 1 ? null : String.valueOf(page));
        parameters.put(table + SIZE, size == USUAL ? null : String.valueOf(size));
        parameters.put(table + SORT, sort.isEmpty() ? null : sort);
        return parameters;
    }

    int first() {
        return (page - 1) * size;
    }

    private String column() {
        return sort.replaceFirst("^-", "");
    }

    /** How PrimeFaces is told the order; nothing where no table of the page has the column, or does not sort by it. */
    @Nullable SortMeta sorted(FacesContext faces) {
        return columns(faces.getViewRoot())
                .filter(column -> column.isSortable() && column().equals(column.getField()))
                .findFirst()
                .map(column -> SortMeta.builder()
                        .field(column())
                        .order(sort.startsWith("-") ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build())
                .orElse(null);
    }

    private static Stream<UIColumn> columns(UIComponent component) {
        return component instanceof DataTable table
                ? table.getChildren().stream()
                        .flatMap(child ->
                                Optional.of(child)
                                        .filter(UIColumn.class::isInstance)
                                        .map(UIColumn.class::cast)
                                        .stream())
                : component.getChildren().stream().flatMap(ListPlace::columns);
    }
}
