package org.conferral.platform.control.work;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.conferral.platform.entity.RetentionSettings;

/** Keeps a server from starting with times of retention that are not understood, not only from removing what is old. */
@Singleton
@Startup
public class RetentionCheck {
    /** Read as this is made. */
    @Inject
    RetentionSettings settings;
}
