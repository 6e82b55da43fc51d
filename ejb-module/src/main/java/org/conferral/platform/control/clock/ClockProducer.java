package org.conferral.platform.control.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock, in Alberta's zone. */
@ApplicationScoped
public class ClockProducer {
    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of("America/Edmonton"));
    }
}
