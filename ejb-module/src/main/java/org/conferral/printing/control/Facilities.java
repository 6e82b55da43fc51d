package org.conferral.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.entity.FacilityChangedException;
import org.conferral.printing.entity.FacilityPolicy;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.TransmissionKind;
import org.jdbi.v3.core.statement.StatementContext;

/** Who prints, how print jobs get there, and whether anything is printed at all. */
@ApplicationScoped
public class Facilities {
    private static final String ALL = """
            select f.*, (select min(r.inserter_limit) from print_route r where r.facility_id = f.id) as inserter_limit
            from print_facility f\s""";

    @Inject
    Database database;

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
                Columns.wholeOrNull(row, "inserter_limit"),
                row.getInt("version"));
    }

    /**
     * Changes one; the limit is that of each way by which its machine fills envelopes.
     *
     * @throws BusinessException when something of it cannot be
     * @throws FacilityChangedException when somebody else has changed it since
     */
    public void save(FacilityRow row) {
        FacilityPolicy.fault(row).ifPresent(fault -> {
            throw new BusinessException(0, fault.rule());
        });
        database.write(handle -> {
            int changed = handle.createUpdate("""
                            update print_facility
                            set name_english = :english, name_french = :french, transmission = :transmission,
                              folder = :folder, host = :host, port = :port, login = :login, host_key = :hostKey,
                              sending = :sending, version = version + 1
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
                    .bind("id", row.id())
                    .bind("version", row.version())
                    .execute();
            if (changed == 0) {
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

    /** Whether documents are gathered into print jobs at all. */
    public boolean isPrinting() {
        return database.read(handle -> handle.createQuery("select printing from print_switch")
                .mapTo(Boolean.class)
                .one());
    }

    /** Refuses while it is switched off. */
    public void mustPrint() {
        if (!isPrinting()) {
            throw new BusinessException(0, "printing_off");
        }
    }

    public void setPrinting(boolean printing) {
        database.write(handle -> handle.execute("update print_switch set printing = ?", printing));
    }
}
