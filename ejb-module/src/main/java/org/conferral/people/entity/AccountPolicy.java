package org.conferral.people.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;

/** What an account can be (docs/specification/product.md, decision 26). */
public final class AccountPolicy {
    /** What a member of staff may be given beyond signing in (docs/specification/product.md, decision 1). */
    public static final List<String> ROLES = List.of(
            Role.MANAGE_CREDENTIALS,
            Role.MANAGE_ORDERS,
            Role.LIST_CREDENTIALS,
            Role.MANAGE_CONSUMERS,
            Role.AUDIT,
            Role.ADMIN);

    public static final int LONGEST_NAME = 100;

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{0,63}");

    /** Under these names things are recorded that no person did. */
    private static final List<String> NOBODY = List.of(
            SystemUser.SYSTEM,
            SystemUser.SERVER_CONSOLE,
            SystemUser.HEADLESS_RUN,
            SystemUser.SCHEDULE,
            SystemUser.SIZE,
            "anonymous");

    private AccountPolicy() {}

    /** What is wrong with a field. */
    public record Fault(String field, String rule) {}

    /** Whether there can be an account with this login at all. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /** The first thing that is wrong with a new account. */
    public static Optional<Fault> fault(String login, String fullName, List<String> roles) {
        if (!isLogin(login)) {
            return Optional.of(new Fault("login", "account_login"));
        }
        return NOBODY.contains(login) ? Optional.of(new Fault("login", "account_taken")) : fault(fullName, roles);
    }

    /** The first thing that is wrong with what can be changed of an account. */
    public static Optional<Fault> fault(String fullName, List<String> roles) {
        if (fullName.isBlank() || fullName.length() > LONGEST_NAME) {
            return Optional.of(new Fault("full_name", "account_name"));
        }
        return ROLES.containsAll(roles) ? Optional.empty() : Optional.of(new Fault("roles", "account_roles"));
    }
}
