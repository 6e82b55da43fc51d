package org.conferral.web.student;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.boundary.StudentExports;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentRow;
import org.conferral.web.platform.Download;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Rows;
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
    StudentSearches searches;

    private final StudentListForm form = new StudentListForm();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    private @Nullable Rows<StudentRow> rows;

    /** Who comes back finds the list again. */
    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.id()));
        form.setText(searches.last());
        form.search();
    }

    private Page<StudentRow> page(PageRequest request) {
        shown = request;
        return students.page(form.filter(), request);
    }

    /** Shows who is found; the one with a whole student number at once. */
    public @Nullable String search() {
        form.search();
        searches.keep(form.getText());
        Optional<Long> one = form.found().whole().flatMap(students::find);
        if (one.isPresent()) {
            return "/student/view?faces-redirect=true&id=" + one.get();
        }
        narrow();
        return null;
    }

    /** Narrowed anew, the table begins with its first page. */
    public void narrow() {
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Sends everybody found as a file, sorted as the list is. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        StudentFilter filter = form.filter();
        Download.send(
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                exports.listFileName(),
                out -> exports.writeList(filter, shown, out));
        faces.responseComplete();
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
