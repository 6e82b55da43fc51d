package org.conferral.web.intake;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a file as its page shows it.
 *
 * @param student where it leads; none where it is no number of a student that the reader may see
 */
public record IntakeCell(String text, @Nullable Long student) {}
