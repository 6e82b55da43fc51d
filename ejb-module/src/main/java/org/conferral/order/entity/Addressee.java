package org.conferral.order.entity;

import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/** Whom a document is addressed to: the student by the name that the student goes by, anybody else as ordered. */
public final class Addressee {
    private Addressee() {}

    /**
     * The first line of the address.
     *
     * @param recipientName as ordered
     * @param legalName the student's legal name today
     * @param preferredFirst the first name that the student goes by, if another
     */
    public static String of(
            boolean isStudent, String recipientName, LegalName legalName, @Nullable String preferredFirst) {
        if (!isStudent) {
            return recipientName;
        }
        if (preferredFirst == null) {
            return PrintedText.length(recipientName) > PrintedName.SHORTEST
                    ? PrintedName.fitting(legalName, PrintedName.SHORTEST)
                    : recipientName;
        }
        LegalName called = new LegalName(legalName.last(), legalName.suffix(), preferredFirst, null);
        return PrintedName.fitting(called, PrintedName.SHORTEST);
    }
}
