package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The visitor's account: what is kept of it, and its end. */
@Named
@RequestScoped
public class MypassAccountView {
    @Inject
    MypassVisitor visitor;

    /** Shows it, or the door. */
    public void open() {
        visitor.enters();
    }
}
