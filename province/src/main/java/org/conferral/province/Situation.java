package org.conferral.province;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What some students have in common: a row of {@code situations.txt}, which explains the columns.
 *
 * @param frozenType the type a search freezes, blank for those it must not find
 * @param rule the rule that refuses the candidate in processing, 0 for none
 */
record Situation(
        String name,
        Quantity quantity,
        String frozenType,
        int rule,
        Set<Mark> marks,
        List<Progress> progress,
        List<Award> awards) {
    /** All of them: candidates first, then look-alikes, then the others. */
    static final List<Situation> ALL =
            TextResource.table("situations.txt", 7).stream().map(Situation::of).toList();

    enum Mark {
        SECONDARY,
        DEACTIVATED,
        DECEASED,
        RECALCULATING,
        NO_SCHOOL,
        INACTIVE_SCHOOL,
        AWKWARD_NAME,
        FORMULA_NAME;

        /** {@code InactiveSchool} in the text is {@code INACTIVE_SCHOOL} here. */
        static Mark of(String word) {
            return EnumSet.allOf(Mark.class).stream()
                    .filter(mark -> mark.name().replace("_", "").equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No such mark: " + word));
        }
    }

    /** @param year a word of {@link Years}, blank for none */
    record Progress(String set, String status, String year) {
        static Progress of(String text) {
            List<String> sides = TextResource.parts(text, "=");
            List<String> state = TextResource.parts(sides.get(1), "@");
            if (Character.isUpperCase(state.get(0).charAt(0))) {
                return new Progress(sides.get(0), state.get(0), state.size() > 1 ? state.get(1) : "");
            }
            return new Progress(sides.get(0), "Achieved", state.get(0).equals("?") ? "" : state.get(0));
        }
    }

    /** @param year a word of {@link Years} */
    record Award(String type, String year) {
        static Award of(String text) {
            List<String> sides = TextResource.parts(text, "=");
            return new Award(sides.get(0), sides.get(1));
        }
    }

    boolean candidate() {
        return !frozenType.isEmpty();
    }

    boolean lookAlike() {
        return !candidate() && !quantity.isShare();
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    private static Situation of(List<String> cells) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        TextResource.parts(cells.get(4), ",").forEach(word -> marks.add(Mark.of(word)));
        return new Situation(
                cells.get(0),
                Quantity.of(cells.get(1)),
                cells.get(2),
                cells.get(3).isEmpty() ? 0 : Integer.parseInt(cells.get(3)),
                marks,
                TextResource.parts(cells.get(5), ",").stream().map(Progress::of).toList(),
                TextResource.parts(cells.get(6), ",").stream().map(Award::of).toList());
    }
}
