package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.student.boundary.StudentQueries;

/** What Step 1 offers to choose from. */
@Named
@RequestScoped
public class SearchChoices {
    @Inject
    CredentialQueries credentials;

    @Inject
    StudentQueries students;

    /** By sequence, highest first; never the honorary one. */
    public List<CredentialTypeRow> getTypes() {
        return credentials.types().stream()
                .filter(type -> type.code() != CredentialCode.HHSD)
                .toList();
    }

    /** Whether the notice of students left out applies. */
    public boolean isRecalculating() {
        return students.anyRecalculating();
    }
}
