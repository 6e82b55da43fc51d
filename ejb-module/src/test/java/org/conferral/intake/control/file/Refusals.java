package org.conferral.intake.control.file;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeRefusedException;
import org.junit.jupiter.api.function.Executable;

/** Why something is refused. */
final class Refusals {
    private Refusals() {}

    static IntakeReason refusal(Executable refused) {
        return assertThrows(IntakeRefusedException.class, refused).reason();
    }
}
