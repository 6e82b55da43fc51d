package org.conferral.web.verification;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** {@code GET /api/openapi.json}: what machines may ask. */
@WebServlet("/api/openapi.json")
public class DescriptionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        try (InputStream description =
                Objects.requireNonNull(DescriptionServlet.class.getResourceAsStream("openapi.json"))) {
            description.transferTo(response.getOutputStream());
        }
    }
}
