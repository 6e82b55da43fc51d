package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.award.boundary.ReviewListQueries;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.control.read.RunItemReads;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunCriteria;
import org.conferral.run.entity.RunEventKind;
import org.jspecify.annotations.Nullable;

/** Begins runs: by a search for candidates, or by what a person selected. */
@ApplicationScoped
public class RunDrafts {
    @Inject
    RunRepository runs;

    @Inject
    CandidateSearch search;

    @Inject
    RunSelections selections;

    @Inject
    ReviewListQueries reviews;

    @Inject
    AskedStudents asked;

    @Inject
    RunItemReads items;

    @Inject
    Clock clock;

    /** A search that begins, with the delivery method chosen before if any; the run's number. */
    public long search(RunCriteria criteria, @Nullable DeliveryMethod chosen, String by) {
        Run draft = Run.searching(criteria, by, clock.instant());
        draft.choose(chosen);
        return begin(draft, criteria, by);
    }

    /** What begins anew for exactly the records that a rule refused in an earlier run; none when none of them is left. */
    public OptionalLong again(Run refusing, int rule, String by) {
        long id = refusing.id();
        return refusing.finding()
                .map(finding -> select(ofList(finding, id, rule), by))
                .orElseGet(() -> OptionalLong.of(searchAgain(id, rule, by)));
    }

    private ReviewSelection ofList(ReviewFinding finding, long refusing, int rule) {
        Set<ReviewKey> refused = items.refused(refusing, rule);
        return new ReviewSelection(new ReviewFilter(finding, types(refused), null, null, null, null), false, refused);
    }

    private static Set<CredentialCode> types(Set<ReviewKey> refused) {
        return refused.stream().map(ReviewKey::type).collect(Collectors.toSet());
    }

    private long searchAgain(long refusing, int rule, String by) {
        RunCriteria criteria =
                new RunCriteria(null, null, types(items.refused(refusing, rule)), asked.refused(refusing, rule));
        Run draft = Run.searching(criteria, by, clock.instant());
        draft.searchAgain(refusing, rule);
        return begin(draft, criteria, by);
    }

    private long begin(Run draft, RunCriteria criteria, String by) {
        Run run = runs.add(draft, criteria.types());
        asked.ask(run.id(), criteria.asked());
        search.divide(run.id());
        runs.record(run.id(), RunEventKind.SEARCHED, by);
        return run.id();
    }

    /** What is selected, to be frozen; the run's number, or none when none of it is in the list any more. */
    public OptionalLong select(ReviewSelection selection, String by) {
        return reviews.hold(selection) == 0 ? OptionalLong.empty() : OptionalLong.of(held(selection.filter(), by));
    }

    private long held(ReviewFilter list, String by) {
        Set<CredentialCode> all = EnumSet.allOf(CredentialCode.class);
        Run run = runs.add(Run.selected(list, by, clock.instant()), list.types().isEmpty() ? all : list.types());
        selections.divide(run.id());
        runs.record(run.id(), RunEventKind.SELECTED, by);
        return run.id();
    }
}
