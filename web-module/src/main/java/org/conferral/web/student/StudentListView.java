package org.conferral.web.student;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.boundary.StudentExports;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnList;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentRow;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.conferral.web.platform.list.ShownAddress;
import org.jspecify.annotations.Nullable;

/** Finding a student. */
@Named
@ViewScoped
public class StudentListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StudentQueries students;

    @Inject
    StudentExports exports;

    @Inject
    Kept kept;

    @Inject
    Faults faults;

    @Inject
    PreparedFiles files;

    private final StudentListForm form = new StudentListForm();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<StudentRow> rows;
    private @Nullable String search;
    private transient Missing missing = Missing.NONE;

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.id()));
    }

    /** Shows who the address looks for. */
    public void open() {
        form.search(kept.text(search));
        checkNumbers();
        unsure = faults.tellNothingListed(form.check());
        faults.tellForgotten(search);
    }

    private Page<StudentRow> page(PageRequest request) {
        shown = request;
        return unsure ? new Page<>(List.of(), 0) : students.page(form.filter(), request);
    }

    /** Shows who is found, at an address of its own; the one with a whole student number at once. */
    public void search() {
        form.search(form.getText());
        checkNumbers();
        search = kept.keepText(form.getText());
        ShownAddress.carry("search", search);
        narrow();
        form.found().whole().flatMap(students::find).ifPresent(id -> ShownAddress.leave("/student/view?id=" + id));
    }

    /** Narrowed anew, the table begins with its first page. */
    public void narrow() {
        unsure = false;
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Sends everybody found as a file, sorted as the list is. */
    public void export() throws IOException {
        if (unsure) {
            faults.above("platform_filters.message.choose");
            return;
        }
        StudentExports source = exports;
        StudentFilter filter = form.filter();
        PageRequest order = shown;
        files.send(source::listFileName, out -> source.writeList(filter, order, out));
    }

    /** How the numbers of a pasted list fared: numbers no student has, then what is no number. */
    public Missing getMissing() {
        return missing;
    }

    private void checkNumbers() {
        AsnList sought = form.many();
        missing = sought.isMany()
                ? new Missing(sought.numbers().size(), students.missing(sought), sought.others())
                : Missing.NONE;
    }

    /**
     * How a pasted list of numbers fared.
     *
     * @param sought how many different numbers it has, none for no list
     */
    public record Missing(int sought, List<Asn> unknown, List<String> noNumbers) {
        static final Missing NONE = new Missing(0, List.of(), List.of());

        public int found() {
            return sought - unknown.size();
        }
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public StudentListForm getForm() {
        return form;
    }

    public @Nullable Rows<StudentRow> getRows() {
        return rows;
    }

    public List<AsnStatus> getStatuses() {
        return List.of(AsnStatus.values());
    }
}
