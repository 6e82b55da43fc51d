package org.conferral.web.document;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.document.boundary.SigningKeyQueries;

/** {@code GET /.well-known/jwks.json}: the public keys of codes on documents (RFC 7517, RFC 8037). */
@WebServlet("/.well-known/jwks.json")
public class KeySetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SigningKeyQueries keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        keys.published()
                .forEach(key -> all.add(Json.createObjectBuilder()
                        .add("kty", "OKP")
                        .add("crv", "Ed25519")
                        .add("use", "sig")
                        .add("alg", "EdDSA")
                        .add("kid", String.valueOf(key.id()))
                        .add("x", key.x())));
        response.setContentType("application/jwk-set+json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getWriter()
                .write(Json.createObjectBuilder().add("keys", all).build().toString());
    }
}
