package org.conferral.province;

/** Alberta Student Numbers: nine digits, each once, in no order; one in 499 begins with zero. */
final class AsnSeries {
    private static final int LOW = 100_000_000;

    private final Spread low;
    private final Spread high;

    AsnSeries(long seed) {
        low = Spread.over(LOW, seed);
        high = Spread.over(9L * LOW, seed);
    }

    /** Without hyphens. */
    String at(int position) {
        boolean leadingZero = position % 499 == 11;
        long number = leadingZero ? low.at(position) : LOW + high.at(position);
        return Long.toString(10L * LOW + number).substring(1);
    }

    /** As a person might have typed it, with hyphens or without. */
    static String typed(String asn, Dice dice) {
        return dice.chance(400) ? asn.substring(0, 4) + "-" + asn.substring(4, 8) + "-" + asn.substring(8) : asn;
    }
}
