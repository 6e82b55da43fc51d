package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.web.platform.PageNotFoundException;

/** The visitor's account: what is kept of it, and its end. */
@Named
@RequestScoped
public class MypassAccountView {
    @Inject
    MypassVisitor visitor;

    /** Shows it, or the door. */
    public void open() {
        if (visitor.enters() && visitor.isStaff()) {
            throw new PageNotFoundException("the account of somebody else");
        }
    }
}
