package org.conferral.people.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Keeps a server from starting with settings of people that are not understood. */
@Singleton
@Startup
public class PeopleSettingsCheck {
    @Inject
    PeopleSettings settings;

    @PostConstruct
    void check() {
        settings.check();
    }
}
