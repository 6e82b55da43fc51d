package org.conferral.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.conferral.document.boundary.SigningKeyQueries;

/** The public keys of codes on documents as others read them (RFC 7517, RFC 8037). */
@ApplicationScoped
public class KeySet {
    @Inject
    SigningKeyQueries keys;

    /** All that ever signed. */
    public JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        keys.published()
                .forEach(key -> all.add(Json.createObjectBuilder()
                        .add("kty", "OKP")
                        .add("crv", "Ed25519")
                        .add("use", "sig")
                        .add("alg", "EdDSA")
                        .add("kid", String.valueOf(key.id()))
                        .add("x", key.x())));
        return Json.createObjectBuilder().add("keys", all).build();
    }
}
