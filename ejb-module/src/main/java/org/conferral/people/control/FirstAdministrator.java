package org.conferral.people.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At each start: sees to it that somebody can sign in. */
@Singleton
@Startup
@DependsOn("DemoAccounts")
public class FirstAdministrator {
    @Inject
    FirstInvitation invitation;

    @PostConstruct
    void invite() {
        invitation.makeOnce();
    }
}
