package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.document.control.PaperCheck;
import org.conferral.document.control.Samples;
import org.conferral.document.entity.DocumentSample;
import org.conferral.document.entity.PaperFault;
import org.conferral.platform.entity.Role;

/** Documents of any type, language and name, marked as samples, for who wants to see before a run. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.AUDIT})
public class DocumentSamples {
    @Inject
    Samples samples;

    /** Everything that keeps the sample from being printed. */
    public List<PaperFault> faults(DocumentSample sample) {
        return PaperCheck.sample(sample);
    }

    /** The sample as a PDF file; it must be free of {@link #faults}. */
    public byte[] file(DocumentSample sample) {
        return samples.file(sample);
    }
}
