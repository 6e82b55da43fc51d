package org.conferral.web.printing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Role;
import org.conferral.printing.boundary.PrintBalances;
import org.conferral.printing.boundary.PrintFiles;
import org.conferral.printing.boundary.PrintJobExports;
import org.conferral.printing.boundary.PrintJobQueries;
import org.conferral.printing.boundary.PrintJobService;
import org.conferral.printing.entity.PieceRow;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobChangedException;
import org.conferral.printing.entity.PrintJobEvent;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.WarnedStudents;
import org.conferral.printing.entity.balance.PrintBalance;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** One print job: how it stands, what is in it, what happened to it. */
@Named
@ViewScoped
public class PrintingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PrintJobQueries jobs;

    @Inject
    PrintJobService service;

    @Inject
    PrintBalances balances;

    @Inject
    PrintJobExports exports;

    @Inject
    PreparedFiles files;

    @Inject
    PrintFiles printFiles;

    @Inject
    Reader reader;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private @Nullable String id;
    private int version;
    private transient @Nullable PrintJobRow job;
    private final Shown<List<PrintJobEvent>> events = new Shown<>();
    private final Shown<PrintBalance> balance = new Shown<>();
    private final Shown<WarnedStudents> warned = new Shown<>();
    private @Nullable Rows<PieceRow> rows;

    public void open() {
        version = getJob().version();
        long shown = getJob().id();
        PrintJobQueries source = jobs;
        rows = new Rows<>(request -> source.pieces(shown, request), row -> String.valueOf(row.id()));
    }

    /** What is done to the job as it was shown. */
    @FunctionalInterface
    private interface Act {
        void perform(long id, int version);
    }

    /** Calls the job off. */
    public String cancel() {
        return changed(service::cancel, "printing_view.message.cancelled");
    }

    /** Hands it to who prints it. */
    public String release() {
        return changed(service::release, "printing_view.message.released");
    }

    /** Hands it over once more. */
    public String retransmit() {
        return changed(service::retransmit, "printing_view.message.retransmitted");
    }

    /** Somebody says that all of it was mailed. */
    public String close() {
        return changed(service::close, "printing_view.message.closed");
    }

    private String changed(Act act, String told) {
        try {
            act.perform(getJob().id(), version);
        } catch (PrintJobChangedException e) {
            refused.next("printing_view.message.changed");
            return page();
        } catch (BusinessException e) {
            refused.nextBy(e);
            return page();
        }
        done.tell(told, getJob().id());
        return page();
    }

    private String page() {
        return PrintJobAddress.view(getJob().id());
    }

    /** Sends what is in the job as a file. */
    public void export() throws IOException {
        PrintJobExports source = exports;
        long shown = getJob().id();
        files.send(() -> source.piecesFileName(shown), out -> source.writePieces(shown, out));
    }

    /** Sends all in whom and what the job differs as a file. */
    public void exportDifferences() throws IOException {
        PrintBalances source = balances;
        long shown = getJob().id();
        files.send(() -> source.differencesFileName(shown), out -> source.writeDifferences(shown, out));
    }

    public PrintJobRow getJob() {
        if (job == null) {
            job = jobs.get(Parameter.id(id));
        }
        return Objects.requireNonNull(job);
    }

    /** The job as the page shows it, for what is done to it there. */
    public PrintJobRow getShown() {
        return getJob().at(version);
    }

    public List<PrintJobEvent> getEvents() {
        return events.of(() -> jobs.events(getJob().id()));
    }

    /** How far it is by now; once it is on its way no more, the page is shown anew. */
    public void look() throws IOException {
        job = null;
        version = getJob().version();
        if (getJob().isUnderWay()) {
            return;
        }
        if (getJob().isTransmitted()) {
            done.tell("printing_view.message.arrived", getJob().id());
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect("/printing/view?id=" + getJob().id());
    }

    /** Whether it balances; none before it was handed over. */
    public @Nullable PrintBalance getBalance() {
        return getJob().isBalanced() ? balance.of(() -> balances.of(getJob().id())) : null;
    }

    /** Whose documents should be looked at first. */
    public WarnedStudents getWarned() {
        return warned.of(() -> jobs.warned(getJob().id()));
    }

    public List<PrintFile> getFiles() {
        return jobs.files(getJob().id());
    }

    /** Whether the reader may have a file, and this server still has it. */
    public boolean kept(PrintFile file) {
        return reader.holds(Role.MANAGE_ORDERS) && printFiles.has(getJob().id(), file.name());
    }

    public @Nullable Rows<PieceRow> getRows() {
        return rows;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
