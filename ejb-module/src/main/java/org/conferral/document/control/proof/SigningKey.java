package org.conferral.document.control.proof;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Base64;
import org.conferral.platform.entity.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The key that this server signs codes with. The private key comes from {@code CONFERRAL_SIGNING_KEY} (PKCS #8, base 64),
 * else from a file of the data folder, made at the first start; its public half is published, and committed, before
 * anything is signed.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@PermitAll
public class SigningKey {
    private static final Logger LOG = System.getLogger(SigningKey.class.getName());
    private static final String SETTING = "CONFERRAL_SIGNING_KEY";

    @Inject
    SigningKeys keys;

    private @Nullable Current current;

    /** The key to sign with, and its id. */
    public record Current(int id, Ed25519Key key) {}

    @PostConstruct
    void publish() {
        Ed25519Key key = Ed25519Key.of(Base64.getMimeDecoder().decode(kept()));
        current = new Current(keys.publish(key.publicBytes()), key);
        if (current.id() >= SigningKeys.MANY) {
            LOG.log(
                    Level.WARNING,
                    "This server signs with key {0} of {1}. A server that makes a key at each start keeps no data folder: "
                            + "keep it, or set {2}",
                    current.id(),
                    SigningKeys.MOST,
                    SETTING);
        }
    }

    /** This server's. */
    public Current current() {
        if (current == null) {
            throw new IllegalStateException("the key is not published yet");
        }
        return current;
    }

    private static String kept() {
        Environment environment = Environment.ofThisServer();
        return environment.text(SETTING).orElseGet(() -> new KeyFile(environment.data()).read());
    }
}
