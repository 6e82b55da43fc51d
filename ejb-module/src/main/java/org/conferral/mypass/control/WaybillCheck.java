package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.mypass.entity.WaybillFault;
import org.conferral.mypass.entity.WaybillPolicy;

/** Looks at a file that is to be a waybill: at its size and content, and if it is a PDF, for harm. */
@ApplicationScoped
public class WaybillCheck {
    @Inject
    FileScan scan;

    /** Why it is not taken, if so. */
    Optional<WaybillFault> fault(byte[] file) {
        Optional<WaybillFault> fault = WaybillPolicy.fault(file);
        return fault.isPresent() || scan.isSafe(file) ? fault : Optional.of(WaybillFault.UNSAFE);
    }
}
