package org.conferral.order.entity;

import java.time.Instant;

/** Who places or changes orders, of which organization, and when. */
public record OrderAuthor(String login, String organization, Instant at) {
    /** Staff, and what the system does by itself, belong to the ministry. */
    public static final String MINISTRY = "O.1";

    public OrderAuthor(String login, Instant at) {
        this(login, MINISTRY, at);
    }
}
