package org.conferral.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /.well-known/jwks.json}: the public keys of codes on documents. */
@WebServlet("/.well-known/jwks.json")
public class KeySetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient KeySet keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/jwk-set+json");
        response.setHeader("Cache-Control", "public, max-age=300");
        // programs that check credentials run in browsers too
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getWriter().write(keys.json().toString());
    }
}
