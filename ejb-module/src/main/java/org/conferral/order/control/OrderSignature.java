package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.platform.boundary.CurrentUser;

/** Who is calling, and when: what a change of an order is recorded under. */
@ApplicationScoped
public class OrderSignature {
    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The system, for whom this is the name. */
    public OrderAuthor of(String name) {
        return new OrderAuthor(name, clock.instant());
    }

    public OrderAuthor now() {
        return new OrderAuthor(user.login(), clock.instant());
    }
}
