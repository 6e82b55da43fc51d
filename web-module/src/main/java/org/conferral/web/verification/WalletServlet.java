package org.conferral.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.boundary.WalletQueries;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.VerificationStatus;

/**
 * {@code GET /api/wallet/{code}?name=ab}: a valid credential as wallets keep it, a file. Who asks is limited as who
 * verifies is.
 */
@WebServlet("/api/wallet/*")
public class WalletServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Enquiries enquiries;

    @Inject
    transient WalletQueries wallet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NameLetters letters = new NameLetters(Objects.toString(request.getParameter("name"), ""));
        if (letters.isBlank()) {
            Problem.MISSING_LETTERS.write(response);
            return;
        }
        try {
            ProofCode code = new ProofCode(request.getPathInfo().substring(1));
            Optional<String> copy = enquiries.verify(request, code, letters).status() == VerificationStatus.VALID
                    ? wallet.copy(code, letters)
                    : Optional.empty();
            if (copy.isPresent()) {
                response.setContentType("application/vc+jwt");
                response.setHeader("Content-Disposition", "attachment; filename=\"" + code + ".jwt\"");
                response.getOutputStream().write(copy.get().getBytes(StandardCharsets.US_ASCII));
            } else {
                Problem.NOT_VALID.write(response);
            }
        } catch (IllegalArgumentException e) {
            Problem.MISTYPED.write(response);
        } catch (TooOftenException e) {
            Problem.TOO_OFTEN.write(response, e.seconds());
        }
    }
}
