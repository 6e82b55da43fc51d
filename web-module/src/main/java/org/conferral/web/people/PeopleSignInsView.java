package org.conferral.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.conferral.people.boundary.SignInQueries;
import org.conferral.people.entity.SignInFilter;
import org.conferral.people.entity.SignInRow;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** Who got in, and who did not. */
@Named
@ViewScoped
public class PeopleSignInsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SignInQueries signIns;

    @Inject
    PreparedFiles files;

    @Inject
    Faults faults;

    private final PeopleSignInsForm form = new PeopleSignInsForm();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<SignInRow> rows;

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.id()));
    }

    private Page<SignInRow> page(PageRequest request) {
        shown = request;
        return unsure ? new Page<>(List.of(), 0) : signIns.page(form.filter(), request);
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

    /** Sends all that is listed as a file, sorted as the list is. */
    public void export() throws IOException {
        if (unsure) {
            faults.above("platform_filters.message.choose");
            return;
        }
        SignInQueries source = signIns;
        SignInFilter filter = form.filter();
        PageRequest order = shown;
        files.send(source::fileName, out -> source.write(filter, order, out));
    }

    public PeopleSignInsForm getForm() {
        return form;
    }

    public @Nullable Rows<SignInRow> getRows() {
        return rows;
    }
}
