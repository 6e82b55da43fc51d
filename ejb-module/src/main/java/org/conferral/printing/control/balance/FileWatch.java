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
    WorkSettings node;

    /** Notes which of them are missing, or not what was handed over. */
    public void look() {
        for (long job : ours()) {
            String[] faulty = faulty(job).toArray(String[]::new);
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

    /** Those of a job, as the server that wrote them saw last. */
    List<String> seen(long job) {
        return database.read(
                handle -> handle.createQuery("select unnest(files_faulty) from print_job where id = :job order by 1")
                        .bind("job", job)
                        .mapTo(String.class)
                        .list());
    }
}
