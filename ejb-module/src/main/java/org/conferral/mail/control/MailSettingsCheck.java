package org.conferral.mail.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Keeps a server from starting with settings of e-mail that are not understood. */
@Singleton
@Startup
public class MailSettingsCheck {
    @PostConstruct
    void check() {
        MailSettings.of(System.getenv());
    }
}
