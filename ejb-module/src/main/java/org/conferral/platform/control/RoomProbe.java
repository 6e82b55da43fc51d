package org.conferral.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tries whether the database has room again, by a megabyte that is gone at once, also where a try fails. */
@ApplicationScoped
public class RoomProbe {
    @Inject
    Database database;

    @Inject
    Room room;

    /**
     * Tries it in the caller's transaction, if there was none and that is some seconds ago. What is written is in a file of
     * its own, which goes with the transaction: so nothing is left of it, and two servers do it one after the other.
     *
     * @return whether it was tried; there is room once the transaction is committed
     *
     * @throws org.conferral.platform.entity.NoRoomException when there is none yet
     */
    public boolean tryAgain() {
        if (!room.isToBeTried()) {
            return false;
        }
        database.write(handle -> {
            handle.execute("truncate room_probe");
            handle.execute("insert into room_probe select repeat(md5(n::text), 60) from generate_series(1, 550) n");
            handle.execute("truncate room_probe");
        });
        return true;
    }
}
