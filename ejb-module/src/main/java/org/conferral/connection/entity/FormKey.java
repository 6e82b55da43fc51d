package org.conferral.connection.entity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.conferral.platform.entity.Secret;

/**
 * The key that only this installation's servers have. It seals a form that waits at the door for somebody (AES-GCM):
 * {@code until.nonce.sealed}, which tells nothing of the form, which nobody else makes, and which opens for one account and
 * until then only.
 */
public record FormKey(String text) {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern SEALED =
            Pattern.compile("([0-9]{1,12})[.]([A-Za-z0-9_-]{16})[.]([A-Za-z0-9_-]{22,100000})");

    /** One that nobody has had before. */
    public static FormKey random() {
        return new FormKey(Secret.random());
    }

    /** A form for this account. */
    public String seal(long account, Instant until, String form) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        long end = until.getEpochSecond();
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, account, end).doFinal(form.getBytes(StandardCharsets.UTF_8));
            return end + "." + base64(nonce) + "." + base64(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form that is in it; none where it is not this account's, was not sealed here, or waited for too long. */
    public Optional<String> open(long account, Instant now, String sealed) {
        Matcher parts = SEALED.matcher(sealed);
        if (!parts.matches() || now.getEpochSecond() >= Long.parseLong(parts.group(1))) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Base64.getUrlDecoder().decode(parts.group(2));
            byte[] form = cipher(Cipher.DECRYPT_MODE, nonce, account, Long.parseLong(parts.group(1)))
                    .doFinal(Base64.getUrlDecoder().decode(parts.group(3)));
            return Optional.of(new String(form, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long account, long end) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(Secret.hash("form " + text), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((account + "." + end).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "FormKey";
    }
}
