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
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.StatedCredential;
import org.conferral.verification.entity.Verified;

/**
 * {@code GET /api/verify/{code}?name=ab}: what the page says, for machines, as {@code /api/openapi.json} describes it. What
 * is asked wrongly or too often is answered by a problem of RFC 9457.
 */
@WebServlet("/api/verify/*")
public class VerificationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Enquiries enquiries;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NameLetters letters = new NameLetters(Objects.toString(request.getParameter("name"), ""));
        if (letters.isBlank()) {
            Problem.MISSING_LETTERS.write(response);
            return;
        }
        try {
            ProofCode code = new ProofCode(request.getPathInfo().substring(1));
            write(response, json(code, enquiries.verify(request, code, letters)));
        } catch (IllegalArgumentException e) {
            Problem.MISTYPED.write(response);
        } catch (TooOftenException e) {
            Problem.TOO_OFTEN.write(response, e.seconds());
        }
    }

    private JsonObject json(ProofCode code, Verified verified) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("code", code.toString())
                .add("status", verified.status().name().toLowerCase(Locale.ROOT))
                .add(
                        "checkedAt",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        StatedCredential stated = verified.credential();
        if (stated != null) {
            answer.add(
                    "credential",
                    Json.createObjectBuilder()
                            .add("title", stated.title())
                            .add("name", stated.name())
                            .add("awardedOn", stated.awardedOn().toString())
                            .add("number", stated.number().toString())
                            .add("test", !stated.real()));
        }
        return answer.build();
    }

    private static void write(HttpServletResponse response, JsonObject body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
