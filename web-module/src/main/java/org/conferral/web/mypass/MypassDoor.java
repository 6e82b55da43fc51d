package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.conferral.connection.boundary.ProviderService;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.people.entity.PasswordPolicy;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.text.Texts;

/** What the pages before the door say; their state stands in their address. */
@Named
@RequestScoped
public class MypassDoor {
    /** When somebody may try again, as an attribute of the request. */
    static final String UNTIL = "until";

    /** More seconds than any moment that is written with ten digits. */
    private static final long NEVER = 10_000_000_000L;

    private static final Set<String> FAULTS = Set.of(
            "no_address",
            "too_often",
            "unsent",
            "wrong",
            "gone",
            "short",
            "long",
            "plain",
            "login",
            "unequal",
            "wait",
            "date",
            "not_connected",
            "name",
            "address",
            "changed",
            "refused",
            "cancelled",
            "not_removed",
            "not_proved",
            "no_passwords",
            "provider_failed",
            "provider_unconfirmed",
            "provider_taken",
            "provider_away",
            "staff",
            "visit",
            "over");

    /** By which rule an order was refused; its words are those of a credential that cannot be ordered. */
    private static final Pattern REFUSED = Pattern.compile("refused_[a-z0-9_]{1,40}");

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    ProviderService provider;

    @Inject
    Clock clock;

    /** What went wrong before; blank when nothing did. */
    public String getFault() {
        String said = said();
        if (REFUSED.matcher(said).matches() && texts.has("mypass.text." + said)) {
            return texts.get("mypass.text." + said);
        }
        return FAULTS.contains(said) ? texts.of("mypass_door.message." + said, value(said)) : "";
    }

    private String said() {
        return Objects.toString(request.getAttribute(MypassPass.FAULT), Fields.text(request, MypassPass.FAULT));
    }

    /** What went wrong before, as the end of an address that says it once more; blank when nothing did. */
    public String getAgain() {
        return getFault().isEmpty()
                ? ""
                : "&" + MypassPass.FAULT + "=" + said() + "&" + UNTIL + "=" + until().getEpochSecond();
    }

    private Object value(String fault) {
        if (fault.startsWith("provider_") || fault.equals("no_passwords")) {
            return getProvider();
        }
        return fault.equals("wait") ? minutes() : PasswordPolicy.LEAST_CHARACTERS;
    }

    /** What the OpenID Connect provider is called by which people may sign in; blank where there is none. */
    public String getProvider() {
        return provider.name().orElse("");
    }

    /** Whether people may have passwords here. */
    public boolean isPasswords() {
        return provider.hasPasswords();
    }

    /** Shows nothing of passwords where people have none. */
    public void mustHavePasswords() {
        if (!isPasswords()) {
            throw new PageNotFoundException("a password of myPass");
        }
    }

    /** How many minutes are left to wait, at least one. */
    private long minutes() {
        return Math.max(
                1, Duration.between(clock.instant(), until()).plusSeconds(59).toMinutes());
    }

    private Instant until() {
        return request.getAttribute(UNTIL) instanceof Instant until
                ? until
                : Instant.ofEpochSecond(Fields.number(request, UNTIL) % NEVER);
    }

    /** What was typed into a field of the form that this page answers; blank on a page that was asked for. */
    public String typed(String field) {
        return isAnswer() ? Fields.text(request, field) : "";
    }

    /** Whether the page answers a form. */
    public boolean isAnswer() {
        return KeptForm.isSent(request);
    }

    /** A form that waits, sealed, for whom it is of to sign in; blank on a page that was asked for. */
    public String getKept() {
        return request.getAttribute(KeptForm.SEALED) instanceof String sealed ? sealed : typed(KeptForm.FIELD);
    }

    /** Whether a form was sent that cannot wait. */
    public boolean isLost() {
        return "".equals(request.getAttribute(KeptForm.SEALED));
    }

    /** For how many minutes a form waits. */
    public long getWaits() {
        return ConnectionPolicy.FORM_WAITS.toMinutes();
    }

    /** Whether the address says this: {@code sent}, {@code chosen}, {@code ended}, {@code left}. */
    public boolean says(String word) {
        return request.getParameter(word) != null;
    }

    /** The page to lead on to: that of the form that was sent, else the one that was asked for. */
    public String getTo() {
        return Objects.toString(request.getAttribute(KeptForm.PAGE), Fields.text(request, MypassPass.TO));
    }

    public long getLinkHours() {
        return ConnectionPolicy.LINK.toHours();
    }

    public int getLeast() {
        return PasswordPolicy.LEAST_CHARACTERS;
    }
}
