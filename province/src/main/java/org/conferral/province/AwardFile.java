package org.conferral.province;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.conferral.province.Dice.Aspect;
import org.conferral.province.Situation.Award;

/** Writes awarded_credentials.csv: what was awarded before the data conversion. */
final class AwardFile implements StudentRows {
    /** The last closing year whose credentials got a legacy number for certain. */
    private static final int LEGACY_UNTIL = 1996;

    private static final long NUMBERS = 9_000_000_000L;

    private final NameBook names = new NameBook();
    private final Spread numbers;
    private final CsvFile file;

    AwardFile(Path folder, long seed) throws IOException {
        numbers = Spread.over(NUMBERS, seed);
        file = new CsvFile(
                folder,
                "awarded_credentials.csv",
                "ASN",
                "Credential Code",
                "Credential Number",
                "Legacy Credential Number",
                "School Year",
                "Awarded On",
                "Last Name",
                "First Name",
                "Middle Name",
                "Suffix");
    }

    @Override
    public void write(Student student) throws IOException {
        Dice dice = student.dice(Aspect.AWARD);
        List<Award> awards = student.situation().awards();
        for (int i = 0; i < awards.size(); i++) {
            int year = Integer.parseInt(student.years().closing(awards.get(i).year()));
            PersonName name = awardedName(student, dice);
            file.row(
                    AsnSeries.typed(student.asn(), dice),
                    awards.get(i).type(),
                    dice.chance(100) ? "" : number(2L * student.position() + i),
                    year <= LEGACY_UNTIL || dice.chance(50) ? legacyNumber(dice) : "",
                    year,
                    awardedOn(year, dice),
                    name.last(),
                    name.first(),
                    name.middle(),
                    name.suffix());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private PersonName awardedName(Student student, Dice dice) {
        PersonName name = student.name();
        return dice.chance(30) ? name.withLast(names.anotherFamilyName(dice)) : name;
    }

    private String number(long index) {
        return Long.toString(NUMBERS / 9 + numbers.at(index));
    }

    private static String legacyNumber(Dice dice) {
        return "L-" + (1_000_000 + dice.below(9_000_000));
    }

    /** In the summer after the school year, or before the reference day for the one that has just closed. */
    private static String awardedOn(int year, Dice dice) {
        return Dates.iso(year, (year < 2026 ? 7 : 2) + dice.below(2), 1 + dice.below(28));
    }
}
