package org.conferral.mail.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Keeps a server from starting with settings of e-mail that are not understood. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailSettingsCheck {
    @PostConstruct
    void check() {
        MailSettings.of(System.getenv());
    }
}
