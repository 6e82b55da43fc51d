package org.conferral.printing.entity.run;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * An item that a run ordered.
 *
 * @param number {@code ##########-##}
 * @param job the print job that it is in, or was last
 * @param envelope its envelope in there
 */
public record RunPieceRow(
        long id,
        String number,
        long studentId,
        Asn asn,
        LegalName name,
        CredentialCode type,
        DeliveryMethod method,
        RunPlace place,
        @Nullable Long job,
        @Nullable Integer envelope) {}
