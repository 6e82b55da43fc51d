package org.conferral.web.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.conferral.delivery.entity.DigitalItemFilter;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.platform.entity.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which documents an address asks for: what narrows and sorts them, and which page of them. What it asks for and there is
 * not, does not count.
 */
record DocumentsAsked(String text, @Nullable OrderItemStatus status, String sort, boolean ascending, int number) {
    static final List<OrderItemStatus> STATUSES =
            List.of(OrderItemStatus.PROCESSED, OrderItemStatus.DOWNLOADED, OrderItemStatus.EXPIRED);
    static final List<String> SORTS = List.of("name", "number", "available", "status");

    private static final int SIZE = 50;
    private static final int LONGEST = 100;
    private static final int LAST = 99_999;

    static DocumentsAsked of(HttpServletRequest request) {
        String text = said(request, "text");
        String status = said(request, "status");
        String sort = said(request, "sort");
        String page = said(request, "page");
        return new DocumentsAsked(
                text.substring(0, Math.min(LONGEST, text.length())),
                STATUSES.stream()
                        .filter(one -> one.name().equals(status))
                        .findFirst()
                        .orElse(null),
                SORTS.contains(sort) ? sort : "",
                !said(request, "order").equals("desc"),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static String said(HttpServletRequest request, String parameter) {
        return Objects.toString(request.getParameter(parameter), "").strip();
    }

    DigitalItemFilter filter() {
        return new DigitalItemFilter(text.isEmpty() ? null : text, status);
    }

    PageRequest page() {
        return new PageRequest((number - 1) * SIZE, SIZE, sort, ascending);
    }

    int pages(long total) {
        return (int) Math.min(LAST, Math.max(1, (total + SIZE - 1) / SIZE));
    }

    /** What narrows, as it stands in an address. */
    private String narrowed() {
        return "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&status="
                + (status == null ? "" : status.name());
    }

    /** The same list, sorted otherwise; by the column that it is sorted by already, the other way round. */
    String sortedBy(String column) {
        return narrowed() + "&sort=" + column + (sort.equals(column) && ascending ? "&order=desc" : "");
    }

    /** Another page of the same list. */
    String at(int page) {
        return narrowed() + "&sort=" + sort + (ascending ? "" : "&order=desc") + "&page=" + page;
    }
}
