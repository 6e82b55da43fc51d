package org.conferral.intake.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Keeps a server from starting with settings of imports that are not understood. */
@Singleton
@Startup
public class IntakeSettingsCheck {
    @Inject
    IntakeSettings settings;

    @PostConstruct
    void check() {
        settings.check();
    }
}
