package org.conferral.it.run;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.conferral.award.entity.AwardFacts;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;

/**
 * A generated student: written to the database step by step, and the same told to the policy as facts, not read back from
 * the database.
 */
final class RandomPupil {
    private static final List<String> OTHER_STATUSES =
            List.of("NOT_ACHIEVED", "NOT_ASSESSING", "TO_BE_ASSESSED", "CALCULATION_OUTSTANDING");

    private static final List<CredentialCode> TYPES = List.of(CredentialCode.values());

    private final School school;
    private final Random random;
    private final Pupil pupil;
    private final Pupil anotherPerson;
    private final Set<CredentialCode> achieved = EnumSet.noneOf(CredentialCode.class);
    private final Map<CredentialCode, SchoolYear> years = new EnumMap<>(CredentialCode.class);
    private final Set<CredentialCode> held = EnumSet.noneOf(CredentialCode.class);
    private AsnStatus status = AsnStatus.PRIMARY;
    private LegalName name = new LegalName("Ångström-O'Brien", null, "Zoë", "Marie");
    private boolean deceased;
    private boolean recalculating;

    RandomPupil(School school, Pupil anotherPerson, Random random) {
        this.school = school;
        this.random = random;
        this.anotherPerson = anotherPerson;
        this.pupil = school.pupil();
        TYPES.forEach(this::progress);
        TYPES.stream().filter(type -> chance(7)).forEach(this::hold);
        TYPES.stream().filter(type -> chance(20)).forEach(this::holdElsewhere);
        if (chance(20)) {
            pupil.isCalled(null, null);
            name = new LegalName(null, null, null, null);
        }
        changeOneInFour();
    }

    long id() {
        return pupil.id();
    }

    AwardFacts facts() {
        Asn primary = status == AsnStatus.SECONDARY ? new Asn(anotherPerson.asn()) : null;
        StudentFacts student = new StudentFacts(
                id(), new Asn(pupil.asn()), status, primary, name, deceased, recalculating, "EN", null);
        return new AwardFacts(student, new Achieved(achieved, years), held);
    }

    /** What may happen to a student at any time. */
    void changeOneInFour() {
        if (chance(4)) {
            switch (random.nextInt(6)) {
                case 0 -> die();
                case 1 -> recalculate();
                case 2 -> deactivate();
                case 3 -> becomeSecondary();
                case 4 -> holdElsewhere(TYPES.get(random.nextInt(TYPES.size())));
                default -> hold(TYPES.get(random.nextInt(TYPES.size())));
            }
        }
    }

    private void die() {
        pupil.died();
        deceased = true;
    }

    private void recalculate() {
        pupil.isRecalculated();
        recalculating = true;
    }

    private void deactivate() {
        if (status == AsnStatus.PRIMARY) {
            pupil.isDeactivated();
            status = AsnStatus.DEACTIVATED;
        }
    }

    private void becomeSecondary() {
        if (status == AsnStatus.PRIMARY) {
            pupil.isSecondaryTo(anotherPerson);
            status = AsnStatus.SECONDARY;
        }
    }

    private void hold(CredentialCode type) {
        if (held.add(type)) {
            pupil.holds(type);
        }
    }

    /** Under a secondary number of the same person. */
    private void holdElsewhere(CredentialCode type) {
        if (held.add(type)) {
            school.pupil().isSecondaryTo(pupil).holds(type);
        }
    }

    private void progress(CredentialCode type) {
        for (String set : List.of(type + "-CURRENT", type + "-PRIOR")) {
            if (chance(5)) {
                achieve(type, set, chance(6) ? null : 2020 + random.nextInt(7));
            } else if (chance(3)) {
                pupil.progress(set, OTHER_STATUSES.get(random.nextInt(OTHER_STATUSES.size())), 2026);
            }
        }
    }

    private void achieve(CredentialCode type, String set, @Nullable Integer year) {
        pupil.progress(set, "ACHIEVED", year);
        achieved.add(type);
        if (year != null) {
            years.merge(type, new SchoolYear(year), (one, other) -> one.closing() > other.closing() ? one : other);
        }
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
