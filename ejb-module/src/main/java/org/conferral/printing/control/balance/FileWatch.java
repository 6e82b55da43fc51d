package org.conferral.printing.control.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.control.file.JobFolder;
import org.conferral.printing.control.outlet.Transmission;
import org.conferral.printing.entity.PrintFile;

/** Looks after the files that this server wrote of jobs that may be closed, so that every server tells the same of them. */
@ApplicationScoped
public class FileWatch {
    @Inject
    Database database;

    @Inject
    Transmission transmission;

    @Inject
    JobFolder folder;

    @Inject
    WrittenReads written;

    @Inject
    WorkSettings node;

    /** Notes which of them are missing, or not what was handed over, and whose line in the manifest is not. */
    public void look() {
        for (long job : ours()) {
            List<String> found = faulty(job);
            note(job, found.contains(JobFolder.CSV) ? written.pieces(job, written.unlisted(job)) : List.of());
            String[] faulty = found.toArray(String[]::new);
            database.write(handle -> handle.createUpdate("""
                            update print_job set files_faulty = :faulty
                            where id = :job and files_node = :node and files_faulty <> :faulty""")
                    .bind("faulty", faulty)
                    .bind("job", job)
                    .bind("node", node.node())
                    .execute());
        }
    }

    private List<Long> ours() {
        return database.read(handle -> handle.createQuery(
                        "select id from print_job where files_node = :node and status = 'TRANSMITTED' order by id")
                .bind("node", node.node())
                .mapTo(Long.class)
                .list());
    }

    private List<String> faulty(long job) {
        List<String> faulty = new ArrayList<>();
        try {
            for (PrintFile file : transmission.files(job)) {
                if (!folder.isStillWhole(job, file)) {
                    faulty.add(file.name());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faulty;
    }

    /** Notes the pieces whose lines the manifest of a job has no more as they were; others have them again. */
    private void note(long job, List<Long> pieces) {
        database.write(handle -> {
            Long[] faulty = pieces.toArray(Long[]::new);
            handle.createUpdate(
                            "update print_piece set line_faulty = false where job_id = :job and line_faulty and id <> all (:faulty)")
                    .bind("job", job)
                    .bind("faulty", faulty)
                    .execute();
            handle.createUpdate(
                            "update print_piece set line_faulty = true where id = any (:faulty) and not line_faulty")
                    .bind("faulty", faulty)
                    .execute();
        });
    }
}
