package org.conferral.batch.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeService;
import org.conferral.intake.boundary.IntakeWatching;
import org.conferral.intake.entity.IntakeRefusedException;

/**
 * On every node: clears up after an earlier life, and at the first start imports the synthetic province as soon as its
 * files are complete.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeWatch {
    private static final Logger LOG = System.getLogger(IntakeWatch.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    IntakeWatching watching;

    @Inject
    IntakeService imports;

    private volatile boolean sampleDone;

    @PostConstruct
    void begin() {
        quietly("clear up after imports", watching::removeLeftovers);
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void importSample() {
        if (!sampleDone) {
            quietly("import the sample data", () -> sampleDone = isSampleDone());
        }
    }

    /** What fails is tried again; files that are not as they should be do not become better. */
    private boolean isSampleDone() {
        try {
            return imports.importSample();
        } catch (IntakeRefusedException e) {
            LOG.log(Level.ERROR, "The sample data is refused", e);
            return true;
        }
    }

    private void quietly(String what, Runnable work) {
        try {
            asSystem.run(work);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not " + what, e);
        }
    }
}
