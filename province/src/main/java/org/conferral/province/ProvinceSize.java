package org.conferral.province;

/**
 * How large a province is. The candidates stay as many as asked for whatever the number of students; the rest are
 * look-alikes, graduates and students in progress.
 *
 * @param students rows of students.csv, candidates included
 * @param candidates students a search over all types and schools must find
 */
public record ProvinceSize(int students, int candidates, int authorities, int schools) {
    /** A second or two to import, with every situation at least once. */
    public static final ProvinceSize SMALL = of(2_000, 400);

    /** The July run of the specification: 33,118 candidates among 120,000 students. */
    public static final ProvinceSize DEFAULT = of(120_000, 33_118);

    /** From this many candidates on the counts of a full province apply, below it those of a small one. */
    private static final int FULL_FROM = 10_000;

    /**
     * A province of so many students, with authorities and schools to match.
     *
     * @throws IllegalArgumentException if the candidates are more than the students; {@link Province#write} and {@link
     *     ProvinceFacts#of} throw it if there is no room for every situation
     */
    public static ProvinceSize of(int students, int candidates) {
        return new ProvinceSize(
                students, candidates, between(6, students / 2_000, 60), between(24, students / 200, 600));
    }

    /** A province of that many students with the default's share of candidates, at most the default's number. */
    public static ProvinceSize ofStudents(int students) {
        long share = (long) students * DEFAULT.candidates() / DEFAULT.students();
        return of(students, (int) Math.min(share, DEFAULT.candidates()));
    }

    public ProvinceSize {
        if (authorities < 1 || schools < authorities || candidates < 1 || students < candidates) {
            throw new IllegalArgumentException("Not a size of a province: " + students + " students, " + candidates
                    + " candidates, " + authorities + " authorities, " + schools + " schools");
        }
    }

    boolean full() {
        return candidates >= FULL_FROM;
    }

    private static int between(int least, int wanted, int most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
