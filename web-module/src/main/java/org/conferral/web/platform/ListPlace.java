package org.conferral.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    private static final List<Integer> SIZES = List.of(USUAL, 50, 100);
    private static final int LAST = 1_000_000;

    static ListPlace of(FacesContext faces) {
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        Integer page = Parameter.number(parameters.get("page"));
        Integer size = Parameter.number(parameters.get("size"));
        return new ListPlace(
                page == null ? 1 : Math.min(Math.max(page, 1), LAST),
                size != null && SIZES.contains(size) ? size : USUAL,
                Objects.toString(parameters.get("sort"), ""));
    }

    /** Writes the place that is shown now into the address. */
    static void tell(int first, int size, Map<String, SortMeta> sorts) {
        ShownAddress.carry("page", first < size ? null : first / size + 1);
        ShownAddress.carry("size", size == USUAL ? null : size);
        ShownAddress.carry(
                "sort",
                sorts.values().stream()
                        .findFirst()
                        .map(sort -> (sort.getOrder().isDescending() ? "-" : "") + sort.getField())
                        .orElse(null));
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
