package org.conferral.printing.entity;

import java.util.Comparator;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.order.entity.DeliveryMethod;

/** What the pieces of a print job have in common (docs/specification/ordering.md §12.1, step 4). */
public record JobKey(CredentialCode type, DocumentLanguage language, DeliveryMethod method, int facility)
        implements Comparable<JobKey> {
    private static final Comparator<JobKey> ORDER = Comparator.comparing(JobKey::type)
            .thenComparing(JobKey::language)
            .thenComparing(JobKey::method)
            .thenComparingInt(JobKey::facility);

    /** One order for all who lock several jobs. */
    @Override
    public int compareTo(JobKey other) {
        return ORDER.compare(this, other);
    }
}
