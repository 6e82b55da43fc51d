package org.conferral.web.consumer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.conferral.consumer.boundary.ConsumerExports;
import org.conferral.consumer.boundary.ConsumerQueries;
import org.conferral.consumer.entity.ConsumerFilter;
import org.conferral.consumer.entity.ConsumerRow;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** Consumers of digital official documents. */
@Named
@ViewScoped
public class ConsumerListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ConsumerQueries consumers;

    @Inject
    ConsumerExports exports;

    @Inject
    PreparedFiles files;

    @Inject
    Faults faults;

    private final ConsumerListForm form = new ConsumerListForm();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<ConsumerRow> rows;

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.id()));
    }

    private Page<ConsumerRow> page(PageRequest request) {
        shown = request;
        return unsure ? new Page<>(List.of(), 0) : consumers.page(form.filter(), request);
    }

    /** Shows what the address asks for. */
    public void open() {
        unsure = faults.tellNothingListed(form.check());
    }

    /** Narrowed anew, the table begins with its first page. */
    public void narrow() {
        unsure = false;
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Sends all that are listed as a file, sorted as the list is. */
    public void export() throws IOException {
        if (unsure) {
            faults.above("platform_filters.message.choose");
            return;
        }
        ConsumerExports source = exports;
        ConsumerFilter filter = form.filter();
        PageRequest order = shown;
        files.send(source::fileName, out -> source.write(filter, order, out));
    }

    public ConsumerListForm getForm() {
        return form;
    }

    public @Nullable Rows<ConsumerRow> getRows() {
        return rows;
    }
}
