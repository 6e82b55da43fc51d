package org.conferral.mypass.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message about an order item, for the staff who are asked whether somebody was told.
 *
 * @param address whose it is; none when the account is no more
 * @param readAt when they said that they read it
 * @param letterAt when a letter told them of it
 * @param letters whether they want letters
 */
public record ToldMessage(
        MessageKind kind,
        @Nullable String address,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Instant letterAt,
        boolean letters) {}
