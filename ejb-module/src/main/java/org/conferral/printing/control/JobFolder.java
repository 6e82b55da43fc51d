package org.conferral.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.conferral.printing.control.WholeFile.Content;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobRow;

/**
 * The files of a print job on this server, from where they are handed over: written once, and by whoever is interrupted
 * not at all. Only the server's own user may read them.
 */
@ApplicationScoped
public class JobFolder {
    private static final FileAttribute<?>[] PRIVATE =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    @Inject
    PrintSettings settings;

    @Inject
    JobFile file;

    @Inject
    Manifest manifest;

    /** Where they are. */
    Path of(long job) {
        return settings.files().resolve(DropFolder.name(job));
    }

    /** Writes them; a draft belongs to one execution. */
    List<PrintFile> write(PrintJobRow job, long execution) throws IOException {
        Path root = Files.createDirectories(settings.files());
        String drafts = "." + DropFolder.name(job.id()) + ".";
        WholeFile.removeAll(root, drafts);
        Path draft = root.resolve(drafts + execution);
        Files.createDirectory(draft, PRIVATE);
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
        PrintFile pdf = write(draft, "print-job.pdf", out -> file.write(job, out));
        files.add(pdf);
        files.add(write(draft, "manifest.csv", out -> manifest.writeCsv(job, pdf, out)));
        files.add(write(draft, "manifest.json", out -> manifest.writeJson(job, pdf, out)));
        files.add(write(draft, "ticket.xml", out -> manifest.writeTicket(job, pdf, out)));
        return files;
    }

    private static PrintFile write(Path draft, String name, Content content) throws IOException {
        return WholeFile.write(draft.resolve(name), content);
    }
}
