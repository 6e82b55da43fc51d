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
    private static final String ADDRESS = "CONFERRAL_PUBLIC_URL";

    private final Environment environment;

    public PublicSite() {
        this(Environment.ofThisServer());
    }

    PublicSite(Environment environment) {
        this.environment = environment;
    }

    /** With the scheme, without a slash at the end. */
    public String base() {
        return environment.text(ADDRESS).map(set -> set.replaceFirst("/+$", "")).orElse(DEFAULT);
    }

    /** As people write it: without the scheme. */
    public String shown() {
        return base().replaceFirst("^https?://", "");
    }

    public boolean isProduction() {
        return environment.text("CONFERRAL_PRODUCTION").equals(Optional.of("true"));
    }

    /**
     * Refuses to print real documents with an address that nobody reaches or that anybody can answer for: it cannot be
     * changed on paper.
     *
     * @throws IllegalArgumentException in production, without an address that begins with https
     */
    public void check() {
        if (isProduction() && !environment.text(ADDRESS).orElse("").startsWith("https://")) {
            throw new IllegalArgumentException("CONFERRAL_PRODUCTION=true needs " + ADDRESS
                    + ", the address that is printed on documents, and it must begin with https://.");
        }
    }
}
