package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.conferral.connection.boundary.PublicAccountService;
import org.jspecify.annotations.Nullable;

/** Choose a password, by a link. */
@Named
@RequestScoped
public class MypassPasswordView {
    @Inject
    HttpServletRequest request;

    @Inject
    PublicAccountService accounts;

    private @Nullable String address;

    /** Looks for the link, which may not be good. */
    public void open() {
        address = accounts.invited(MypassPass.link(request)).orElse(null);
    }

    /** Whose password it will be; none when the link is not good. */
    public @Nullable String getAddress() {
        return address;
    }

    public String getKey() {
        return MypassPass.link(request).text();
    }
}
