package org.conferral.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.conferral.people.boundary.InvitationService;
import org.conferral.people.entity.Invitation;
import org.conferral.people.entity.InvitationKey;
import org.conferral.people.entity.PasswordFault;
import org.conferral.people.entity.PasswordPolicy;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Choose a password, by the link of an invitation. What is wrong with the one that was chosen stands in the address. */
@Named
@RequestScoped
public class InvitationView {
    @Inject
    HttpServletRequest request;

    @Inject
    InvitationService invitations;

    @Inject
    Texts texts;

    private @Nullable Invitation invitation;

    /** Looks for the invitation, which may not be there. */
    public void open() {
        invitation = invitations.find(new InvitationKey(getKey())).orElse(null);
    }

    public @Nullable Invitation getInvitation() {
        return invitation;
    }

    public String getKey() {
        return Objects.toString(request.getParameter(InvitationServlet.KEY), "");
    }

    /** What was wrong with the password that was chosen just now; blank when nothing was. */
    public String getFault() {
        PasswordFault fault = Parameter.named(PasswordFault.values(), request.getParameter(InvitationServlet.FAULT));
        return fault == null
                ? ""
                : texts.of(
                        "invitation.message." + fault.name().toLowerCase(Locale.ROOT),
                        PasswordPolicy.LEAST_CHARACTERS,
                        PasswordPolicy.MOST_BYTES);
    }

    /** What can be a password, in words. */
    public String getHint() {
        return texts.of("invitation.hint.password", PasswordPolicy.LEAST_CHARACTERS, PasswordPolicy.MOST_BYTES);
    }
}
