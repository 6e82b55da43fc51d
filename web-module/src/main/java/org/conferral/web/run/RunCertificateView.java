package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunDetail;
import org.jspecify.annotations.Nullable;

/** One page to print and sign: whether a run balances, and what was compared. */
@Named
@RequestScoped
public class RunCertificateView {
    @Inject
    RunQueries runs;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable RunDetail run;
    private @Nullable RunBalance balance;
    private List<RefusalCount> refusals = List.of();

    /** A run that is not confirmed yet, or at work, has nothing to certify: its own page is shown. */
    public @Nullable String open() {
        RunDetail found = runs.get(RunAddress.id(id));
        if (found.status().isPrivate()) {
            return RunAddress.confirm(found.id());
        }
        if (found.status().isAtWork()) {
            return RunAddress.view(found.id());
        }
        run = found;
        balance = runs.balance(found.id());
        refusals = runs.refusals(found.id());
        return null;
    }

    public RunDetail getRun() {
        return Objects.requireNonNull(run);
    }

    public RunBalance getBalance() {
        return Objects.requireNonNull(balance);
    }

    public List<RefusalCount> getRefusals() {
        return refusals;
    }

    public Instant getMade() {
        return clock.instant();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
