package org.conferral.award.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.conferral.award.entity.NumberPermutation;
import org.conferral.platform.control.Settings;
import org.jspecify.annotations.Nullable;

/** The permutation under the key that the first start made; made and committed before anybody draws a number. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@PermitAll
public class NumberKey {
    private static final String SETTING = "credential-number-key";
    private static final int BYTES = 32;

    @Inject
    Settings settings;

    private @Nullable NumberPermutation permutation;

    @PostConstruct
    void keep() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        String kept = settings.getOrKeep(SETTING, HexFormat.of().formatHex(fresh));
        permutation = new NumberPermutation(HexFormat.of().parseHex(kept));
    }

    public NumberPermutation permutation() {
        if (permutation == null) {
            throw new IllegalStateException("the key is not there yet");
        }
        return permutation;
    }
}
