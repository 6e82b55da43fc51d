package org.conferral.batch.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Calls boundaries with the role SYSTEM, in the caller's transaction if there is one. Jobs and timers have no person as
 * their caller, and batch artifacts cannot carry {@code @RunAs}: this bean is the one that does.
 */
@Stateless
@RunAs("SYSTEM")
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsSystem {
    /** What the call answers. */
    public <T> T call(Supplier<T> call) {
        return call.get();
    }

    /** Calls for the effect. */
    public void run(Runnable call) {
        call.run();
    }
}
