package org.conferral.intake.control;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.conferral.intake.entity.ImportReason;
import org.conferral.intake.entity.ImportRefusedException;
import org.junit.jupiter.api.function.Executable;

/** Why something is refused. */
final class Refusals {
    private Refusals() {}

    static ImportReason refusal(Executable refused) {
        return assertThrows(ImportRefusedException.class, refused).reason();
    }
}
