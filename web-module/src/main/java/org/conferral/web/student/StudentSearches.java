package org.conferral.web.student;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the reader looked for last, so that the list is there again after a look at a student. */
@SessionScoped
public class StudentSearches implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String last;

    public @Nullable String last() {
        return last;
    }

    public void keep(@Nullable String text) {
        last = text;
    }
}
