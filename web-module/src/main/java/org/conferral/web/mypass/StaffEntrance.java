package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.conferral.connection.boundary.ConnectionCodeService;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.PassKey;
import org.conferral.web.platform.Screen;

/** Where staff go into myPass for somebody: on the page of a student who is connected. */
@Named
@RequestScoped
public class StaffEntrance {
    @Inject
    ConnectionCodeService service;

    /** Leads into myPass as who is connected by this connection; whether that has not ended. */
    public boolean enter(long student, long connection, boolean acting) {
        Optional<PassKey> key = service.visit(student, connection, acting);
        key.ifPresent(StaffEntrance::go);
        return key.isPresent();
    }

    private static void go(PassKey key) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.addResponseCookie(
                MypassPass.STAFF,
                key.text(),
                Map.of(
                        "path", Screen.MYPASS.path(),
                        "httpOnly", true,
                        "secure", external.isSecure(),
                        "maxAge", Math.toIntExact(ConnectionPolicy.VISIT.toSeconds())));
        try {
            external.redirect(Screen.MYPASS.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
