package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.conferral.platform.entity.Role;
import org.conferral.run.entity.RefusalCount;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Texts;

/** Why records are refused, in plain words for all of a rule at once, and what a person does about it. */
@Named
@RequestScoped
public class RunCauses {
    private static final Set<Integer> KNOWN =
            Set.of(44000, 44004, 44008, 44010, 44011, 44012, 44013, 44014, 44016, 44017, 44018, 60076);

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Inject
    RunWords words;

    @Inject
    Reader reader;

    /** The cause; the example's own message where a rule has no words of its own. */
    public String cause(RefusalCount refusals) {
        return KNOWN.contains(refusals.rule())
                ? texts.get("run_cause.text." + refusals.rule())
                : words.countedMessage(refusals);
    }

    /** What mends it, or that nothing needs to be done. */
    public String remedy(RefusalCount refusals) {
        return texts.get("run_cause.hint." + (KNOWN.contains(refusals.rule()) ? refusals.rule() : "other"));
    }

    /** How many, and by which rule: {@code 12 by rule 44008}. */
    public String count(RefusalCount refusals) {
        return refusals.rule() == 0
                ? formats.number(refusals.count())
                : texts.of("run_cause.text.count", refusals.count(), String.valueOf(refusals.rule()));
    }

    /** The list of these records on the run's page. */
    public String address(long run, RefusalCount refusals) {
        return "/run/view?id=" + run + "&state=NOT_PROCESSED&rule=" + refusals.rule() + "#records_title";
    }

    /** Whether the reader may follow a record to its student. */
    public boolean isLeading() {
        return reader.holds(Role.MANAGE_CREDENTIALS) || reader.holds(Role.AUDIT);
    }

    /** Whether the reader may award singly. */
    public boolean isAwarding() {
        return reader.holds(Role.MANAGE_CREDENTIALS);
    }
}
