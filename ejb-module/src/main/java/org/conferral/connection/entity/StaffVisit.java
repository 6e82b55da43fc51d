package org.conferral.connection.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That one of the staff saw myPass as somebody who is connected to a student.
 *
 * @param address as whom; none when the account is no more
 * @param acting whether they could do what the person may do
 */
public record StaffVisit(Instant at, String login, @Nullable String address, ConnectionKind kind, boolean acting) {}
