package org.conferral.web.student;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.conferral.student.boundary.WarningService;
import org.conferral.student.entity.StudentWarning;

/** What looks wrong about a student, counted where their name is about to go on a document. */
@Named
@RequestScoped
public class OpenWarnings {
    @Inject
    WarningService service;

    private final Map<Long, Long> known = new HashMap<>();

    /** How many of a student's warnings nobody has looked at. */
    public long of(long studentId) {
        return known.computeIfAbsent(studentId, id -> service.ofStudent(id).stream()
                .filter(StudentWarning::isOpen)
                .count());
    }
}
