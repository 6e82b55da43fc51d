package org.conferral.platform.control.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import org.conferral.platform.entity.DiskSettings;
import org.conferral.platform.entity.Environment;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the disk of the data folder has some room left. */
@Readiness
@ApplicationScoped
public class DiskReadiness implements HealthCheck {
    private final DiskSettings settings = DiskSettings.of(Environment.ofThisServer());

    @Override
    public HealthCheckResponse call() {
        try {
            return settings.shortage(Files.getFileStore(settings.folder()).getUsableSpace())
                    .map(why -> Readings.trouble("disk", why))
                    .orElseGet(() -> Readings.fine("disk"));
        } catch (IOException e) {
            return Readings.trouble("disk", "The data folder cannot be read.");
        }
    }
}
