package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunDetail;

/** Searches again for exactly the records of a run that one rule refused. */
@Named
@RequestScoped
public class RunAgain {
    @Inject
    RunService service;

    /** A new search for these; to its Step 2 as soon as they are there. */
    public String search(RunDetail run, int rule) {
        return "/run/search?faces-redirect=true&then=confirm&id=" + service.searchAgain(run.id(), rule);
    }
}
