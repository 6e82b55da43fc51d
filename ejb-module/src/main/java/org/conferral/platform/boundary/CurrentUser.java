package org.conferral.platform.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Who is calling. */
@Stateless
@PermitAll
public class CurrentUser {
    @Resource
    SessionContext context;

    /** The caller's login. */
    public String login() {
        return context.getCallerPrincipal().getName();
    }

    public boolean holds(String role) {
        return context.isCallerInRole(role);
    }
}
