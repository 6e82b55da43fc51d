package org.conferral.web.platform.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.webapp.FacesServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.Stream;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.PartialRedirect;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.access.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Shows the error page for what a page's request throws, script's request or not. A page whose state the server has
 * given up (after a long pause, or too many pages open) is opened anew, with a message.
 */
class FailureHandler extends ExceptionHandlerWrapper {
    /** Request parameter of a page that was opened anew. */
    static final String EXPIRED = "expired";

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            ExceptionQueuedEventContext context =
                    (ExceptionQueuedEventContext) events.next().getSource();
            Throwable thrown = context.getException();
            if (thrown instanceof AbortProcessingException) {
                events.remove();
            } else {
                discard();
                show(thrown, isUnreadable(thrown, context.getPhaseId()), FacesContext.getCurrentInstance());
            }
        }
        getWrapped().handle();
    }

    private void discard() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
    }

    /** Whether Faces or a component could make nothing of what was sent, before any of our code had a part in it. */
    private static boolean isUnreadable(Throwable thrown, @Nullable PhaseId phase) {
        return phase != null
                && phase.compareTo(PhaseId.PROCESS_VALIDATIONS) < 0
                && Failure.of(thrown, Instant.EPOCH, "").status() == Failure.UNEXPECTED
                && Stream.of(Failure.root(thrown).getStackTrace())
                        .takeWhile(frame -> !frame.getClassName().equals(FacesServlet.class.getName()))
                        .noneMatch(frame -> frame.getClassName().startsWith("org.conferral."));
    }

    private static void show(Throwable thrown, boolean unreadable, FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (thrown instanceof ViewExpiredException) {
                reopen(faces);
            } else if (external.isResponseCommitted() && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
                throw new FacesException(thrown);
            } else {
                report(thrown, unreadable, faces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void reopen(FacesContext faces) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String page = LocalAddress.page(request);
        goTo(page.contains(EXPIRED) ? page : page + (page.contains("?") ? "&" : "?") + EXPIRED, faces);
    }

    private static void goTo(String address, FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            PartialRedirect.send(address, (HttpServletResponse) external.getResponse());
        } else {
            external.redirect(address);
        }
    }

    private static String address(ExternalContext external) {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        return request.getMethod().equals("GET")
                ? LocalAddress.path(request) + LocalAddress.query(request)
                : LocalAddress.page(request);
    }

    private static void report(Throwable thrown, boolean unreadable, FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        Failures failures = CDI.current().select(Failures.class).get();
        Failure failure = unreadable
                ? failures.report(Failure.ODD, address(external))
                : failures.report(thrown, address(external));
        if (failure.status() == Failure.DENIED) {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            CDI.current().select(Presence.class).get().refused(request, request.getServletPath());
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            goTo(Screen.ERROR.path() + "?reference=" + failure.reference(), faces);
        } else {
            external.responseReset();
            external.getRequestMap().put(ErrorView.FAILURE, failure);
            external.responseSendError(failure.status(), "");
        }
    }
}
