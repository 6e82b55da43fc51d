package org.conferral.connection.entity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/** How long what belongs to the public's way in is good, and who may be connected to whom. */
public final class ConnectionPolicy {
    /** A link that was sent by e-mail. */
    public static final Duration LINK = Duration.ofHours(24);

    /** So many links an address gets in a quarter of an hour. */
    public static final int LINKS_OF_ADDRESS = 3;

    public static final Duration LINKS_COUNTED = Duration.ofMinutes(15);

    /** Somebody who does nothing is signed out. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** So long before that they are warned. */
    public static final Duration WARNED = Duration.ofMinutes(2);

    /** So long a form waits at the door for somebody who was signed out. */
    public static final Duration FORM_WAITS = Duration.ofMinutes(30);

    /** So long after the provider has asked who it is, an account may be removed. */
    public static final Duration PROVED = Duration.ofMinutes(5);

    /** So long somebody may be at the provider before they come back. */
    public static final Duration AT_PROVIDER = Duration.ofMinutes(10);

    /** What the provider says of itself is believed so long. */
    public static final Duration PROVIDER_KNOWN = Duration.ofHours(1);

    /** So long one that was not reached is not asked again. */
    public static final Duration PROVIDER_AWAY = Duration.ofSeconds(15);

    /** However much somebody does, the password is asked for again. */
    public static final Duration VISIT = Duration.ofHours(12);

    /** A connection code, which may come by a letter. */
    public static final Duration CODE = Duration.ofDays(60);

    /** At which a person speaks for themselves in Alberta. */
    public static final int OF_AGE = 18;

    private ConnectionPolicy() {}

    /** The first day on which a connection of this kind is no more; none for one that goes on until somebody ends it. */
    public static @Nullable LocalDate expiresOn(ConnectionKind kind, LocalDate born) {
        return kind == ConnectionKind.GUARDIAN ? born.plusYears(OF_AGE) : null;
    }

    /** Why no such code may be given for a student now, if so; without a birth date nobody could use it. */
    public static Optional<Refusal> refusal(ConnectionKind kind, @Nullable LocalDate born, LocalDate today) {
        if (born == null) {
            return Optional.of(Refusal.by(0, "connection_no_birth_date"));
        }
        LocalDate expires = expiresOn(kind, born);
        return expires != null && !today.isBefore(expires)
                ? Optional.of(Refusal.by(0, "connection_of_age"))
                : Optional.empty();
    }
}
