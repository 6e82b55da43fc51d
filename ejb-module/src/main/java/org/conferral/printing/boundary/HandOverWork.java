package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.outlet.Arrival;
import org.conferral.printing.control.outlet.Transmission;
import org.conferral.printing.entity.TransmissionFault;

/** What the job that hands a print job over does, each in a transaction of its own unless it says otherwise. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class HandOverWork {
    @Inject
    Transmission transmission;

    @Inject
    Arrival arrival;

    /** The first act of every job: false when another one has this print job, or it is not on its way. */
    public boolean takeLease(long printJob, long job) {
        return arrival.take(printJob, job);
    }

    /**
     * Takes its files to who prints, outside of a transaction.
     *
     * @throws org.conferral.printing.entity.TransmissionException when that did not succeed
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(long printJob, long job) {
        transmission.send(printJob, job);
    }

    /** The same, to take back what arrived of a job that has failed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void takeBack(long printJob, long job) {
        transmission.takeBack(printJob, job);
    }

    /**
     * After they have arrived: its order items are sent, as long as the job holds the lease; whether they are.
     *
     * @throws org.conferral.printing.entity.TransmissionException when one of them cannot be; then none is
     */
    public boolean confirm(long printJob, long job) {
        return arrival.confirm(printJob, job);
    }

    /** Whether a try that ends so is the last one. */
    public boolean isLast(long printJob, long job, TransmissionFault fault) {
        return arrival.isLast(printJob, job, fault);
    }

    /** A try did not succeed: for how long to wait before the next one, or nothing when there is none. */
    public Optional<Duration> miss(long printJob, long job, TransmissionFault fault, String value) {
        return arrival.miss(printJob, job, fault, value);
    }
}
