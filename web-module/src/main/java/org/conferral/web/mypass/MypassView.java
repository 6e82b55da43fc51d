package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.mypass.boundary.MypassQueries;
import org.conferral.mypass.entity.OwnStudent;

/** The first page: the credentials of everybody that the visitor is connected to. */
@Named
@RequestScoped
public class MypassView {
    @Inject
    MypassVisitor visitor;

    @Inject
    MypassQueries mypass;

    private List<OwnStudent> students = List.of();

    /** Shows them, or the door. */
    public void open() {
        if (visitor.enters()) {
            students = mypass.students(visitor.key());
        }
    }

    public List<OwnStudent> getStudents() {
        return students;
    }
}
