package org.conferral.connection.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the public who is signed in.
 *
 * @param language in which they are written to, {@code EN} or {@code FR}
 * @param staff who is there in their place; none where it is themselves
 * @param provedAt when the provider asked them who they are; none where they came by their password
 */
public record PublicVisitor(
        long account,
        String address,
        String language,
        @Nullable StaffMember staff,
        @Nullable Instant provedAt) {
    /** Whether it is the person, to whom alone belong account, connections, messages and what is taken along. */
    public boolean isThemselves() {
        return staff == null;
    }

    /** Whether they came by the provider. */
    public boolean isProved() {
        return provedAt != null;
    }

    /** Whether the provider has asked a moment ago who they are. */
    public boolean isProvedLately(Instant now) {
        return provedAt != null && provedAt.isAfter(now.minus(ConnectionPolicy.PROVED));
    }

    /** Whether orders may be sent and cancelled: by the person, and by staff who act for them. */
    public boolean mayOrder() {
        return staff == null || staff.acting();
    }

    /** The login of who is there in the person's place. */
    public @Nullable String actor() {
        return staff == null ? null : staff.login();
    }
}
