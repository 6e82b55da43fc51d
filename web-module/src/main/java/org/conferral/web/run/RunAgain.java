package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunCriteria;
import org.conferral.run.entity.RunDetail;

/** Searches again for exactly the records of a run that one rule refused. */
@Named
@RequestScoped
public class RunAgain {
    @Inject
    RunService service;

    @Inject
    RunQueries runs;

    /** A new search for these; to its Step 2 as soon as they are there. */
    public String search(RunDetail run, int rule) {
        Set<CredentialCode> types =
                run.types().stream().map(CredentialTypeRow::code).collect(Collectors.toSet());
        long draft = service.draft(new RunCriteria(null, null, types, runs.refusedStudents(run.id(), rule)), null);
        return "/run/search?faces-redirect=true&then=confirm&id=" + draft;
    }
}
