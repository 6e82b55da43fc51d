package org.conferral.platform.control;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** What narrows a list: only those conditions that were asked for, so that the planner sees nothing else. */
public final class Conditions {
    /** A value's name, and no cast. */
    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z]+)");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition that always holds for the list, without a value of its own. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition that has {@code :name} in it, once a value is given. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** All of them, for the end of {@code where}. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** The statement with the values bound. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bindMap(values);
    }

    /** The statement with the values written into it, for one that is not told any. */
    String written(String statement, PGConnection connection) throws SQLException {
        Matcher named = NAMED.matcher(statement);
        StringBuilder written = new StringBuilder();
        while (named.find()) {
            named.appendReplacement(written, Matcher.quoteReplacement(literal(named.group(1), connection)));
        }
        return named.appendTail(written).toString();
    }

    private String literal(String name, PGConnection connection) throws SQLException {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value of " + name);
        }
        if (value instanceof Long[] numbers) {
            return Arrays.stream(numbers).map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::bigint[]"));
        }
        return value instanceof Number ? value.toString() : "'" + connection.escapeLiteral(value.toString()) + "'";
    }

    /**
     * The condition that one of these names and codes has the text in it, whatever the accents and the case: {@code
     * parameter} is bound to what {@link #containing} gives.
     */
    public static String anyContains(String parameter, String... columns) {
        return "unaccent(lower(concat_ws(' ', " + String.join(", ", columns) + "))) like unaccent(lower(:" + parameter
                + "))";
    }

    /** A {@code like} pattern for what has the text in it; none for a blank text. */
    public static @Nullable String containing(@Nullable String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
