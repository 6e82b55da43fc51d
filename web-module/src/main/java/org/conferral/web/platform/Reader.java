package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conferral.platform.entity.Role;

/** Who is looking at the page. */
@Named
@RequestScoped
public class Reader {
    private static final int INITIALS = 2;

    /** The roles that are told to a person, in the order told. */
    static final List<String> TOLD = List.of(
            Role.MANAGE_CREDENTIALS,
            Role.MANAGE_ORDERS,
            Role.LIST_CREDENTIALS,
            Role.MANAGE_CONSUMERS,
            Role.AUDIT,
            Role.ADMIN,
            Role.ACCESS);

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getLogin() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    public String getInitials() {
        String login = getLogin();
        return login.substring(0, Math.min(INITIALS, login.length())).toUpperCase(Locale.ROOT);
    }

    public boolean holds(String role) {
        return request.isUserInRole(role);
    }

    /** Message keys of what the reader may do. */
    public List<String> getRoleKeys() {
        return TOLD.stream().filter(this::holds).map(Reader::roleKey).toList();
    }

    static String roleKey(String role) {
        return "platform_role.text." + role.toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has signed in who may do nothing here, not even look. */
    public boolean isWithoutAccess() {
        return isSignedIn() && !holds(Role.ACCESS);
    }

    /** Whether the header offers its search. */
    public boolean isMayLookUp() {
        return isSignedIn() && opens(Screen.STUDENT_LIST);
    }

    /** Whether the reader may open the page. */
    public boolean opens(Screen page) {
        return page.opensTo(this::holds);
    }

    /** The pages behind the menu that the reader may open. */
    public List<Screen> getPages() {
        return Stream.of(Screen.values())
                .filter(page -> page.isListed() && opens(page))
                .toList();
    }
}
