package org.conferral.mypass.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.PassKey;
import org.conferral.mypass.control.Waybills;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.mypass.entity.WaybillFault;

/** For who is signed in: waybills for orders by courier. Everything begins with the key in their browser. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class WaybillService {
    @Inject
    Waybills waybills;

    /** The visitor's orders by courier that may get a waybill, or another one. */
    public List<OwnOrder> waiting(PassKey visit) {
        return waybills.waiting(visit);
    }

    /**
     * Why a file may not be kept for these of the visitor's orders, if so. While harm is looked for in it, it holds neither
     * a transaction nor a connection.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<WaybillFault> fault(PassKey visit, List<Long> items, byte[] file) {
        return waybills.fault(visit, items, file);
    }

    /** Keeps a file in which no {@link #fault} was found for these of the visitor's orders; why not, if so. */
    public Optional<WaybillFault> keep(PassKey visit, List<Long> items, byte[] file) {
        return waybills.keep(visit, items, file);
    }
}
