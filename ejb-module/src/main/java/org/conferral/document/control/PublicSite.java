package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the public finds the ministry: {@code CONFERRAL_PUBLIC_URL}. */
@ApplicationScoped
public class PublicSite {
    private static final String DEFAULT = "https://conferral.example";

    /** With the scheme, without a slash at the end. */
    String base() {
        String set = System.getenv("CONFERRAL_PUBLIC_URL");
        return set == null || set.isBlank() ? DEFAULT : set.strip().replaceFirst("/+$", "");
    }

    /** As people write it: without the scheme. */
    String shown() {
        return base().replaceFirst("^https?://", "");
    }
}
