package org.conferral.web.printing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.PrinterReturnService;
import org.conferral.printing.entity.PrintJobChangedException;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.returns.PrinterReturn;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the printer says of the print job that is shown. */
@Named
@ViewScoped
public class PrintingReturnsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PrinterReturnService returns;

    @Inject
    PreparedFiles files;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private transient @Nullable Part file;
    private final Shown<List<PrinterReturn>> taken = new Shown<>();

    /** Takes the file that was chosen. */
    public String take(PrintJobRow job) throws IOException {
        Part part = file;
        if (part == null || part.getSize() == 0) {
            refused.next("printing_view.message.no_file");
            return PrintJobAddress.view(job.id());
        }
        try (InputStream in = part.getInputStream()) {
            returns.take(job.id(), job.version(), Objects.toString(part.getSubmittedFileName(), ""), in);
            done.tell("printing_view.message.taken");
        } catch (PrintJobChangedException e) {
            refused.next("printing_view.message.changed");
        } catch (BusinessException e) {
            refused.nextBy(e);
        }
        return PrintJobAddress.view(job.id());
    }

    /** The files that were taken of a job, newest first. */
    public List<PrinterReturn> of(PrintJobRow job) {
        return taken.of(() -> returns.of(job.id()));
    }

    /** A file in words: which, when, and how much of it was taken. */
    public String words(PrinterReturn one) {
        return texts.of(
                "printing_view.text.taken", one.name(), formats.moment(one.takenAt()), one.accepted(), one.rejected());
    }

    /** Sends the rows of a file that were not taken as a file. */
    public void export(PrinterReturn one) throws IOException {
        PrinterReturnService source = returns;
        long shown = one.id();
        files.send(() -> source.rejectsFileName(shown), out -> source.writeRejects(shown, out));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
