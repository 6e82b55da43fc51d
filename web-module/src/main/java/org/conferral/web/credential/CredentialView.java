package org.conferral.web.credential;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.conferral.award.boundary.StudentCredentialQueries;
import org.conferral.award.entity.StudentCredential;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentIdentity;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.jspecify.annotations.Nullable;

/** View High School Credential Requirements: one student, one credential. */
@Named
@ViewScoped
public class CredentialView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StudentQueries students;

    @Inject
    StudentCredentialQueries credentials;

    private @Nullable String studentId;
    private @Nullable String type;
    private transient @Nullable StudentIdentity student;
    private transient @Nullable StudentCredential credential;

    public void open() {
        CredentialCode code = Parameter.named(CredentialCode.values(), type);
        if (code == null) {
            throw new PageNotFoundException("credential " + type);
        }
        student = students.identity(Parameter.id(studentId));
        credential = credentials.get(student.id(), code);
    }

    public StudentIdentity getStudent() {
        return Objects.requireNonNull(student);
    }

    public StudentCredential getCredential() {
        return Objects.requireNonNull(credential);
    }

    public @Nullable String getStudentId() {
        return studentId;
    }

    public void setStudentId(@Nullable String studentId) {
        this.studentId = studentId;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}
