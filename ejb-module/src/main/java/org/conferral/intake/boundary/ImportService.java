package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import org.conferral.platform.entity.Role;

/** Takes files to import; a job then reads and merges them. */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {
    /**
     * Takes a ZIP to its end and starts its import; the stream is left to the caller to close.
     *
     * @param name the file's name, for the history
     * @return the import's id
     * @throws org.conferral.intake.entity.ImportRefusedException when a file as a whole is not acceptable
     * @throws org.conferral.intake.entity.ImportRunningException when another import is at work
     */
    public long importZip(InputStream zip, String name) {
        throw new UnsupportedOperationException(name);
    }

    /**
     * Starts the import of a folder under {@code CONFERRAL_IMPORT_DIR}.
     *
     * @return the import's id
     * @throws org.conferral.intake.entity.ImportRefusedException when there is no such folder, or a file in it as a
     *     whole is not acceptable
     * @throws org.conferral.intake.entity.ImportRunningException when another import is at work
     */
    public long importFolder(String name) {
        throw new UnsupportedOperationException(name);
    }
}
