package org.conferral.web.student;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** {@code POST /look-up}: what was typed into the search of the header leads to its page. */
@WebServlet("/look-up")
public class LookUpServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LookUp lookUp;

    /** Nothing is looked for, as after a sign-in in between. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(lookUp.address(""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(lookUp.address(Objects.toString(request.getParameter("look_up"), "")));
    }
}
