package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.award.entity.ReviewKey;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.AskedStudents;
import org.conferral.run.control.RunRepository;
import org.conferral.run.control.read.RunBalances;
import org.conferral.run.control.read.RunDetails;
import org.conferral.run.control.read.RunItemReads;
import org.conferral.run.control.read.RunReads;
import org.conferral.run.entity.AskedStudent;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunEventRow;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunItemFilter;
import org.conferral.run.entity.RunItemRow;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.run.entity.RunProgress;
import org.conferral.run.entity.RunRow;
import org.conferral.run.entity.TypeCount;

/**
 * Reading runs. A search or draft is there only for the person who searched; every method that takes a run's id throws
 * {@link RunNotFoundException} for anybody else, as for a run that does not exist.
 */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN})
public class RunQueries {
    @Inject
    RunReads runs;

    @Inject
    RunDetails details;

    @Inject
    RunItemReads items;

    @Inject
    RunBalances balances;

    @Inject
    AskedStudents asked;

    @Inject
    RunRepository repository;

    @Inject
    CurrentUser currentUser;

    /** The run as its page shows it. */
    public RunDetail get(long id) {
        return details.find(id)
                .filter(run -> !run.status().isPrivate() || run.searchedBy().equals(currentUser.login()))
                .orElseThrow(() -> new RunNotFoundException(id));
    }

    /** The number of a run that the caller may see; nothing of it is counted. */
    private long seen(long id) {
        if (!runs.isSeen(id, currentUser.login())) {
            throw new RunNotFoundException(id);
        }
        return id;
    }

    /** How far the run is. */
    public RunProgress progress(long id) {
        return details.progress(get(id));
    }

    /** Whether the caller's search of this number found nothing, and so left no run. */
    public boolean foundNothing(long id) {
        return repository.foundNothing(id, currentUser.login());
    }

    /** Started runs, newest first; sorts by {@code id, kind, status, startedBy, startedAt, endedAt, selected}. */
    public Page<RunRow> page(RunFilter filter, PageRequest request) {
        return runs.page(filter, request);
    }

    /** Started runs that are at work now, newest first. */
    public List<RunRow> atWork() {
        return runs.atWork();
    }

    /** The newest started run that is not at work; none before the first. */
    public Optional<RunRow> last() {
        return runs.last();
    }

    /** Everybody who ever started a run, by login. */
    public List<String> starters() {
        return runs.starters();
    }

    /**
     * Records of a run; sorts by {@code asn, name, type, authority, school, schoolYear, hasMailingAddress, stage, rule,
     * credentialNumber}, by ASN when blank.
     */
    public Page<RunItemRow> items(long id, RunItemFilter filter, PageRequest request) {
        return items.page(seen(id), filter, request);
    }

    /** The records, each as a row of the list that they were selected from. */
    public Set<ReviewKey> selected(long id) {
        return items.keys(seen(id));
    }

    /** Records by credential type, as selected, in the order of display; types without a record are left out. */
    public List<TypeCount> byType(long id) {
        return items.byType(seen(id));
    }

    /** Refused records by stage and rule, most first. */
    public List<RefusalCount> refusals(long id) {
        return items.refusals(seen(id));
    }

    /** Whom the search asked for by number, and what became of each; of the caller's search that found nothing too. */
    public List<AskedStudent> asked(long id) {
        return foundNothing(id) ? asked.of(id) : asked.of(seen(id));
    }

    /** What happened, oldest first. */
    public List<RunEventRow> events(long id) {
        return runs.events(seen(id));
    }

    /** Whether the run balances, as it is now. */
    public RunBalance balance(long id) {
        return balances.balance(seen(id));
    }
}
