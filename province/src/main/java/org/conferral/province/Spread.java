package org.conferral.province;

/** A one-to-one map of 0 … size - 1 onto itself that puts neighbours far apart, without remembering anything. */
record Spread(long size, long step, long offset) {
    static Spread over(long size, long seed) {
        long step = Math.max(1, Math.round(size * 0.6180339887498949));
        while (greatestCommonDivisor(step, size) != 1) {
            step++;
        }
        return new Spread(size, step, Math.floorMod(seed * 1_000_003L, size));
    }

    long at(long index) {
        return (index * step + offset) % size;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
}
