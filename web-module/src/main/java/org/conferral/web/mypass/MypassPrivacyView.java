package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.connection.boundary.ProviderService;

/** What myPass keeps of people, and why, in plain words. */
@Named
@RequestScoped
public class MypassPrivacyView {
    private static final List<String> PARTS = List.of("kept", "seen", "mail", "cookies", "ends", "asks");
    private static final List<String> WITH_PROVIDER =
            List.of("kept", "provider", "seen", "mail", "cookies", "ends", "asks");

    @Inject
    ProviderService provider;

    public List<String> getParts() {
        return provider.name().isPresent() ? WITH_PROVIDER : PARTS;
    }
}
