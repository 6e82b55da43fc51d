package org.conferral.printing.control.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkLeases;
import org.conferral.printing.control.PrintSettings;
import org.conferral.printing.control.facility.Facilities;
import org.conferral.printing.control.file.JobFolder;
import org.conferral.printing.control.file.WholeFile;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.ReleaseWork;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;

/**
 * Writes the files of a released print job and takes them to who prints. Outside of a transaction: files take long, and
 * what is read is of a job that nothing changes any more. Whatever interrupts it, the next execution goes on from what is
 * whole.
 */
@ApplicationScoped
public class Transmission {
    @Inject
    Database database;

    @Inject
    PrintJobReads jobs;

    @Inject
    JobFolder folder;

    @Inject
    PrintSettings settings;

    @Inject
    Facilities facilities;

    @Inject
    SftpKey key;

    @Inject
    Arrival arrival;

    @Inject
    WorkLeases leases;

    /**
     * Takes the files there, and writes them before where they are not whole.
     *
     * @throws TransmissionException when that did not succeed
     */
    public void send(long job, long execution) {
        try (Outlet outlet = outlet(job, execution)) {
            List<PrintFile> files = written(job, execution);
            if (outlet.has(files)) {
                return;
            }
            outlet.put(folder.of(job), files);
            mustHold(job, execution);
            outlet.reveal();
            if (!outlet.lists(files) && !outlet.isTakenAway()) {
                throw new TransmissionException(
                        TransmissionFault.CHECK, files.get(0).name());
            }
        } catch (IOException e) {
            throw new TransmissionException(TransmissionFault.FOLDER, e);
        }
    }

    private List<PrintFile> written(long job, long execution) throws IOException {
        List<PrintFile> known = files(job);
        if (WholeFile.all(folder.of(job), known)) {
            return known;
        }
        List<PrintFile> files =
                folder.write(jobs.find(job).orElseThrow(() -> new PrintJobNotFoundException(job)), execution);
        mustHold(job, execution);
        arrival.note(job, files);
        return files;
    }

    /** An execution that was taken for dead, and is not, leaves the job to the one that was started in its place. */
    private void mustHold(long job, long execution) {
        if (!leases.holds(ReleaseWork.of(job), execution)) {
            throw new IllegalStateException("another execution has print job " + job);
        }
    }

    /** Leaves nothing of the job there, as far as that can be reached. */
    public void takeBack(long job, long execution) {
        try (Outlet outlet = outlet(job, execution)) {
            outlet.takeBack();
        } catch (IOException e) {
            throw new TransmissionException(TransmissionFault.FOLDER, e);
        }
    }

    private Outlet outlet(long job, long execution) {
        FacilityRow facility = facilities.ofJob(job);
        return facility.place()
                .<Outlet>map(place -> SftpOutlet.open(place, key.pair(), job, execution))
                .orElseGet(() -> new DropFolder(folder(facility), job, execution));
    }

    private Path folder(FacilityRow facility) {
        return facility.folder().isEmpty() ? settings.dropFolder() : Path.of(facility.folder());
    }

    /** What is handed over, or was. */
    public List<PrintFile> files(long job) {
        return database.read(handle -> handle.createQuery("""
                        select name, bytes, encode(sha256, 'hex') as digest from print_file
                        where job_id = :job order by name desc""")
                .bind("job", job)
                .map((row, context) ->
                        new PrintFile(row.getString("name"), row.getLong("bytes"), row.getString("digest")))
                .list());
    }
}
