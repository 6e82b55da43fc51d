package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.control.Room;
import org.conferral.printing.entity.AssemblyWork;

/** Starts assembling on this server, after the commit. */
@ApplicationScoped
public class AssemblyStart {
    private static final String JOB = "printing-assemble-jobs";

    @Inject
    Assemblies assemblies;

    @Inject
    JobLauncher launcher;

    @Inject
    Room room;

    /** Whether the database has room for it, as far as is known. */
    public boolean hasRoom() {
        return !room.isLacking();
    }

    /** Whether it was not at work here already. */
    public boolean now(String by) {
        return assemblies
                .begin(by)
                .map(id -> {
                    launcher.launch(JOB, AssemblyWork.of(id), Map.of("assembly", String.valueOf(id)));
                    return true;
                })
                .orElse(false);
    }
}
