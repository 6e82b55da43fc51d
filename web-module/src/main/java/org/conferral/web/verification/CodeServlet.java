package org.conferral.web.verification;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.web.platform.Screen;

/** {@code GET /v/{code}}, the address in QR codes, where the letter is a capital: the page that verifies the code. */
@WebServlet({"/v/*", "/V/*"})
public class CodeServlet extends HttpServlet {
    static final String CODE = CodeServlet.class.getName();

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(CODE, request.getPathInfo().substring(1));
        request.getRequestDispatcher(Screen.VERIFY.path()).forward(request, response);
    }
}
