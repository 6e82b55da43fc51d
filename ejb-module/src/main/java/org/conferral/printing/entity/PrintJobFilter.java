package org.conferral.printing.entity;

import java.time.LocalDate;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.order.entity.DeliveryMethod;
import org.jspecify.annotations.Nullable;

/** Narrows the list of print jobs; what is null does not. Days are Alberta's, both included. */
public record PrintJobFilter(
        @Nullable PrintJobStatus status,
        @Nullable CredentialCode type,
        @Nullable DocumentLanguage language,
        @Nullable DeliveryMethod method,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final PrintJobFilter NONE = new PrintJobFilter(null, null, null, null, null, null);
}
