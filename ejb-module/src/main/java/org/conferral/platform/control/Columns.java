package org.conferral.platform.control;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a result mean, the same wherever a row becomes a record. What must be there is called by its plain
 * name; what may be missing ends in {@code OrNull}.
 */
public final class Columns {
    private Columns() {}

    /** A name made of its four parts. */
    @FunctionalInterface
    public interface NameOf<N> {
        N of(@Nullable String last, @Nullable String suffix, @Nullable String first, @Nullable String middle);
    }

    /** Makes an address of its columns. */
    @FunctionalInterface
    public interface AddressOf<A> {
        A of(
                String street,
                @Nullable String city,
                @Nullable String province,
                @Nullable String postalCode,
                String country);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(row, column), column);
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static LocalTime time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalTime.class), column);
    }

    public static @Nullable Integer wholeOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** Yes, no, or not known yet. */
    public static @Nullable Boolean flagOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    /** The key of something that there may be. */
    public static @Nullable Long keyOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    /** A number that has a type of its own, such as a credential number. */
    public static <T> @Nullable T numberOrNull(ResultSet row, String column, LongFunction<T> type) throws SQLException {
        Long number = row.getObject(column, Long.class);
        return number == null ? null : type.apply(number);
    }

    /** A closing year, which is never 0. */
    public static <T> @Nullable T yearOrNull(ResultSet row, String column, IntFunction<T> type) throws SQLException {
        int closing = row.getInt(column);
        return closing == 0 ? null : type.apply(closing);
    }

    /** The columns {@code last_name, suffix, first_name, middle_name}. */
    public static <N> N name(ResultSet row, NameOf<N> type) throws SQLException {
        return name(row, "", type);
    }

    /** The columns of a name, each behind a prefix. */
    public static <N> N name(ResultSet row, String prefix, NameOf<N> type) throws SQLException {
        return type.of(
                row.getString(prefix + "last_name"),
                row.getString(prefix + "suffix"),
                row.getString(prefix + "first_name"),
                row.getString(prefix + "middle_name"));
    }

    /** The columns {@code street, city, province, postal_code, country}, each behind a prefix; none without a street. */
    public static <A> @Nullable A addressOrNull(ResultSet row, String prefix, AddressOf<A> type) throws SQLException {
        String street = row.getString(prefix + "street");
        return street == null
                ? null
                : type.of(
                        street,
                        row.getString(prefix + "city"),
                        row.getString(prefix + "province"),
                        row.getString(prefix + "postal_code"),
                        row.getString(prefix + "country"));
    }

    /** An array of texts; empty where there is none. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** {@code Name (0982)} of a school or authority by its name and code. */
    public static @Nullable String labelOrNull(ResultSet row, String name, String code) throws SQLException {
        String digits = row.getString(code);
        String text = row.getString(name);
        return text == null || digits == null ? null : text + " (" + digits.substring(2) + ")";
    }
}
