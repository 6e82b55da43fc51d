package org.conferral.platform.boundary;

import org.conferral.platform.entity.ExpiredWork;

/** What becomes of one kind of long work when nobody is at it any more. A bean that implements it is found by itself. */
public interface WorkTakeover {
    /** The kind of {@link org.conferral.platform.entity.Work}. */
    String kind();

    /**
     * Takes over, unless another server was first, and goes on with the work, ends it or gives it up; in a transaction,
     * called as the system.
     */
    void takeOver(ExpiredWork expired);
}
