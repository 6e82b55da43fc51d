package org.conferral.order.control.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.order.entity.AddressReturned;
import org.conferral.student.boundary.AddressService;

/**
 * Once it is recorded that mail came back from an address, no more of it goes there, as far as that is possible: what fails
 * is logged and told to nobody (docs/specification/ordering.md §4.1).
 */
@ApplicationScoped
public class ReturnedAddresses {
    private static final Logger LOG = Logger.getLogger(ReturnedAddresses.class.getName());

    @Inject
    AddressService addresses;

    @SuppressWarnings("IllegalCatch") // whatever it is, what was recorded stands
    void returned(@Observes(during = TransactionPhase.AFTER_SUCCESS) AddressReturned event) {
        try {
            addresses.expire(event.studentId(), event.address());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "addresses of a returned document could not be expired", e);
        }
    }
}
