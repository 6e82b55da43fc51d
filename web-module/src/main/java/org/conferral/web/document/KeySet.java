package org.conferral.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.conferral.document.boundary.SigningKeyQueries;
import org.conferral.document.entity.PublicKeyRow;

/** The public keys of codes on documents as others read them (RFC 7517, RFC 8037). */
@ApplicationScoped
public class KeySet {
    @Inject
    SigningKeyQueries keys;

    /** All that ever signed. */
    public JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        keys.published().forEach(key -> all.add(json(key)));
        return Json.createObjectBuilder().add("keys", all).build();
    }

    /** The one with this id. */
    public Optional<JsonObject> json(int id) {
        return keys.published().stream()
                .filter(key -> key.id() == id)
                .map(key -> json(key).build())
                .findFirst();
    }

    private static JsonObjectBuilder json(PublicKeyRow key) {
        return Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("use", "sig")
                .add("alg", "EdDSA")
                .add("kid", String.valueOf(key.id()))
                .add("x", key.x());
    }
}
