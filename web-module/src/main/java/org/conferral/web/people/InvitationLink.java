package org.conferral.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.conferral.people.boundary.AccountService;

/** The link of an invitation, at the address where its administrator is; shown once, on the page that is opened next. */
@RequestScoped
public class InvitationLink {
    private static final String SHOWN = "link";

    @Inject
    HttpServletRequest request;

    @Inject
    AccountService service;

    /** Makes one for a person. */
    void make(long account) {
        String link = URI.create(request.getRequestURL().toString())
                .resolve(service.invite(account).path())
                .toString();
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SHOWN, link);
    }
}
