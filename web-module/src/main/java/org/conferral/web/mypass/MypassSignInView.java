package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.conferral.connection.boundary.ProviderService;
import org.jspecify.annotations.Nullable;

/** The door of myPass: a password, the provider, or both. */
@Named
@RequestScoped
public class MypassSignInView {
    static final String THERE = "there";

    @Inject
    HttpServletRequest request;

    @Inject
    MypassDoor door;

    @Inject
    ProviderService provider;

    private @Nullable String exit;

    /**
     * Leads who has signed out on to the provider, to do so there. By the page and not at once: browsers let a form of ours
     * lead to no other site.
     */
    public void open() {
        if (request.getParameter(THERE) == null) {
            return;
        }
        exit = provider.exit().map(URI::toString).orElse(null);
        if (exit != null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "0; url=" + exit);
        }
    }

    /** Where one signs out at the provider; none where one need not. */
    public @Nullable String getExit() {
        return exit;
    }

    /** The link to the provider, and back to the page that was asked for. */
    public String getEntrance() {
        String to = door.getTo();
        return "/mypass/provider"
                + (to.isEmpty() ? "" : "?" + MypassPass.TO + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }
}
