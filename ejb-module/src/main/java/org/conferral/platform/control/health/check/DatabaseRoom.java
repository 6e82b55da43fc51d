package org.conferral.platform.control.health.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.platform.control.Room;

/** Ready while the database has room for what is written. */
@ApplicationScoped
public class DatabaseRoom {
    @Inject
    Room room;

    /** What is wrong with it. */
    public Optional<String> trouble() {
        return room.isLacking() ? Optional.of("The database has no room: its disk is full.") : Optional.empty();
    }
}
