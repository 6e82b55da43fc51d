package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunDetail;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Searches again for exactly the records of a run that one rule refused. */
@Named
@RequestScoped
public class RunAgain {
    @Inject
    RunService service;

    @Inject
    Refused refused;

    /** A new search for these; to its Step 2 as soon as they are there, and nowhere when none of them is left. */
    public @Nullable String search(RunDetail run, int rule) {
        OptionalLong again = service.searchAgain(run.id(), rule);
        if (again.isEmpty()) {
            refused.because("run_cause.message.none");
            return null;
        }
        String step = run.kind().awards()
                ? "/run/search?faces-redirect=true&then=confirm"
                : "/run/confirm?faces-redirect=true";
        return step + "&id=" + again.getAsLong();
    }
}
