package org.conferral.printing.control.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.entity.FacilityChangedException;
import org.conferral.printing.entity.FacilityPolicy;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.ReleasePlan;
import org.conferral.printing.entity.SizeLimits;
import org.conferral.printing.entity.TransmissionKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Who prints, how print jobs get there, and when. */
@ApplicationScoped
public class Facilities {
    private static final int FIRST_VERSION = 1;
    private static final String ALL = """
            select f.*, (select min(r.inserter_limit) from print_route r where r.facility_id = f.id) as inserter_limit
            from print_facility f\s""";

    @Inject
    Database database;

    @Inject
    ReleaseSchedule schedule;

    @Inject
    PrintSwitch printing;

    public List<FacilityRow> all() {
        return database.read(handle ->
                handle.createQuery(ALL + "order by f.id").map(Facilities::row).list());
    }

    /** The facility of a print job. */
    public FacilityRow ofJob(long job) {
        return database.read(handle -> handle.createQuery(
                        ALL + "where f.id = (select j.facility_id from print_job j where j.id = :job)")
                .bind("job", job)
                .map(Facilities::row)
                .one());
    }

    private static FacilityRow row(ResultSet row, StatementContext context) throws SQLException {
        return new FacilityRow(
                row.getInt("id"),
                row.getString("name_english"),
                row.getString("name_french"),
                TransmissionKind.valueOf(row.getString("transmission")),
                row.getString("folder"),
                row.getString("host"),
                row.getInt("port"),
                row.getString("login"),
                row.getString("host_key"),
                row.getBoolean("sending"),
                new ReleasePlan(ReleaseSchedule.times(row), limits(row), Columns.instantOrNull(row, "next_release_at")),
                Columns.texts(row, "recipients").stream().map(MailAddress::new).toList(),
                Columns.wholeOrNull(row, "inserter_limit"),
                row.getInt("version"));
    }

    private static SizeLimits limits(ResultSet row) throws SQLException {
        return new SizeLimits(
                Columns.wholeOrNull(row, "most_items"),
                Columns.wholeOrNull(row, "most_envelopes"),
                Columns.wholeOrNull(row, "most_megabytes"));
    }

    /** How much an open job may come to before it is released by itself; none of one that may not be sent now. */
    public Optional<SizeLimits> limits(long job) {
        return Optional.of(ofJob(job))
                .filter(facility -> facility.sending() && printing.isPrinting())
                .map(facility -> facility.plan().limits());
    }

    /**
     * Adds one; it prints nothing before something is routed to it.
     *
     * @throws BusinessException when something of it cannot be
     */
    public void add(FacilityRow row) {
        check(row);
        database.write(handle -> {
            int id = handle.createQuery(
                            "insert into print_facility (name_english, name_french) values (:english, :french) returning id")
                    .bind("english", row.english())
                    .bind("french", row.french())
                    .mapTo(Integer.class)
                    .one();
            update(handle, row, id, FIRST_VERSION);
        });
    }

    private static void check(FacilityRow row) {
        FacilityPolicy.fault(row).ifPresent(fault -> {
            throw new BusinessException(0, fault.rule());
        });
    }

    /**
     * Changes one; the limit is that of each way by which its machine fills envelopes.
     *
     * @throws BusinessException when something of it cannot be
     * @throws FacilityChangedException when somebody else has changed it since
     */
    public void save(FacilityRow row) {
        check(row);
        database.write(handle -> {
            if (update(handle, row, row.id(), row.version()) == 0) {
                throw new FacilityChangedException(row.id());
            }
            if (row.limit() != null) {
                handle.execute(
                        "update print_route set inserter_limit = ? where facility_id = ? and inserter_limit is not null",
                        row.limit(),
                        row.id());
            }
        });
    }

    private int update(Handle handle, FacilityRow row, int id, int version) {
        return handle.createUpdate("""
                            update print_facility
                            set name_english = :english, name_french = :french, transmission = :transmission,
                              folder = :folder, host = :host, port = :port, login = :login, host_key = :hostKey,
                              sending = :sending, release_days = :days, release_times = :times,
                              next_release_at = case when release_days = :days and release_times = :times
                                then next_release_at else :next end,
                              release_due_at = case when :sending then release_due_at end, most_items = :items,
                              most_envelopes = :envelopes, most_megabytes = :megabytes, recipients = :recipients,
                              version = version + 1
                            where id = :id and version = :version""")
                .bind("english", row.english())
                .bind("french", row.french())
                .bind("transmission", row.transmission().name())
                .bind("folder", row.folder())
                .bind("host", row.host())
                .bind("port", row.port())
                .bind("login", row.login())
                .bind("hostKey", row.hostKey())
                .bind("sending", row.sending())
                .bind("days", texts(row.plan().times().days()))
                .bind("times", texts(row.plan().times().times()))
                .bind("next", schedule.next(row.plan().times()))
                .bind("items", row.plan().limits().items())
                .bind("envelopes", row.plan().limits().envelopes())
                .bind("megabytes", row.plan().limits().megabytes())
                .bind(
                        "recipients",
                        texts(row.recipients().stream().map(MailAddress::value).toList()))
                .bind("id", id)
                .bind("version", version)
                .execute();
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(String::valueOf).toArray(String[]::new);
    }
}
