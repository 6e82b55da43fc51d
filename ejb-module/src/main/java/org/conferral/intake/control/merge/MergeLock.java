package org.conferral.intake.control.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.DataLock;

/** Lets a merge in between two chunks or search ranges. */
@ApplicationScoped
public class MergeLock {
    @Inject
    Database database;

    /**
     * Takes the lock to the end of the transaction; {@code waiting} is run first when somebody is at work, and again after
     * the wait.
     */
    public void take(Runnable waiting) {
        database.write(handle -> {
            if (!DataLock.tryExclusive(handle)) {
                waiting.run();
                DataLock.exclusive(handle);
                waiting.run();
            }
        });
    }
}
