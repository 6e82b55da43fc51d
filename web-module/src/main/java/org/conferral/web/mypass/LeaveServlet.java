package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.connection.entity.StaffMember;
import org.conferral.web.platform.Screen;

/** Signs out, on this server and in the browser; who came by the provider goes on to sign out there. */
@WebServlet("/mypass/leave")
public class LeaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (MypassPass.isStaff(request)) {
            leaveForStaff(request, response);
            return;
        }
        boolean proved = accounts.leave(MypassPass.visit(request));
        MypassPass.forget(request, response);
        response.sendRedirect(Screen.MYPASS_SIGN_IN.path() + (proved ? "?left&" + MypassSignInView.THERE : "?left"));
    }

    /** Back to the page that they came from. */
    private void leaveForStaff(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaffMember> staff = accounts.at(MypassPass.visit(request)).map(PublicVisitor::staff);
        accounts.leave(MypassPass.visit(request));
        MypassPass.forgetStaff(request);
        response.sendRedirect(staff.map(one -> Screen.STUDENT_VIEW.path() + "?tab=connections&id=" + one.student())
                .orElse(Screen.STUDENT_LIST.path()));
    }
}
