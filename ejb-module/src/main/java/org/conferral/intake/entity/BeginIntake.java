package org.conferral.intake.entity;

import org.conferral.platform.entity.Unseen;

/** Who imports what from where; a name is shown as it is, but for control characters and its folders. */
public record BeginIntake(IntakeSource source, String name, String by) {
    private static final int LONGEST = 200;

    public BeginIntake {
        String clean = Unseen.removedFrom(name).replaceAll("\\s+", " ");
        name = clean.substring(Math.max(0, clean.length() - LONGEST));
    }
}
