package org.conferral.document.control.proof;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where the public finds the ministry, {@code CONFERRAL_PUBLIC_URL}, and whether this server is the ministry's own,
 * {@code CONFERRAL_PRODUCTION}: documents of any other say that they are not real.
 */
@ApplicationScoped
public class PublicSite {
    private static final String DEFAULT = "https://conferral.example";

    /** With the scheme, without a slash at the end. */
    public String base() {
        String set = System.getenv("CONFERRAL_PUBLIC_URL");
        return set == null || set.isBlank() ? DEFAULT : set.strip().replaceFirst("/+$", "");
    }

    /** As people write it: without the scheme. */
    public String shown() {
        return base().replaceFirst("^https?://", "");
    }

    public boolean isProduction() {
        return "true".equals(System.getenv("CONFERRAL_PRODUCTION"));
    }
}
