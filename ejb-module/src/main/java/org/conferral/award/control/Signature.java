package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.award.entity.AwardAuthor;
import org.conferral.platform.boundary.CurrentUser;

/** Who is calling, and when: what a change is recorded under. */
@ApplicationScoped
public class Signature {
    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The system, for whom this is the name. */
    public AwardAuthor of(String name) {
        return new AwardAuthor(name, clock.instant(), LocalDate.now(clock));
    }

    public AwardAuthor now() {
        return new AwardAuthor(user.login(), clock.instant(), LocalDate.now(clock));
    }
}
