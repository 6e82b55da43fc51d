package org.conferral.mypass.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.mypass.control.OrderNews;
import org.conferral.order.entity.ItemNews;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.Role;

/** Tells people what their students' orders wait for, and that nothing keeps them any more. */
@Stateless
@LocalBean
@Local(OutboxConsumer.class)
@RolesAllowed(Role.SYSTEM)
public class HandlingNews implements OutboxConsumer {
    @Inject
    OrderNews news;

    @Override
    public String topic() {
        return ItemNews.HANDLING;
    }

    @Override
    public boolean isSlow() {
        return false;
    }

    @Override
    public void take(List<OutboxEvent> events) {
        news.ofHandling(events);
    }
}
