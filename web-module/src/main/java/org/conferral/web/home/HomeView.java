package org.conferral.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.conferral.platform.entity.Role;
import org.conferral.run.boundary.CandidateCounts;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.CandidateCount;
import org.conferral.run.entity.RunRow;
import org.conferral.run.entity.TypeCount;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.Screen;

/** The landing page: each part only for those who may see it. */
@Named
@RequestScoped
public class HomeView {
    @Inject
    RunQueries runs;

    @Inject
    CandidateCounts candidates;

    @Inject
    Reader reader;

    private List<RunRow> atWork = List.of();
    private Optional<RunRow> last = Optional.empty();
    private Optional<CandidateCount> waiting = Optional.empty();

    @PostConstruct
    void look() {
        if (isWatching()) {
            atWork = runs.atWork();
            last = runs.last();
        }
        if (isSeesCandidates()) {
            waiting = candidates.waiting();
        }
    }

    /** Whether the reader may award the candidates that wait. */
    public boolean isAwarding() {
        return reader.holds(Role.MANAGE_CREDENTIALS);
    }

    /** Whether the reader may watch runs. */
    public boolean isWatching() {
        return isSeesCandidates() || reader.holds(Role.ADMIN);
    }

    public boolean isSeesCandidates() {
        return reader.holds(Role.MANAGE_CREDENTIALS) || reader.holds(Role.AUDIT);
    }

    public List<RunRow> getAtWork() {
        return atWork;
    }

    /** The latest run that is not at work; none before the first. */
    public Optional<RunRow> getLast() {
        return last;
    }

    /** The last count of candidates; none before the first. */
    public Optional<CandidateCount> getWaiting() {
        return waiting;
    }

    /** The longest bar of the candidates by type. */
    public long getGreatest() {
        return waiting.stream()
                .flatMap(count -> count.waiting().stream())
                .mapToLong(TypeCount::count)
                .max()
                .orElse(0);
    }

    /** What the reader can do here. */
    public List<Screen> getPages() {
        return reader.getPages();
    }
}
