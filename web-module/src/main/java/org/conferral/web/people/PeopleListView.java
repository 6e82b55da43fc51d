package org.conferral.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.conferral.people.boundary.AccountQueries;
import org.conferral.people.boundary.PeopleExports;
import org.conferral.people.entity.AccountFilter;
import org.conferral.people.entity.AccountRow;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** People with accounts. */
@Named
@ViewScoped
public class PeopleListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountQueries people;

    @Inject
    PeopleExports exports;

    @Inject
    PreparedFiles files;

    @Inject
    Faults faults;

    private final PeopleListForm form = new PeopleListForm();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<AccountRow> rows;

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.id()));
    }

    private Page<AccountRow> page(PageRequest request) {
        shown = request;
        return unsure ? new Page<>(List.of(), 0) : people.page(form.filter(), request);
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

    /** Sends everybody listed as a file, sorted as the list is. */
    public void export() throws IOException {
        if (unsure) {
            faults.above("platform_filters.message.choose");
            return;
        }
        PeopleExports source = exports;
        AccountFilter filter = form.filter();
        PageRequest order = shown;
        files.send(source::fileName, out -> source.write(filter, order, out));
    }

    public PeopleListForm getForm() {
        return form;
    }

    public @Nullable Rows<AccountRow> getRows() {
        return rows;
    }
}
