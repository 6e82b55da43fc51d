package org.conferral.it.run;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.award.entity.AwardDecision.Grant;
import org.conferral.award.entity.AwardDecision.Refuse;
import org.conferral.award.entity.AwardPolicy;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Seed;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The search in SQL says of generated students what the policy in Java says, and so does the run of each of them. */
@ArquillianTest
class PolicyIT {
    private static final int STUDENTS = 400;

    // run R2.1
    @Test
    void searchAndRunSayWhatThePolicySays() throws Exception {
        Random random = Seed.random(PolicyIT.class);
        AwardPolicy policy = new AwardPolicy(
                as(Account.RECORDS, () -> boundary(CredentialQueries.class).order()));
        School school = School.open();
        Pupil anotherPerson = school.pupil();
        List<RandomPupil> pupils = Stream.generate(() -> new RandomPupil(school, anotherPerson, random))
                .limit(STUDENTS)
                .toList();
        Set<CredentialCode> chosen = someTypes(random);

        long run = Runs.search(school.criteria(chosen));
        Map<Long, CredentialCode> frozen = candidates(policy, pupils, chosen);
        assertEquals(asText(frozen), new TreeMap<>(Runs.found(run)), "candidates " + Seed.told());
        assertTrue(frozen.size() > STUDENTS / 10, "the students are varied enough " + Seed.told());

        pupils.forEach(RandomPupil::changeOneInFour);
        assertEquals("COMPLETED", Runs.process(run), Seed.told());
        assertEquals(decisions(policy, pupils, frozen), outcomes(run, frozen.keySet()), "outcomes " + Seed.told());
    }

    private static Set<CredentialCode> someTypes(Random random) {
        Set<CredentialCode> some = School.ALL_TYPES.stream()
                .sorted()
                .filter(type -> random.nextInt(4) > 0)
                .collect(Collectors.toSet());
        some.add(CredentialCode.AHSD);
        return some;
    }

    private static Map<Long, CredentialCode> candidates(
            AwardPolicy policy, List<RandomPupil> pupils, Set<CredentialCode> chosen) {
        Map<Long, CredentialCode> candidates = new TreeMap<>();
        pupils.forEach(pupil -> policy.candidate(pupil.facts())
                .filter(chosen::contains)
                .ifPresent(type -> candidates.put(pupil.id(), type)));
        return candidates;
    }

    private static Map<Long, String> asText(Map<Long, CredentialCode> candidates) {
        Map<Long, String> texts = new TreeMap<>();
        candidates.forEach((id, type) -> texts.put(id, type.name()));
        return texts;
    }

    private static Map<Long, String> decisions(
            AwardPolicy policy, List<RandomPupil> pupils, Map<Long, CredentialCode> frozen) {
        Map<Long, String> decisions = new TreeMap<>();
        for (RandomPupil pupil : pupils) {
            CredentialCode type = frozen.get(pupil.id());
            if (type != null) {
                decisions.put(pupil.id(), decision(policy, pupil, type));
            }
        }
        return decisions;
    }

    private static String decision(AwardPolicy policy, RandomPupil pupil, CredentialCode type) {
        boolean deceased = pupil.facts().student().deceased();
        return policy.decide(pupil.facts(), type) instanceof Refuse refuse
                ? "AWARD " + refuse.refusal().rule()
                : deceased
                        ? "ORDER 60076"
                        : "ORDERED "
                                + ((Grant) policy.decide(pupil.facts(), type))
                                        .schoolYear()
                                        .closing();
    }

    private static Map<Long, String> outcomes(long run, Set<Long> students) {
        Map<Long, String> outcomes = new TreeMap<>();
        for (long student : students) {
            Map<String, ?> item = Runs.item(run, student);
            outcomes.put(
                    student,
                    "ORDERED".equals(item.get("state"))
                            ? "ORDERED " + item.get("school_year")
                            : item.get("stage") + " " + item.get("rule_number"));
        }
        return outcomes;
    }
}
