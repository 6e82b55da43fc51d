package org.conferral.printing.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Keeps a server from starting with settings of printing that are not understood. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PrintSettingsCheck {
    @Inject
    PrintSettings settings;

    @PostConstruct
    void check() {
        settings.check();
    }
}
