package org.conferral.intake.control.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.entity.IntakeRefusedException;

/** Takes an upload to its end and lays its import files into a folder: those of a ZIP, or a single CSV. */
@ApplicationScoped
public class Unpacking {
    private static final String UPLOAD = "upload";

    @Inject
    IntakeSettings settings;

    @Inject
    ZipUnpacker unpacker;

    /**
     * Takes an upload; the stream is left to the caller to close.
     *
     * @param name as it was sent
     * @throws IntakeRefusedException when it is not acceptable as a whole
     */
    public void take(InputStream sent, String name, Path folder) {
        Path file = folder.resolve(UPLOAD);
        try {
            Files.copy(new CountingStream(sent, settings.largestUpload()), file, StandardCopyOption.REPLACE_EXISTING);
            Upload upload = new Upload(file, name);
            if (upload.isZip()) {
                unpacker.unpack(file, folder);
                Files.delete(file);
            } else {
                Files.move(file, folder.resolve(upload.csv().fileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
