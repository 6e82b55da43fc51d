package org.conferral.connection.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.platform.entity.Secret;

/**
 * What a browser keeps while its person is at the provider: 256 random bits and when they were made. What the provider is
 * told follows from both and tells nothing of the bits, so whoever comes back without this browser, a second time, or with
 * another time, has nothing to show.
 */
public record ProviderKey(String text) {
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}~([0-9]{1,12})");

    /** One that nobody has had before. */
    public static ProviderKey random(Instant now) {
        return new ProviderKey(Secret.random() + "~" + now.getEpochSecond());
    }

    /** Whether somebody may still come back with it. */
    public boolean isGood(Instant now) {
        Matcher made = TEXT.matcher(text);
        return made.matches()
                && now.isBefore(
                        Instant.ofEpochSecond(Long.parseLong(made.group(1))).plus(ConnectionPolicy.AT_PROVIDER));
    }

    /** What the provider sends back with the browser. */
    public String state() {
        return derived("state");
    }

    /** What the provider writes into what it signs. */
    public String nonce() {
        return derived("nonce");
    }

    /** By which the server shows that it is the one that asked (PKCE). */
    public String verifier() {
        return derived("verifier");
    }

    /** Its hash, which goes ahead. */
    public String challenge() {
        return base64(Secret.hash(verifier()));
    }

    /** Whether a browser came back with this state; how long that takes tells nothing of it. */
    public boolean isOf(String state) {
        return MessageDigest.isEqual(
                state().getBytes(StandardCharsets.US_ASCII), state.getBytes(StandardCharsets.UTF_8));
    }

    private String derived(String what) {
        return base64(Secret.hash(what + " " + text));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "ProviderKey";
    }
}
