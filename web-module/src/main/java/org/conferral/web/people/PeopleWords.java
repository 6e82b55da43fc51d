package org.conferral.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conferral.people.entity.AccountEvent;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.AccountRow;
import org.conferral.people.entity.AccountState;
import org.conferral.people.entity.SignInOutcome;
import org.conferral.web.platform.text.Texts;

/** People and sign-ins in words. */
@Named
@RequestScoped
public class PeopleWords {
    @Inject
    Texts texts;

    /** What can be given to somebody beyond signing in. */
    public List<String> getRoles() {
        return AccountPolicy.ROLES;
    }

    public List<AccountState> getStates() {
        return List.of(AccountState.values());
    }

    public List<SignInOutcome> getOutcomes() {
        return List.of(SignInOutcome.values());
    }

    public String role(String role) {
        return texts.get("platform_role.text." + role.toLowerCase(Locale.ROOT));
    }

    /** What somebody may do, in the order in which it is offered. */
    public String all(List<String> roles) {
        return roles.isEmpty()
                ? texts.get("people_list.text.no_roles")
                : AccountPolicy.ROLES.stream()
                        .filter(roles::contains)
                        .map(this::role)
                        .collect(Collectors.joining("; "));
    }

    /** How somebody is called. */
    public String name(AccountRow account) {
        return account.fullName().isBlank() ? account.login() : account.fullName();
    }

    public String tone(AccountState state) {
        return switch (state) {
            case INVITED -> "plain";
            case ACTIVE -> "ok";
            case DISABLED -> "warn";
        };
    }

    public String outcomeTone(SignInOutcome outcome) {
        return switch (outcome) {
            case SIGNED_IN -> "ok";
            case FAILED, REFUSED -> "warn";
            case PAUSED -> "bad";
        };
    }

    /** What happened to an account. */
    public String event(AccountEvent event) {
        String key = texts.statusKey("account_event", event.kind());
        return switch (event.kind()) {
            case MADE, ROLES_CHANGED -> texts.of(key, all(event.former()), all(event.present()));
            case NAME_CHANGED -> texts.of(key, String.join("", event.former()), String.join("", event.present()));
            case INVITED, PASSWORD_CHOSEN, DISABLED, ENABLED -> texts.get(key);
        };
    }
}
