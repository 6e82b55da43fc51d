package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.ADVD;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.conferral.credential.entity.CredentialCode.COSC;
import static org.conferral.credential.entity.CredentialCode.GHSD;
import static org.conferral.credential.entity.CredentialCode.HHSD;
import static org.conferral.credential.entity.CredentialCode.HSED;
import static org.conferral.credential.entity.CredentialCode.IOPC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.run.entity.RunCriteria;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The search finds exactly the candidates (docs/specification/product.md, decision 5), and none of their look-alikes.
 */
@ArquillianTest
class CandidateSearchIT {
    private static final String NOBODY = "-";

    private final Map<Long, String> names = new TreeMap<>();
    private final Map<String, String> expected = new TreeMap<>();

    // run R2.1
    @Test
    void lookAlikesAreNotFound() throws Exception {
        School school = School.open();
        candidates(school);
        lookAlikesByStudent(school);
        lookAlikesByProgress(school);
        lookAlikesByAward(school);
        expect("achieved, at another school", NOBODY, School.open().pupil().achieved(AHSD));

        assertEquals(expected, verdicts(Runs.search(school.criteria())));
    }

    private void candidates(School school) {
        expect("achieved", "AHSD", school.pupil().achieved(AHSD));
        expect(
                "achieved several, the highest counts",
                "ADVD",
                school.pupil().achieved(COSC).achieved(ADVD).achieved(GHSD));
        expect("achieved by the prior set only", "AHSD", school.pupil().progress("AHSD-PRIOR", "ACHIEVED", 2024));
        expect("no school year", "AHSD", school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null));
        expect("no address", "AHSD", school.pupil().livesNowhere().achieved(AHSD));
        expect("no name", "AHSD", school.pupil().isCalled(null, null).achieved(AHSD));
        expect("marks on hold", "AHSD", school.pupil().hasMarksHeld().achieved(AHSD));
        expect("honorary beside another", "AHSD", school.pupil().achieved(HHSD).achieved(AHSD));
        expect(
                "award deleted",
                "AHSD",
                school.pupil().achieved(AHSD).holds(AHSD).lostEverything());
        expect(
                "holds one that allows the achieved one",
                "AHSD",
                school.pupil().holds(COSC).achieved(AHSD));
        expect(
                "holds the equivalency, achieved the diploma",
                "AHSD",
                school.pupil().holds(HSED).achieved(AHSD));
    }

    private void lookAlikesByStudent(School school) {
        Pupil primary = school.pupil();
        expect("primary of a secondary", NOBODY, primary);
        expect("secondary", NOBODY, school.pupil().isSecondaryTo(primary).achieved(AHSD));
        expect("deactivated", NOBODY, school.pupil().isDeactivated().achieved(AHSD));
        expect("deceased", NOBODY, school.pupil().died().achieved(AHSD));
        expect("recalculating", NOBODY, school.pupil().isRecalculated().achieved(AHSD));
    }

    private void lookAlikesByProgress(School school) {
        expect("not assessed", NOBODY, school.pupil());
        expect("not achieved", NOBODY, school.pupil().progress("AHSD-CURRENT", "NOT_ACHIEVED", 2026));
        expect("not assessing", NOBODY, school.pupil().progress("AHSD-CURRENT", "NOT_ASSESSING", 2026));
        expect("to be assessed", NOBODY, school.pupil().progress("AHSD-CURRENT", "TO_BE_ASSESSED", 2026));
        expect("outstanding", NOBODY, school.pupil().progress("AHSD-CURRENT", "CALCULATION_OUTSTANDING", 2026));
        expect("honorary only", NOBODY, school.pupil().achieved(HHSD));
    }

    private void lookAlikesByAward(School school) {
        expect("awarded already", NOBODY, school.pupil().achieved(AHSD).holds(AHSD));
        expect(
                "awarded, and the achieved one is lower",
                NOBODY,
                school.pupil().achieved(CHSA).holds(AHSD));
        expect(
                "equivalency awarded, certificate achieved",
                NOBODY,
                school.pupil().achieved(CHSA).holds(HSED));
        expect(
                "certificate awarded, lower diploma achieved",
                NOBODY,
                school.pupil().achieved(GHSD).holds(CHSA));
        expect(
                "the highest is awarded, a lower one achieved too",
                NOBODY,
                school.pupil().achieved(AHSD).achieved(IOPC).holds(AHSD));
    }

    @Test
    void onlyChosenCredentialsAreFoundAndAHigherOneHidesThem() throws Exception {
        School school = School.open();
        expect("chosen", "CHSA", school.pupil().achieved(CHSA));
        expect("not chosen", NOBODY, school.pupil().achieved(COSC));
        expect(
                "chosen, but a higher one comes first",
                NOBODY,
                school.pupil().achieved(CHSA).achieved(AHSD));

        assertEquals(expected, verdicts(Runs.search(school.criteria(Set.of(CHSA)))));
    }

    @Test
    void itemsShowWhatTheSearchSaw() throws Exception {
        School school = School.open();
        Pupil both = school.pupil().achieved(AHSD).progress("AHSD-PRIOR", "ACHIEVED", 2025);
        Pupil moved = school.pupil().movedAway().hasMarksHeld().progress("AHSD-CURRENT", "ACHIEVED", null);

        long run = Runs.search(school.criteria());

        Map<String, ?> item = Runs.item(run, both.id());
        assertEquals("AHSD-CURRENT; AHSD-PRIOR", item.get("requirement_sets"));
        assertEquals(2026, item.get("projected_school_year"), "the latest school year");
        assertEquals(true, item.get("has_mailing_address"));
        assertEquals(false, item.get("active_hold"));
        assertEquals(school.code(), item.get("school_code"));
        assertEquals(school.authorityCode(), item.get("authority_code"));
        Map<String, ?> other = Runs.item(run, moved.id());
        assertEquals(null, other.get("projected_school_year"));
        assertEquals(false, other.get("has_mailing_address"));
        assertEquals(true, other.get("active_hold"));
    }

    @Test
    void withoutCriteriaOfPlaceEverybodyIsSearched() throws Exception {
        Pupil homeless = School.open().pupil().achieved(IOPC);
        Database.update("update student set responsible_school_id = null where id = ?", homeless.id());

        long run = Runs.search(new RunCriteria(null, null, School.ALL_TYPES));

        assertEquals("IOPC", Runs.found(run).get(homeless.id()));
    }

    @Test
    void aSearchThatFindsNothingLeavesNothing() throws Exception {
        School school = School.open();
        school.pupil();

        assertEquals(Runs.GONE, Runs.status(Runs.search(school.criteria())));
    }

    private void expect(String who, String verdict, Pupil pupil) {
        names.put(pupil.id(), who);
        expected.put(who, verdict);
    }

    private Map<String, String> verdicts(long run) {
        Map<Long, String> found = Runs.found(run);
        Map<String, String> verdicts = new TreeMap<>();
        names.forEach((id, name) -> verdicts.put(name, found.getOrDefault(id, NOBODY)));
        found.keySet().stream()
                .filter(id -> !names.containsKey(id))
                .forEach(id -> verdicts.put("student " + id, found.getOrDefault(id, NOBODY)));
        return verdicts;
    }
}
