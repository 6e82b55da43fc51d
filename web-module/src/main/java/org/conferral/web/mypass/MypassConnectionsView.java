package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.connection.boundary.ConnectionService;
import org.conferral.connection.entity.OwnConnection;
import org.conferral.connection.entity.StudentConnection;

/** The students that the visitor is connected to, and who else is connected to the visitor. */
@Named
@RequestScoped
public class MypassConnectionsView {
    @Inject
    MypassVisitor visitor;

    @Inject
    ConnectionService service;

    private List<OwnConnection> own = List.of();

    /** Shows them, or the door. */
    public void open() {
        if (visitor.enters()) {
            own = service.own(visitor.key());
        }
    }

    public List<OwnConnection> getOwn() {
        return own;
    }

    /** The others who are connected to a student that the visitor is. */
    public List<StudentConnection> others(OwnConnection connection) {
        return service.others(visitor.key(), connection.id());
    }
}
