package org.conferral.platform.control.health.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.conferral.platform.entity.DiskSettings;
import org.conferral.platform.entity.Environment;

/** That the disk of the data folder has some room left. A setting of it that is not understood is refused as this is made. */
public class DataDisk {
    private final DiskSettings settings = DiskSettings.of(Environment.ofThisServer());

    /** What is wrong with it. */
    public Optional<String> trouble() {
        try {
            return settings.shortage(Files.getFileStore(settings.folder()).getUsableSpace());
        } catch (IOException e) {
            return Optional.of("The data folder cannot be read.");
        }
    }
}
