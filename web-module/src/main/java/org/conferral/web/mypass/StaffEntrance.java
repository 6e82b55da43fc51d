package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.conferral.connection.boundary.ConnectionCodeService;
import org.conferral.connection.entity.PassKey;
import org.conferral.web.platform.Screen;

/** Where staff go into myPass for somebody: on the page of a student who is connected. */
@RequestScoped
public class StaffEntrance {
    @Inject
    ConnectionCodeService service;

    @Inject
    HttpServletRequest request;

    /** Leads into myPass as who is connected by this connection; whether that has not ended. */
    public boolean enter(long student, long connection, boolean acting) {
        Optional<PassKey> key = service.visit(student, connection, acting);
        key.ifPresent(visit -> {
            MypassPass.keepStaff(request, visit);
            go();
        });
        return key.isPresent();
    }

    private static void go() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(Screen.MYPASS.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
