package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mypass.boundary.MessageService;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Who asks for a page of myPass: somebody who is signed in, or nobody. */
@Named
@RequestScoped
public class MypassVisitor {
    @Inject
    HttpServletRequest request;

    @Inject
    PublicAccountService accounts;

    @Inject
    MessageService messages;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private boolean looked;
    private int unread = -1;
    private @Nullable PublicVisitor found;

    PassKey key() {
        return MypassPass.visit(request);
    }

    private Optional<PublicVisitor> visitor() {
        if (!looked) {
            found = MypassPass.has(request) ? accounts.at(key()).orElse(null) : null;
            looked = true;
            speak();
        }
        return Optional.ofNullable(found);
    }

    /** Letters are in the language that their person reads the pages in, which they may have changed by its link. */
    private void speak() {
        PublicVisitor who = found;
        if (who != null && who.isThemselves() && !who.language().equals(language.getCode())) {
            accounts.speak(key(), language.getCode());
        }
    }

    /** Whether somebody is signed in. */
    public boolean isIn() {
        return visitor().isPresent();
    }

    public String getAddress() {
        return visitor().map(PublicVisitor::address).orElse("");
    }

    /** Whether they came by the provider. */
    public boolean isProved() {
        return visitor().filter(PublicVisitor::isProved).isPresent();
    }

    /** Whether the provider has asked a moment ago who they are. */
    public boolean isProvedLately() {
        return visitor().filter(who -> who.isProvedLately(clock.instant())).isPresent();
    }

    /** Whether staff are there in the person's place. */
    public boolean isStaff() {
        return visitor().filter(who -> !who.isThemselves()).isPresent();
    }

    /** What forms say of the visit that is shown. */
    public String getShown() {
        return MypassPass.shown(request);
    }

    /** Whether staff only look. */
    public boolean isLooking() {
        return visitor().filter(who -> !who.mayOrder()).isPresent();
    }

    /** How many messages are new. */
    public int getUnread() {
        if (unread < 0) {
            unread = isIn() ? messages.unread(key()) : 0;
        }
        return unread;
    }

    /** After how many seconds the page warns. */
    public long getWarns() {
        return ConnectionPolicy.IDLE.minus(ConnectionPolicy.WARNED).toSeconds();
    }

    /** After how many seconds the visit is over. */
    public long getEnds() {
        return ConnectionPolicy.IDLE.toSeconds();
    }

    public long getIdleMinutes() {
        return ConnectionPolicy.IDLE.toMinutes();
    }

    /** Whether the page may be shown; whoever is not signed in is shown the door. */
    boolean enters() {
        if (!isIn()) {
            go(MypassPass.door(request, MypassPass.asked(request)));
        }
        return isIn();
    }

    /** Leads to another page than the one that was asked for. */
    void goTo(Screen page) {
        go(page.path());
    }

    /** There is no such file: who is signed in is told so, others are shown the door, and then the page that it is on. */
    void refuse(HttpServletResponse response, Screen page) throws IOException {
        if (isIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect(MypassPass.door(request, page.path()));
        }
    }

    private static void go(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
