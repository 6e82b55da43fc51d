package org.conferral.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.platform.control.Room;
import org.conferral.platform.control.RoomProbe;
import org.conferral.platform.control.work.Nodes;
import org.conferral.platform.control.work.WorkLeases;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.Work;

/** What every server does for long work all the time. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class WorkWatching {
    @Inject
    Nodes nodes;

    @Inject
    WorkLeases leases;

    @Inject
    RoomProbe probe;

    @Inject
    Room room;

    /** Says that this server is there, and renews what it holds: by execution, 0 for what waits for its turn. */
    public void renew(Map<Work, Long> held) {
        nodes.renew();
        if (!held.isEmpty()) {
            leases.renew(held);
        }
    }

    /**
     * Tries whether the database has room again, where it had none.
     *
     * @return whether it was tried; there is room then
     * @throws org.conferral.platform.entity.NoRoomException when there is none yet
     */
    public boolean tryForRoom() {
        return probe.tryAgain();
    }

    /** After the commit of a try. */
    public void foundRoom() {
        room.found();
    }

    /** This server was told to suspend or to go down. */
    public void leave() {
        nodes.leaving();
    }

    /** It goes on after all. */
    public void stay() {
        nodes.stay();
    }

    /** Work that somebody ought to be at, and nobody is; none for a server that is leaving. */
    public List<ExpiredWork> expired() {
        return nodes.isLeaving() ? List.of() : leases.expired();
    }
}
