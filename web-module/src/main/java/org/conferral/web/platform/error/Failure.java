package org.conferral.web.platform.error;

import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.conferral.award.entity.AwardNotFoundException;
import org.conferral.intake.entity.IntakeNotFoundException;
import org.conferral.order.entity.OrderItemNotFoundException;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.student.entity.StudentNotFoundException;
import org.conferral.web.platform.PageNotFoundException;
import org.primefaces.csp.CspException;

/**
 * What went wrong, as a person is told it: the kind, when, and the reference under which the log has the rest.
 *
 * @param status one of those that have words of their own: 400, 403, 404, 405, 413, 429, 500, 503
 * @param address of the page that could not be shown, within this application
 */
public record Failure(int status, String reference, Instant at, String address) {
    static final int ODD = 400;
    static final int DENIED = 403;
    static final int NOT_FOUND = 404;
    static final int TOO_LARGE = 413;
    static final int TOO_MANY = 429;
    static final int UNEXPECTED = 500;
    static final int UNAVAILABLE = 503;

    private static final Set<Integer> TOLD =
            Set.of(ODD, DENIED, NOT_FOUND, 405, TOO_LARGE, TOO_MANY, UNEXPECTED, UNAVAILABLE);

    private static final Set<String> GONE = Set.of("Broken pipe", "Connection reset by peer", "Connection reset");
    private static final int MOST_CAUSES = 20;
    private static final int LONGEST_ADDRESS = 2_000;

    /** A failure that a status says: one without words of its own is the request's fault, or unexpected. */
    static Failure of(int status, Instant now, String address) {
        int other = status < UNEXPECTED ? ODD : UNEXPECTED;
        return new Failure(
                TOLD.contains(status) ? status : other,
                UUID.randomUUID().toString().substring(0, 8),
                now,
                address.length() > LONGEST_ADDRESS ? "/" : address);
    }

    static Failure of(Throwable thrown, Instant now, String address) {
        return of(status(thrown), now, address);
    }

    private static int status(Throwable thrown) {
        if (causes(thrown).anyMatch(Failure::isDatabaseAway)) {
            return UNAVAILABLE;
        }
        if (causes(thrown).anyMatch(Failure::isNotThere)) {
            return NOT_FOUND;
        }
        if (causes(thrown).anyMatch(CspException.class::isInstance)) {
            return ODD;
        }
        return causes(thrown).anyMatch(EJBAccessException.class::isInstance) ? DENIED : UNEXPECTED;
    }

    /** Whether it only means that whoever should read the answer has gone. */
    static boolean isOfReader(Throwable thrown) {
        return causes(thrown)
                        .anyMatch(cause -> cause instanceof ClosedChannelException
                                || isOfEndedAnswer(cause)
                                || (cause instanceof IOException
                                        && GONE.contains(Objects.toString(cause.getMessage(), ""))))
                && causes(thrown).noneMatch(SQLException.class::isInstance);
    }

    /** The server takes an answer's buffer away as its connection ends; whoever writes on finds none. */
    private static boolean isOfEndedAnswer(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().equals("io.undertow.servlet.spec.ServletOutputStreamImpl");
    }

    /** The innermost cause: of all, its message says most and repeats no values of a statement. */
    static Throwable root(Throwable thrown) {
        return causes(thrown).reduce(thrown, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    private static boolean isNotThere(Throwable thrown) {
        return thrown instanceof PageNotFoundException
                || thrown instanceof RunNotFoundException
                || thrown instanceof PrintJobNotFoundException
                || thrown instanceof AwardNotFoundException
                || thrown instanceof IntakeNotFoundException
                || thrown instanceof OrderItemNotFoundException
                || thrown instanceof StudentNotFoundException;
    }

    /**
     * The pool has no connection to give, the server ended the one in use, or it has no room (SQL states 08…, 57P… and
     * 53…).
     */
    private static boolean isDatabaseAway(Throwable thrown) {
        return thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException
                || thrown instanceof jakarta.resource.ResourceException
                || (thrown instanceof SQLException sql
                        && sql.getSQLState() != null
                        && (sql.getSQLState().startsWith("08")
                                || sql.getSQLState().startsWith("53")
                                || sql.getSQLState().startsWith("57P")));
    }
}
