package org.conferral.province;

import org.conferral.province.Dice.Aspect;
import org.conferral.province.Organizations.School;
import org.conferral.province.Situation.Mark;
import org.jspecify.annotations.Nullable;

/** The students by their position in the file, each made anew whenever asked for, always the same. */
final class Population {
    private final ProvinceSize size;
    private final long seed;
    private final Organizations organizations;
    private final Roster roster;
    private final AsnSeries asns;
    private final NameBook names = new NameBook();

    Population(ProvinceSize size, long seed, Organizations organizations) {
        this.size = size;
        this.seed = seed;
        this.organizations = organizations;
        roster = new Roster(size, seed);
        asns = new AsnSeries(seed);
    }

    Student student(int position) {
        Roster.Seat seat = roster.seat(position);
        boolean secondary = seat.situation().has(Mark.SECONDARY);
        int person = secondary ? primaryOf(position) : position;
        return new Student(
                seed,
                position,
                asns.at(position),
                secondary ? asns.at(person) : "",
                seat,
                name(person),
                birthDate(person),
                school(position, seat.situation()),
                years(position));
    }

    /** The nearest primary ASN: every second one stands later in the file than its secondary. */
    private int primaryOf(int position) {
        int step = position % 2 == 0 ? 1 : -1;
        int other = position;
        do {
            other = Math.floorMod(other + step, size.students());
        } while (!primary(roster.seat(other).situation()));
        return other;
    }

    private static boolean primary(Situation situation) {
        return !situation.has(Mark.SECONDARY) && !situation.has(Mark.DEACTIVATED);
    }

    private PersonName name(int position) {
        Roster.Seat seat = roster.seat(position);
        if (seat.situation().has(Mark.AWKWARD_NAME)) {
            return names.awkward(seat.ordinal());
        }
        if (seat.situation().has(Mark.FORMULA_NAME)) {
            return names.formula(seat.ordinal());
        }
        School school = school(position, seat.situation());
        return names.invent(
                dice(position, Aspect.NAME),
                school != null && school.authority().french());
    }

    private String birthDate(int position) {
        int leaving = years(position).leaving(roster.seat(position).situation());
        Dice dice = dice(position, Aspect.STUDENT);
        return Dates.iso(leaving - 18 - (dice.chance(150) ? 1 : 0), 1 + dice.below(12), 1 + dice.below(28));
    }

    private @Nullable School school(int position, Situation situation) {
        if (situation.has(Mark.NO_SCHOOL)) {
            return null;
        }
        Dice dice = dice(position, Aspect.SCHOOL);
        return situation.has(Mark.INACTIVE_SCHOOL) ? organizations.pickInactive(dice) : organizations.pickActive(dice);
    }

    private Years years(int position) {
        return Years.of(dice(position, Aspect.YEARS));
    }

    private Dice dice(int position, Aspect aspect) {
        return new Dice(seed, position, aspect);
    }
}
