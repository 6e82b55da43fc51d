package org.conferral.printing.control.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.conferral.platform.control.PrivateFolder;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.printing.control.PrintSettings;
import org.conferral.printing.control.file.WholeFile.Content;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.control.outlet.DropFolder;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobRow;

/**
 * The files of a print job on this server, from where they are handed over: written once, and by whoever is interrupted
 * not at all. Only the server's own user may read them.
 */
@ApplicationScoped
public class JobFolder {
    public static final String PDF = "print-job.pdf";
    public static final String CSV = "manifest.csv";
    private static final String JSON = "manifest.json";
    private static final String TICKET = "ticket.xml";
    private static final Set<String> NAMES = Set.of(PDF, CSV, JSON, TICKET);

    /** A file that was whole when it had been written to last at that time. */
    private record Found(PrintFile file, FileTime writtenAt) {}

    private final Map<Path, Found> whole = new ConcurrentHashMap<>();

    @Inject
    PrintSettings settings;

    @Inject
    RetentionSettings retention;

    @Inject
    PrintJobReads jobs;

    @Inject
    JobFile file;

    @Inject
    Manifest manifest;

    /** Where they are. */
    public Path of(long job) {
        return settings.files().resolve(DropFolder.name(job));
    }

    /** Whether one of that name is here; jobs have four, and no other name is looked for. */
    public boolean has(long job, String name) {
        return NAMES.contains(name) && Files.isRegularFile(of(job).resolve(name));
    }

    /** Whether this server has a folder of the job: it wrote its files, and they are not that old. */
    public boolean isHere(long job) {
        return Files.isDirectory(of(job));
    }

    /** Whether a file is here as it was written. */
    public boolean isWhole(long job, PrintFile file) throws IOException {
        return WholeFile.is(of(job).resolve(file.name()), file);
    }

    /** The same, but for what was found so before and has not been written to since. */
    public boolean isStillWhole(long job, PrintFile file) throws IOException {
        Path path = of(job).resolve(file.name());
        if (!WholeFile.isAsLong(path, file)) {
            return false;
        }
        Found found = new Found(file, Files.getLastModifiedTime(path));
        if (found.equals(whole.get(path))) {
            return true;
        }
        boolean is = WholeFile.is(path, file);
        if (is) {
            whole.put(path, found);
        }
        return is;
    }

    /** Where its manifest is, if it is here. */
    public Path manifest(long job) {
        return of(job).resolve(CSV);
    }

    public void copy(long job, String name, OutputStream out) throws IOException {
        Files.copy(of(job).resolve(name), out);
    }

    /** Removes those of jobs that arrived, or were called off, so many days ago; of how many. */
    public int removeOld() {
        List<Long> old = jobs.overSince(here(), retention.printFiles());
        jobs.forgetFiles(old);
        try {
            for (long job : old) {
                WholeFile.remove(of(job));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return old.size();
    }

    private List<Long> here() {
        if (!Files.isDirectory(settings.files())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(settings.files())) {
            return folders.map(folder -> DropFolder.job(String.valueOf(folder.getFileName())))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them, in place of old ones of this server, which no other one removes; a draft belongs to one execution. */
    public List<PrintFile> write(PrintJobRow job, long execution) throws IOException {
        removeOld();
        Path root = PrivateFolder.in(settings.files());
        String drafts = "." + DropFolder.name(job.id()) + ".";
        WholeFile.removeAll(root, drafts);
        Path draft = root.resolve(drafts + execution);
        PrivateFolder.make(draft);
        try {
            List<PrintFile> files = write(job, draft);
            WholeFile.remove(of(job.id()));
            Files.move(draft, of(job.id()), StandardCopyOption.ATOMIC_MOVE);
            return files;
        } finally {
            WholeFile.remove(draft);
        }
    }

    private List<PrintFile> write(PrintJobRow job, Path draft) throws IOException {
        List<PrintFile> files = new ArrayList<>();
        PrintFile pdf = write(draft, PDF, out -> file.write(job, out));
        files.add(pdf);
        files.add(write(draft, CSV, out -> manifest.writeCsv(job, pdf, out)));
        files.add(write(draft, JSON, out -> manifest.writeJson(job, pdf, out)));
        files.add(write(draft, TICKET, out -> manifest.writeTicket(job, pdf, out)));
        return files;
    }

    private static PrintFile write(Path draft, String name, Content content) throws IOException {
        return WholeFile.write(draft.resolve(name), content);
    }
}
