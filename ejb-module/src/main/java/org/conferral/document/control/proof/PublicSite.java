package org.conferral.document.control.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.conferral.platform.entity.Environment;

/**
 * Where the public finds the ministry, {@code CONFERRAL_PUBLIC_URL}, and whether this server is the ministry's own,
 * {@code CONFERRAL_PRODUCTION}: documents of any other say that they are not real.
 */
@ApplicationScoped
public class PublicSite {
    private static final String DEFAULT = "https://conferral.example";

    private final Environment environment = Environment.ofThisServer();

    /** With the scheme, without a slash at the end. */
    public String base() {
        return environment
                .text("CONFERRAL_PUBLIC_URL")
                .map(set -> set.replaceFirst("/+$", ""))
                .orElse(DEFAULT);
    }

    /** As people write it: without the scheme. */
    public String shown() {
        return base().replaceFirst("^https?://", "");
    }

    public boolean isProduction() {
        return environment.text("CONFERRAL_PRODUCTION").equals(Optional.of("true"));
    }
}
