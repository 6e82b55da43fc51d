package org.conferral.printing.control.outlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.printing.control.file.WholeFile;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;

/** A folder from which a printer takes jobs, each a folder in it (docs/print-files.md). */
public final class DropFolder implements Outlet {
    private static final String BEGINNING = "print-job-";

    private final Path root;
    private final Path own;
    private final String drafts;
    private final Path draft;

    DropFolder(Path root, long job, long execution) {
        this.root = root;
        own = root.resolve(name(job));
        drafts = "." + name(job) + ".";
        draft = root.resolve(drafts + execution);
    }

    /** What a job's folder is called. */
    public static String name(long job) {
        return String.format(Locale.ROOT, BEGINNING + "%06d", job);
    }

    /** The job whose folder is called so. */
    public static Optional<Long> job(String name) {
        return name.matches(BEGINNING + "[0-9]{6,18}")
                ? Optional.of(Long.valueOf(name.substring(BEGINNING.length())))
                : Optional.empty();
    }

    @Override
    public boolean has(List<PrintFile> files) throws IOException {
        return WholeFile.all(own, files);
    }

    @Override
    public boolean lists(List<PrintFile> files) throws IOException {
        for (PrintFile file : files) {
            if (!WholeFile.isAsLong(own.resolve(file.name()), file)) {
                return false;
            }
        }
        return !files.isEmpty();
    }

    @Override
    public boolean isTakenAway() {
        return Files.notExists(own) && Files.notExists(draft);
    }

    @Override
    public void put(Path folder, List<PrintFile> files) throws IOException {
        Files.createDirectories(root);
        WholeFile.removeAll(root, drafts);
        Files.createDirectory(draft);
        for (PrintFile file : files) {
            Path arrived = draft.resolve(file.name());
            WholeFile.write(arrived, out -> Files.copy(folder.resolve(file.name()), out));
            if (!WholeFile.is(arrived, file)) {
                throw new TransmissionException(TransmissionFault.CHECK, file.name());
            }
        }
    }

    @Override
    public void reveal() throws IOException {
        WholeFile.remove(own);
        Files.move(draft, own, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void takeBack() throws IOException {
        WholeFile.remove(own);
        WholeFile.removeAll(root, drafts);
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
