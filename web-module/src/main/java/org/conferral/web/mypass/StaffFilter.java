package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.web.platform.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Says to staff who are in myPass for somebody what they cannot do there. That it is not done either way is the boundaries'
 * to see to.
 */
public class StaffFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String UPLOAD = "/mypass/upload-waybill";
    private static final Set<String> ALWAYS =
            Set.of("/mypass/leave", "/mypass/stay", "/mypass/preview", "/mypass/speak");
    private static final Set<String> ORDERING =
            Set.of("/mypass/save", "/mypass/save-address", "/mypass/place", "/mypass/drop", "/mypass/cancel", UPLOAD);

    @Inject
    transient PublicAccountService accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        PublicVisitor staff = staff(request);
        if (!isAsShown(request)) {
            refuse(response, "visit");
        } else if (staff != null && !may(request, staff)) {
            refuse(response, "staff");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who is there for somebody; nobody where that is over, which the session forgets. */
    private @Nullable PublicVisitor staff(HttpServletRequest request) {
        if (!MypassPass.isStaff(request)) {
            return null;
        }
        PublicVisitor found = accounts.at(MypassPass.visit(request)).orElse(null);
        if (found == null) {
            MypassPass.forgetStaff(request);
        }
        return found;
    }

    /** What changes an order is done only in the visit that the form's page was of. */
    private static boolean isAsShown(HttpServletRequest request) {
        return !ORDERING.contains(request.getServletPath())
                || MypassPass.shown(request).equals(named(request));
    }

    /** Of a file it stands in the address: nothing of that is read here. */
    private static String named(HttpServletRequest request) {
        return request.getServletPath().equals(UPLOAD)
                ? Objects.toString(request.getQueryString(), "").replaceFirst("^visit=", "")
                : Fields.text(request, "visit");
    }

    private static void refuse(HttpServletResponse response, String fault) throws IOException {
        response.sendRedirect(Screen.MYPASS.path() + "?" + MypassPass.FAULT + "=" + fault);
    }

    private static boolean may(HttpServletRequest request, PublicVisitor staff) {
        String path = request.getServletPath();
        return ALWAYS.contains(path) || (ORDERING.contains(path) && staff.mayOrder());
    }
}
