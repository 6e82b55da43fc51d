package org.conferral.run.entity;

import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/**
 * A student who was asked for by number.
 *
 * @param studentId none of a number that nobody has
 */
public record AskedStudent(Asn asn, @Nullable Long studentId, AskedFinding finding) {
    public boolean isFound() {
        return finding == AskedFinding.FOUND;
    }
}
