package org.conferral.province;

import java.util.List;

/** SplitMix64, written out: the library's generators may change their sequence with a release of Java. */
final class Dice {
    /** What a student's dice are thrown for; each has its own sequence. */
    enum Aspect {
        SCHOOL(0),
        NAME(1),
        YEARS(2),
        STUDENT(3),
        ADDRESS(4),
        PROGRESS(5),
        AWARD(6);

        private final int number;

        Aspect(int number) {
            this.number = number;
        }
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long position, Aspect aspect) {
        state = mix(mix(seed + GOLDEN) + position * 16 + aspect.number);
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    boolean chance(int perMille) {
        return below(1_000) < perMille;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    char pick(String characters) {
        return characters.charAt(below(characters.length()));
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
