package org.conferral.run.control;

import static org.conferral.benchmark.Measure.seconds;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conferral.benchmark.BenchmarkDatabase;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * The files of a province by hand, in one transaction: each copied into a table of texts as it is, and from there inserted
 * into the product's tables, in another database of the same server. Nothing is checked but what constraints check, nothing
 * is told of wrong rows, and nothing that is there already is compared.
 */
final class BareImport {
    private static final String DATABASE = "bare";
    private static final List<String> FILES =
            List.of("organizations", "students", "addresses", "credential_progress", "awarded_credentials");
    private static final List<String> TABLES = List.of(
            "organization", "student", "student_address", "requirement_set_progress", "award", "credential_number");

    private final BenchmarkDatabase database;
    private final Path folder;

    BareImport(BenchmarkDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Seconds that it took. */
    double run() throws Exception {
        database.asOwnerOfAll("create database " + DATABASE + " owner conferral");
        try (Connection connection = database.another(DATABASE).getConnection()) {
            Flyway.configure().dataSource(database.another(DATABASE)).load().migrate();
            connection.setAutoCommit(false);
            return seconds(() -> merged(connection));
        }
    }

    private int merged(Connection connection) throws SQLException, IOException {
        for (String file : FILES) {
            copy(connection, file);
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    """
                    insert into organization (code, name, language, active)
                    select organization_code, name, language, active = 'Y' from organizations where authority_code is null""",
                    """
                    insert into organization (code, name, authority_id, language, active)
                    select s.organization_code, s.name, a.id, s.language, s.active = 'Y'
                    from organizations s join organization a on a.code = s.authority_code""",
                    student("s.asn_status <> 'Secondary'"),
                    student("s.asn_status = 'Secondary'"),
                    "analyze student",
                    """
                    insert into student_address (student_id, street, city, province, postal_code, country, preferred,
                      effective_date, expiry_date)
                    select s.id, a.street, a.city, a.province, a.postal_code, a.country, a.preferred = 'Y',
                      a.effective_date::date, a.expiry_date::date
                    from addresses a join student s on s.asn = replace(a.asn, '-', '')""",
                    """
                    insert into requirement_set_progress
                      (student_id, requirement_set_id, credential_type_id, status, award_school_year)
                    select s.id, r.id, r.credential_type_id, upper(regexp_replace(p.status, '([a-z])([A-Z])', '\\1_\\2', 'g')), p.award_school_year::int
                    from credential_progress p
                    join student s on s.asn = replace(p.asn, '-', '')
                    join requirement_set r on r.code = p.requirement_set_code""",
                    """
                    insert into credential_number (number, origin)
                    select replace(credential_number, '-', '')::bigint, 'CONVERTED' from awarded_credentials
                    where credential_number is not null""",
                    """
                    insert into credential_number (number, origin)
                    select row_number() over (), 'GENERATED' from awarded_credentials where credential_number is null""",
                    """
                    insert into award (student_id, credential_type_id, credential_number, legacy_number, school_year,
                      awarded_on, last_name, first_name, middle_name, suffix, converted, updated_by, updated_at)
                    select s.id, t.id, coalesce(replace(a.credential_number, '-', '')::bigint, row_number() over
                        (partition by a.credential_number is null)), a.legacy_credential_number, a.school_year::int,
                      a.awarded_on::date, a.last_name, a.first_name, a.middle_name, a.suffix, true, 'benchmark', now()
                    from awarded_credentials a
                    join student s on s.asn = replace(a.asn, '-', '')
                    join credential_type t on t.code = a.credential_code""")) {
                statement.execute(sql);
            }
        }
        connection.commit();
        return 0;
    }

    private static String student(String which) {
        return """
                insert into student (asn, asn_status, primary_student_id, last_name, first_name, middle_name, suffix,
                  preferred_first_name, birth_date, deceased, responsible_school_id, mark_hold_expiry, recalculating,
                  document_language, email)
                select replace(s.asn, '-', ''), upper(s.asn_status), p.id, s.last_name, s.first_name, s.middle_name, s.suffix,
                  s.preferred_first_name, s.birth_date::date, coalesce(s.deceased = 'Y', false), o.id,
                  s.official_mark_hold_expiry::date, coalesce(s.recalculating = 'Y', false),
                  coalesce(s.document_language, 'EN'), s.e_mail
                from students s
                left join organization o on o.code = s.responsible_school_code
                left join student p on p.asn = replace(s.primary_asn, '-', '')
                where\s""" + which;
    }

    private void copy(Connection connection, String name) throws SQLException, IOException {
        Path file = folder.resolve(name + ".csv");
        try (BufferedReader text = Files.newBufferedReader(file);
                Statement statement = connection.createStatement()) {
            String columns = Arrays.stream(text.readLine().split(",", -1))
                    .map(column -> column.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_") + " text")
                    .collect(Collectors.joining(", "));
            statement.execute("create temporary table " + name + " (" + columns + ") on commit drop");
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + name + " from stdin csv", text);
            statement.execute("analyze " + name);
        }
    }

    /** What both have written, so many rows of each table. */
    String mustBeEqual() throws SQLException, IOException {
        String counts = "select concat_ws(', ', "
                + TABLES.stream()
                        .map(table -> "(select count(*) from " + table + ") || ' " + table + "'")
                        .collect(Collectors.joining(", "))
                + ")";
        String ours = database.text(counts);
        try (Connection connection = database.another(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            String theirs = BenchmarkDatabase.text(statement, counts);
            if (!theirs.equals(ours)) {
                throw new IllegalStateException(ours + "; by hand " + theirs);
            }
        }
        database.asOwnerOfAll("drop database " + DATABASE + " with (force)");
        return ours;
    }
}
