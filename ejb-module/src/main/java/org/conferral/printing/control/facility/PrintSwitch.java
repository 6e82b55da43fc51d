package org.conferral.printing.control.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.entity.GatheringPace;

/** Whether anything is printed at all, and how often it is gathered without anybody asking. */
@ApplicationScoped
public class PrintSwitch {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Whether documents are gathered into print jobs at all. */
    public boolean isPrinting() {
        return database.read(handle -> handle.createQuery("select printing from print_switch")
                .mapTo(Boolean.class)
                .one());
    }

    /** Refuses while it is switched off. */
    public void mustPrint() {
        if (!isPrinting()) {
            throw new BusinessException(0, "printing_off");
        }
    }

    /** How often documents are gathered. */
    public GatheringPace pace() {
        return database.read(handle -> handle.createQuery("select gathering from print_switch")
                .mapTo(GatheringPace.class)
                .one());
    }

    /** Changes both; whoever switches printing off also calls off the releases whose time had come. */
    public void set(boolean printing, GatheringPace pace) {
        database.write(handle -> {
            handle.createUpdate("""
                            update print_switch
                            set printing = :printing, gathering = :pace,
                              next_gathering_at = case
                                when :pace = 'BY_HAND' then null
                                when gathering = :pace then next_gathering_at
                                else :now end""")
                    .bind("printing", printing)
                    .bind("pace", pace.name())
                    .bind("now", Database.timestamp(clock.instant()))
                    .execute();
            if (!printing) {
                handle.execute("update print_facility set release_due_at = null where release_due_at is not null");
            }
        });
    }

    /** Whether it is time to gather; to one caller alone. */
    public boolean takeTime() {
        Instant now = clock.instant();
        return database.read(handle -> handle.createUpdate("""
                        update print_switch set next_gathering_at = :next
                        where printing and gathering = :pace and next_gathering_at <= :now""")
                        .bind(
                                "next",
                                Database.timestamp(
                                        now.truncatedTo(ChronoUnit.MINUTES).plus(pace().pause())))
                        .bind("pace", pace().name())
                        .bind("now", Database.timestamp(now))
                        .execute()
                == 1);
    }
}
