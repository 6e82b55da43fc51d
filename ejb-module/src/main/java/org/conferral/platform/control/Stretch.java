package org.conferral.platform.control;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.conferral.platform.entity.PageRequest;

/**
 * Which rows of a sorted list make a page of it, counted from its nearer end: the last page of a million rows is found as
 * fast as the first.
 *
 * @param fromEnd whether the list is to be read backwards
 */
public record Stretch(boolean fromEnd, long first, long size) {
    /** The page's rows of a list of so many. */
    public static Stretch of(PageRequest page, long total) {
        long size = Math.min(page.size(), Math.max(0, total - page.first()));
        long behind = total - page.first() - size;
        return behind < page.first()
                ? new Stretch(true, Math.max(0, behind), size)
                : new Stretch(false, page.first(), size);
    }

    /** The end of the query that reads them. */
    public String limit() {
        return " limit " + size + " offset " + first;
    }

    /** What sorts a list the other way round; expressions that hold a comma and a blank are not understood. */
    public static String backwards(String order) {
        return Arrays.stream(order.split(", ", -1)).map(Stretch::reversed).collect(Collectors.joining(", "));
    }

    private static String reversed(String column) {
        if (column.endsWith(" nulls last")) {
            return reversed(column.substring(0, column.length() - " nulls last".length())) + " nulls first";
        }
        if (column.endsWith(" desc")) {
            return column.substring(0, column.length() - " desc".length()) + " asc";
        }
        return (column.endsWith(" asc") ? column.substring(0, column.length() - " asc".length()) : column) + " desc";
    }
}
