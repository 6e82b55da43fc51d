package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Add a student. */
@Named
@RequestScoped
public class MypassConnectView {
    private static final int MONTHS = 12;

    @Inject
    MypassVisitor visitor;

    /** Shows the form, or the door. */
    public void open() {
        visitor.enters();
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }
}
