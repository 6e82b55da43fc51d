package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.WorkSettings;

/** The settings of long work and of what is left of it, from this server's environment. */
@ApplicationScoped
public class WorkSettingsProducer {
    @Produces
    WorkSettings settings() {
        return WorkSettings.of(System.getenv());
    }

    @Produces
    RetentionSettings retention() {
        return RetentionSettings.of(System.getenv());
    }
}
