package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.RunForecasts;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunForecast;

/** What will come of a draft before it is started (docs/specification/product.md, decision 18). */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
public class RunForecastService {
    @Inject
    RunQueries runs;

    @Inject
    RunForecasts forecasts;

    /**
     * Foresees the caller's draft as things are now.
     *
     * @throws org.conferral.run.entity.RunNotFoundException when it is not the caller's, or gone
     */
    public RunForecast foresee(long id) {
        RunDetail draft = runs.get(id);
        return forecasts.forecast(draft.id(), draft.kind());
    }
}
