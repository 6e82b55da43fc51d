package org.conferral.web.verification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.verification.boundary.WalletQueries;

/** {@code GET /api/status/{list}}: which credentials of a list are no longer valid, for wallets and who reads from them. */
@WebServlet("/api/status/*")
public class StatusListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Inject
    transient WalletQueries wallet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo().substring(1);
        Optional<String> list =
                NUMBER.matcher(asked).matches() ? wallet.statusList(Long.parseLong(asked)) : Optional.empty();
        if (list.isPresent()) {
            response.setContentType("application/vc+jwt");
            response.setHeader("Cache-Control", "public, max-age=60");
            // programs that check credentials run in browsers too
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.getOutputStream().write(list.get().getBytes(StandardCharsets.US_ASCII));
        } else {
            Problem.NO_LIST.write(response);
        }
    }
}
