package org.conferral.platform.control.staged;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a column of an import file is stored: an absent one leaves what is stored.
 *
 * @param header its name in the file
 * @param target the column it is stored in
 * @param value the SQL expression of its new value; {@code s} is the staged row
 */
public record StagedColumn(String header, String target, String value) {
    /** A column stored as it was read; a blank cell clears it. */
    public static StagedColumn plain(String header, String target) {
        return new StagedColumn(header, target, "s." + target);
    }

    /** A column whose blank cell means a default, given as SQL. */
    public static StagedColumn defaulted(String header, String target, String fallback) {
        return new StagedColumn(header, target, "coalesce(s." + target + ", " + fallback + ")");
    }

    /** Those of the columns that the file has. */
    public static List<StagedColumn> present(List<StagedColumn> columns, Collection<String> headers) {
        return columns.stream()
                .filter(column -> headers.contains(column.header()))
                .toList();
    }

    /** {@code a = s.a, b = s.b}. */
    public static String assignments(List<StagedColumn> columns) {
        return columns.stream()
                .map(column -> column.target() + " = " + column.value())
                .collect(Collectors.joining(", "));
    }

    /** Whether the stored row {@code t} has other values in these columns. */
    public static String difference(List<StagedColumn> columns) {
        return columns.stream()
                .map(column -> "t." + column.target() + " is distinct from " + column.value())
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
