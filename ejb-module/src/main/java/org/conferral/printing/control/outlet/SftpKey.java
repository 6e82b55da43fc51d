package org.conferral.printing.control.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.conferral.printing.control.PrintSettings;

/**
 * The key by which this server signs in at facilities: a file that only its own user can read, made at first need. Several
 * servers are given the same file.
 */
@ApplicationScoped
public class SftpKey {
    private static final int BITS = 256;

    @Inject
    PrintSettings settings;

    KeyPair pair() {
        try {
            Files.createDirectories(settings.key().getParent());
            SimpleGeneratorHostKeyProvider file = new SimpleGeneratorHostKeyProvider(settings.key());
            file.setAlgorithm(KeyUtils.EC_ALGORITHM);
            file.setKeySize(BITS);
            return file.loadKeys(null).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its public half, as a facility lists it among the keys that it trusts. */
    public String shown() {
        return PublicKeyEntry.toString(pair().getPublic());
    }
}
