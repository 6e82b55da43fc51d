package org.conferral.web.printing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.printing.boundary.FacilityQueries;
import org.conferral.printing.boundary.PrintJobExports;
import org.conferral.printing.boundary.PrintJobQueries;
import org.conferral.printing.entity.NextRelease;
import org.conferral.printing.entity.PrintJobFilter;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** List Print Jobs. */
@Named
@ViewScoped
public class PrintingListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PrintJobQueries jobs;

    @Inject
    FacilityQueries facilities;

    @Inject
    PrintJobExports exports;

    @Inject
    PreparedFiles files;

    @Inject
    Faults faults;

    private final PrintingListForm form = new PrintingListForm();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    private final Shown<List<NextRelease>> nextReleases = new Shown<>();
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<PrintJobRow> rows;

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.id()));
    }

    private Page<PrintJobRow> page(PageRequest request) {
        shown = request;
        return unsure ? new Page<>(List.of(), 0) : jobs.page(form.filter(), request);
    }

    /** Shows what the address asks for. */
    public void open() {
        unsure = faults.tellNothingListed(form.check());
        tellOrder();
    }

    private void tellOrder() {
        faults.tellOrder(
                Parameter.day(form.getValues().get("from")),
                Parameter.day(form.getValues().get("to")));
    }

    /** Narrowed anew, the table begins with its first page. */
    public void narrow() {
        unsure = false;
        tellOrder();
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Sends every job listed as a file, sorted as the list is. */
    public void export() throws IOException {
        if (unsure) {
            faults.above("platform_filters.message.choose");
            return;
        }
        PrintJobExports source = exports;
        PrintJobFilter filter = form.filter();
        PageRequest order = shown;
        files.send(source::listFileName, out -> source.writeList(filter, order, out));
    }

    /** When open jobs are released by themselves. */
    public List<NextRelease> getNextReleases() {
        return nextReleases.of(facilities::nextReleases);
    }

    public PrintingListForm getForm() {
        return form;
    }

    public @Nullable Rows<PrintJobRow> getRows() {
        return rows;
    }

    public List<PrintJobStatus> getStatuses() {
        return List.of(PrintJobStatus.values());
    }

    public List<DocumentLanguage> getLanguages() {
        return List.of(DocumentLanguage.values());
    }

    /** Those that are printed. */
    public List<DeliveryMethod> getMethods() {
        return Arrays.stream(DeliveryMethod.values())
                .filter(method -> !method.isDigital())
                .toList();
    }
}
