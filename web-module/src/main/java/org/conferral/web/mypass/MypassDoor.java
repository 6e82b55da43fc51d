package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.people.entity.PasswordPolicy;
import org.conferral.web.platform.text.Texts;

/** What the pages before the door say; their state stands in their address. */
@Named
@RequestScoped
public class MypassDoor {
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
    Clock clock;

    /** What went wrong before; blank when nothing did. */
    public String getFault() {
        String said = MypassPass.text(request, MypassPass.FAULT);
        if (REFUSED.matcher(said).matches() && texts.has("mypass.text." + said)) {
            return texts.get("mypass.text." + said);
        }
        return FAULTS.contains(said)
                ? texts.of(
                        "mypass_door.message." + said,
                        said.equals("wait") ? minutes() : PasswordPolicy.LEAST_CHARACTERS)
                : "";
    }

    /** How many minutes are left to wait, at least one. */
    private long minutes() {
        String until = MypassPass.text(request, "until");
        if (!until.matches("[0-9]{1,12}")) {
            return 1;
        }
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(Long.parseLong(until)));
        return Math.max(1, left.plusSeconds(59).toMinutes());
    }

    /** Whether the address says this: {@code sent}, {@code chosen}, {@code ended}, {@code left}. */
    public boolean says(String word) {
        return request.getParameter(word) != null;
    }

    public String getTo() {
        return MypassPass.text(request, MypassPass.TO);
    }

    public long getLinkHours() {
        return ConnectionPolicy.LINK.toHours();
    }

    public int getLeast() {
        return PasswordPolicy.LEAST_CHARACTERS;
    }
}
