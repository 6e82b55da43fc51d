package org.conferral.web.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.text.Texts;

/** The sign-in page: why it is shown. */
@Named
@RequestScoped
public class SignInView {
    private static final String ENDED = "ended";
    private static final int SECONDS_TOLD = 90;
    private static final int MINUTE = 60;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** The user name of the try that failed just now. */
    public String getLogin() {
        return isFailed() || isPaused() ? Tried.in(request).map(Tried::login).orElse("") : "";
    }

    /** The address that was asked for. */
    public String getTo() {
        return Objects.toString(request.getParameter(Enter.TO), "");
    }

    public boolean isFailed() {
        return request.getParameter(SignIn.FAILED) != null;
    }

    /** The try was not looked at, because it came too soon after others. */
    public boolean isPaused() {
        return request.getParameter(SignIn.PAUSED) != null;
    }

    /** In words, when another try is worth it. */
    public String getWait() {
        long seconds = Tried.in(request)
                .map(tried -> Duration.between(clock.instant(), tried.resumes()).toSeconds() + 1)
                .orElse(0L);
        return seconds <= SECONDS_TOLD
                ? texts.of("sign_in.text.seconds", Math.max(0, seconds))
                : texts.of("sign_in.text.minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    /** A password was chosen just now. */
    public boolean isChosen() {
        return request.getParameter("chosen") != null;
    }

    public boolean isSignedOut() {
        return request.getParameter("signed-out") != null;
    }

    /** The page that says so of a session, and leads on to this address. */
    static String ended(String to) {
        return Screen.SIGN_IN.path() + "?" + ENDED + "&" + Enter.TO + "="
                + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** The door to what was asked for. */
    public String getDoor() {
        return Enter.address(getTo());
    }

    /** The browser still holds the key of a session that is there no more. */
    public boolean isEnded() {
        return request.getParameter(ENDED) != null || isForgotten();
    }

    private boolean isForgotten() {
        return !isFailed()
                && !isPaused()
                && !isSignedOut()
                && request.getRequestedSessionId() != null
                && !request.isRequestedSessionIdValid();
    }
}
