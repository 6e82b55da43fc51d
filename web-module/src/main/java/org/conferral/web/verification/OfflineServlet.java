package org.conferral.web.verification;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.conferral.web.document.KeySet;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /verify/offline}: one file that checks QR codes without a network, from a memory stick too, with the keys of
 * today in it and both languages.
 */
@WebServlet("/verify/offline")
public class OfflineServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient KeySet keys;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"verify.html\"");
        response.getWriter()
                .write(text(own("offline.html"))
                        .replace("{{data}}", data().toString().replace("<", "\\u003c"))
                        .replace("{{proof}}", text(getServletContext().getResourceAsStream("/static/proof.js")))
                        .replace("{{script}}", text(own("offline.js"))));
    }

    private JsonObject data() {
        JsonObjectBuilder words = Json.createObjectBuilder();
        Stream.of(Locale.ENGLISH, Locale.FRENCH).forEach(language -> {
            JsonObjectBuilder family = Json.createObjectBuilder();
            texts.family("verify.", language).forEach(family::add);
            words.add(language.getLanguage(), family);
        });
        return Json.createObjectBuilder()
                .add("keys", keys.json().getJsonArray("keys"))
                .add("asOf", LocalDate.now(clock).toString())
                .add("texts", words)
                .build();
    }

    private static @Nullable InputStream own(String name) {
        return OfflineServlet.class.getResourceAsStream(name);
    }

    private static String text(@Nullable InputStream file) throws IOException {
        try (InputStream open = Objects.requireNonNull(file)) {
            return new String(open.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
