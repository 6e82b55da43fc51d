package org.conferral.document.control.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A JSON object with this server's signature in one line (RFC 7515, compact), as wallets keep verifiable credentials. */
public final class CompactJws {
    private CompactJws() {}

    /**
     * Signs an object.
     *
     * @param type what the object is, by its media type without {@code application/}
     * @param key the address at which the public key is published
     */
    public static String of(String type, JsonObject payload, SigningKey.Current by, String key) {
        JsonObject header = Json.createObjectBuilder()
                .add("alg", "EdDSA")
                .add("kid", key)
                .add("typ", type)
                .build();
        String signed = encoded(bytes(header)) + "." + encoded(bytes(payload));
        return signed + "." + encoded(by.key().sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] bytes(JsonObject object) {
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
