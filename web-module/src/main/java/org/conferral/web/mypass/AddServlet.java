package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.connection.boundary.ConnectionService;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.access.ClientAddress;

/** Connects who is signed in to a student. */
@WebServlet("/mypass/add")
public class AddServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassGate gate;

    @Inject
    transient ConnectionService connections;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!gate.opens(request, response, Screen.MYPASS_CONNECT.path())) {
            return;
        }
        String fault = date(request).map(born -> connect(request, born)).orElse("date");
        if (fault.isEmpty()) {
            response.sendRedirect(Screen.MYPASS.path() + "?added");
        } else {
            Answer.again(request, response, Screen.MYPASS_CONNECT, fault);
        }
    }

    private String connect(HttpServletRequest request, LocalDate born) {
        return switch (connections.connect(
                MypassPass.visit(request),
                Fields.text(request, "asn"),
                born,
                new ConnectionCode(Fields.text(request, "code")),
                ClientAddress.of(request))) {
            case CONNECTED -> "";
            case WRONG -> "not_connected";
            case WAIT -> "wait";
        };
    }

    /** Of three fields, because a date's single field is read and typed in another order in each browser. */
    private static Optional<LocalDate> date(HttpServletRequest request) {
        try {
            return Optional.of(LocalDate.of(number(request, "year"), number(request, "month"), number(request, "day")));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(Fields.text(request, name).strip());
    }
}
