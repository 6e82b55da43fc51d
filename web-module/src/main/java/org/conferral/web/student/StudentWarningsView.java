package org.conferral.web.student;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.conferral.platform.entity.Role;
import org.conferral.student.boundary.WarningService;
import org.conferral.student.entity.StudentWarning;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What looks wrong about the student of the page, and the button that says that it is right. */
@Named
@RequestScoped
public class StudentWarningsView {
    @Inject
    WarningService service;

    @Inject
    StudentView student;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Formats formats;

    private @Nullable List<StudentWarning> warnings;

    public List<StudentWarning> getWarnings() {
        List<StudentWarning> known = warnings;
        if (known == null) {
            known = service.ofStudent(studentId());
            warnings = known;
        }
        return known;
    }

    /** Whether the reader may say that something is right. */
    public boolean isMayConfirm() {
        return reader.holds(Role.MANAGE_CREDENTIALS);
    }

    /** The reader finds themselves at the warnings again, not at the top of the page. */
    public void confirm(long warningId) throws IOException {
        service.confirm(studentId(), warningId);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/student/view?id=" + studentId() + "&tab=" + student.getTab() + "#warnings");
    }

    /** {@code AHSD-CURRENT, 1926: Before the sixteenth birthday}. */
    public String text(StudentWarning warning) {
        String what =
                switch (warning.kind()) {
                    case YEAR_EARLY, HELD_TWICE -> warning.subject() + ", " + warning.value();
                    case TEXT_CLEANED,
                            NAME_MISREAD,
                            NAME_LOST,
                            NAME_MARKUP,
                            NAME_PLACEHOLDER,
                            NAME_UNUSUAL,
                            ADDRESS_NONE,
                            ADDRESS_DAMAGED -> warning.value();
                };
        return texts.of("student_view.text.warning", what, warning.kind().text(language.getLocale()));
    }

    /** Who said when that it is right. */
    public String confirmed(StudentWarning warning) {
        return texts.of(
                "student_view.text.confirmed",
                Objects.toString(warning.confirmedBy(), ""),
                formats.moment(warning.confirmedAt()));
    }

    private long studentId() {
        return Parameter.id(student.getId());
    }
}
