package org.conferral.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tries whether the database has room again, by as much as a chunk of a run takes: some four megabytes, gone at once. */
@ApplicationScoped
public class RoomProbe {
    @Inject
    Database database;

    @Inject
    Room room;

    /**
     * Tries it, if there was none and that is some seconds ago.
     *
     * @throws org.conferral.platform.entity.NoRoomException when there is none yet
     */
    public void tryAgain() {
        if (room.isToBeTried()) {
            database.write(handle -> {
                handle.execute(
                        "insert into room_probe select repeat(md5(n::text), 60) from generate_series(1, 2200) n");
                handle.execute("truncate room_probe");
            });
            room.found();
        }
    }
}
