package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.web.platform.Screen;

/**
 * Says to staff who are in myPass for somebody what they cannot do there. That it is not done either way is the boundaries'
 * to see to.
 */
public class StaffFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> ALWAYS = Set.of("/mypass/leave", "/mypass/stay", "/mypass/preview");
    private static final Set<String> ORDERING = Set.of(
            "/mypass/save",
            "/mypass/save-address",
            "/mypass/place",
            "/mypass/drop",
            "/mypass/cancel",
            "/mypass/upload-waybill");

    @Inject
    transient PublicAccountService accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || !MypassPass.isStaff(request) || may(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(Screen.MYPASS.path() + "?" + MypassPass.FAULT + "=staff");
        }
    }

    private boolean may(HttpServletRequest request) {
        String path = request.getServletPath();
        return ALWAYS.contains(path)
                || (ORDERING.contains(path)
                        && accounts.at(MypassPass.visit(request))
                                .filter(PublicVisitor::mayOrder)
                                .isPresent());
    }
}
