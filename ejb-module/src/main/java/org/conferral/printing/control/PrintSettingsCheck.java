package org.conferral.printing.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Keeps a server from starting with settings of printing that are not understood. */
@Singleton
@Startup
public class PrintSettingsCheck {
    @Inject
    PrintSettings settings;

    @PostConstruct
    void check() {
        settings.check();
    }
}
