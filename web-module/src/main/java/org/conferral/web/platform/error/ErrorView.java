package org.conferral.web.platform.error;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import org.conferral.web.platform.Audience;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.Screen;

/** The error page; needs neither database nor session. */
@Named
@RequestScoped
public class ErrorView {
    static final String FAILURE = Failure.class.getName();

    private static final String RETRY_SECONDS = "15";

    @Inject
    ExternalContext external;

    @Inject
    HttpServletRequest request;

    @Inject
    Failures failures;

    private Failure failure = new Failure(Failure.NOT_FOUND, "", Instant.EPOCH, "/");

    @PostConstruct
    void find() {
        if (request.getAttribute(FAILURE) instanceof Failure reported) {
            failure = reported;
        } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            failure = failures.report(thrown, address());
        } else if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            failure = failures.report(status, address());
        } else {
            failure = failures.find(Objects.toString(request.getParameter("reference"), ""))
                    .orElseGet(() -> failures.report(Failure.NOT_FOUND, "/"));
        }
    }

    private String address() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return LocalAddress.local(Objects.toString(failed, "/")) + LocalAddress.query(request);
    }

    /** Answers with the failure's own status. */
    public void answer() {
        external.setResponseStatus(failure.status());
        if (isRetryable()) {
            external.setResponseHeader("Retry-After", RETRY_SECONDS);
        }
    }

    public Failure getFailure() {
        return failure;
    }

    /** What the page's message keys end with. */
    public String getKind() {
        return String.valueOf(failure.status());
    }

    /** To whom it happened. */
    public Audience getAudience() {
        return Audience.of(path(), request.getUserPrincipal() != null);
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? failure.address().replaceFirst("[?].*", "") : failed.toString();
    }

    /** The frame that the page stands in. */
    public String getFrame() {
        String frame =
                switch (getAudience()) {
                    case MYPASS -> "mypass";
                    case PUBLIC -> "public";
                    case STAFF -> "page";
                };
        return "/WEB-INF/templates/" + frame + ".xhtml";
    }

    /** What the heading's message key is. */
    public String getTitleKey() {
        return switch (getAudience()) {
            case MYPASS -> "mypass_error.title." + getPlainKind();
            case PUBLIC -> "public_error.title." + getPlainKind();
            case STAFF -> "error.title." + getKind();
        };
    }

    /** What somebody of the public is told; of a link that is not good, what to do about that. */
    public String getPublicKey() {
        boolean link = isGone() && path().startsWith(Screen.DOCUMENTS.path());
        return "public_error.text." + (link ? "link" : getPlainKind());
    }

    /** Where somebody of the public tries again. */
    public String getPublicAgain() {
        return LocalAddress.again(request);
    }

    /** Whether trying again comes to nothing. */
    public boolean isGone() {
        return getPlainKind().equals("gone");
    }

    /** Where in myPass it is tried again: at the page, or at the first one where it was none. */
    public String getAgain() {
        String address = failure.address();
        return Screen.at(address.replaceFirst("[?].*", "")).isPresent() ? address : Screen.MYPASS.path();
    }

    /** What the message keys for the public end with. */
    public String getPlainKind() {
        return switch (failure.status()) {
            case Failure.DENIED, Failure.NOT_FOUND -> "gone";
            case Failure.TOO_LARGE -> "large";
            case Failure.TOO_MANY -> "many";
            case Failure.UNAVAILABLE -> "away";
            default -> "odd";
        };
    }

    public boolean isRetryable() {
        return failure.status() == Failure.UNAVAILABLE || failure.status() == Failure.TOO_MANY;
    }
}
