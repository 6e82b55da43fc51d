package org.conferral.web.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.conferral.platform.entity.Environment;

/**
 * The OpenID Connect provider that signs people in, where the environment names one: the server is then configured to ask
 * it at {@link EnterProvider}, and there are no passwords here.
 */
@Named
@ApplicationScoped
public class Provider {
    private static final boolean CONFIGURED = isTheWay(Environment.ofThisServer());

    /** Whether people sign in there. */
    public boolean isConfigured() {
        return isTheWay();
    }

    static boolean isTheWay() {
        return CONFIGURED;
    }

    static boolean isTheWay(Environment environment) {
        return environment.text("CONFERRAL_OIDC_PROVIDER_URL").isPresent();
    }
}
