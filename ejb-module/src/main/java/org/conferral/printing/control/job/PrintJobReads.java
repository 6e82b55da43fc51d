package org.conferral.printing.control.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.PrintJobCounts;
import org.conferral.printing.entity.PrintJobFilter;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.printing.entity.TransmissionFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads print jobs. */
@ApplicationScoped
public class PrintJobReads {
    private static final Map<String, String> SORTS = Map.of(
            "id", "j.id",
            "status", "j.status",
            "type", "j.document_type",
            "language", "j.document_language",
            "method", "j.delivery_method",
            "made", "j.made_at",
            "items", "j.items",
            "envelopes", "j.canada + j.united_states + j.elsewhere",
            "pages", "j.credential_pages + j.plain_pages");

    private static final String JOBS =
            "select j.*, f.name_english, f.name_french from print_job j join print_facility f on f.id = j.facility_id ";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    WorkSettings node;

    /** A page of the jobs. */
    public Page<PrintJobRow> page(PrintJobFilter filter, PageRequest request) {
        Conditions conditions = conditions(filter);
        return database.read(handle -> new Page<>(
                rows(handle, conditions, order(request) + " limit " + request.size() + " offset " + request.first()),
                conditions
                        .bind(handle.createQuery("select count(*) from print_job j where " + conditions.sql()))
                        .mapTo(Long.class)
                        .one()));
    }

    /** All jobs, sorted as the list is. */
    public List<PrintJobRow> all(PrintJobFilter filter, PageRequest order) {
        return database.read(handle -> rows(handle, conditions(filter), order(order)));
    }

    public Optional<PrintJobRow> find(long id) {
        return database.read(handle -> handle.createQuery(JOBS + "where j.id = :id")
                .bind("id", id)
                .map(PrintJobReads::row)
                .findOne());
    }

    /** Those of these that arrived, or were called off, so many days ago. */
    public List<Long> overSince(List<Long> these, int days) {
        return database.read(handle -> handle.createQuery("""
                        select id from print_job
                        where id = any (:these) and coalesce(transmitted_at, cancelled_at) < now() - make_interval(days => :days)""")
                .bind("these", these.toArray(Long[]::new))
                .bind("days", days)
                .mapTo(Long.class)
                .list());
    }

    /** Their files are removed from this server, which does not miss them any more. */
    public void forgetFiles(List<Long> these) {
        database.write(handle -> handle.createUpdate(
                        "update print_job set files_node = null, files_faulty = '{}' where id = any (:these) and files_node = :node")
                .bind("these", these.toArray(Long[]::new))
                .bind("node", node.node())
                .execute());
        database.write(handle -> handle.createUpdate(
                        "update print_piece set line_faulty = false where job_id = any (:these) and line_faulty")
                .bind("these", these.toArray(Long[]::new))
                .execute());
    }

    /** How long the files of a job are together; 0 where they are not written. */
    public long bytes(long job) {
        return database.read(
                handle -> handle.createQuery("select coalesce(sum(bytes), 0) from print_file where job_id = :job")
                        .bind("job", job)
                        .mapTo(Long.class)
                        .one());
    }

    /** Whether there is something in an envelope. */
    public boolean hasEnvelope(long job, int envelope) {
        return database.read(handle -> handle.createQuery("""
                        select exists (
                          select from print_piece p join print_envelope e on e.id = p.envelope_id
                          where p.job_id = :job and e.sequence = :envelope and p.status <> 'WITHDRAWN')""")
                .bind("job", job)
                .bind("envelope", envelope)
                .mapTo(Boolean.class)
                .one());
    }

    /** The job that an order item is in, the last one that printed it. */
    public Optional<Long> ofItem(long item) {
        return database.read(handle -> handle.createQuery(
                        "select max(job_id) from print_piece where item_id = :item and status <> 'WITHDRAWN'")
                .bind("item", item)
                .mapTo(Long.class)
                .findOne());
    }

    /** The jobs that print spoiled envelopes of this one anew. */
    public List<Long> reprints(long job) {
        return database.read(
                handle -> handle.createQuery("select id from print_job where reprint_of = :job order by id")
                        .bind("job", job)
                        .mapTo(Long.class)
                        .list());
    }

    private static List<PrintJobRow> rows(Handle handle, Conditions conditions, String tail) {
        return conditions
                .bind(handle.createQuery(JOBS + "where " + conditions.sql() + " order by " + tail))
                .map(PrintJobReads::row)
                .list();
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null ? "j.id desc" : sort + (request.ascending() ? " asc" : " desc") + ", j.id desc";
    }

    private Conditions conditions(PrintJobFilter filter) {
        LocalDate to = filter.to();
        return new Conditions()
                .and("j.status = :status", "status", name(filter.status()))
                .and("j.document_type = :type", "type", name(filter.type()))
                .and("j.document_language = :language", "language", name(filter.language()))
                .and("j.delivery_method = :method", "method", name(filter.method()))
                .and("j.made_at >= :from", "from", start(filter.from()))
                .and("j.made_at < :to", "to", start(to == null ? null : to.plusDays(1)));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static PrintJobRow row(ResultSet row, StatementContext context) throws SQLException {
        String failure = row.getString("failure");
        return new PrintJobRow(
                row.getLong("id"),
                PrintJobStatus.valueOf(row.getString("status")),
                CredentialCode.valueOf(row.getString("document_type")),
                DocumentLanguage.valueOf(row.getString("document_language")),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                new Facility(row.getInt("facility_id"), row.getString("name_english"), row.getString("name_french")),
                Columns.instant(row, "made_at"),
                row.getString("made_by"),
                new PrintJobCounts(
                        row.getInt("items"),
                        row.getInt("canada"),
                        row.getInt("united_states"),
                        row.getInt("elsewhere"),
                        row.getInt("credential_pages"),
                        row.getInt("plain_pages")),
                row.getInt("version"),
                Columns.instantOrNull(row, "released_at"),
                row.getString("released_by"),
                Columns.instantOrNull(row, "transmitted_at"),
                row.getInt("tries"),
                failure == null ? null : TransmissionFault.valueOf(failure),
                row.getString("failure_value"),
                Columns.instantOrNull(row, "closed_at"),
                row.getString("closed_by"),
                Columns.keyOrNull(row, "reprint_of"));
    }
}
