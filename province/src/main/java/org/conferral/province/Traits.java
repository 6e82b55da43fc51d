package org.conferral.province;

/** What a student has whatever the situation, by slot, so that the numbers among the candidates are exact. */
final class Traits {
    private Traits() {}

    /** Three in a hundred have no address at all. */
    static boolean withoutAddress(int slot) {
        int place = slot % 100;
        return place == 17 || place == 50 || place == 83;
    }

    static boolean withExpiredAddressOnly(int slot) {
        return slot % 500 == 5;
    }

    static boolean abroad(int slot) {
        return slot % 90 == 11;
    }

    static boolean withFourLineStreet(int slot) {
        return slot % 60 == 23;
    }

    static boolean onHold(int slot) {
        return slot % 250 == 7;
    }

    static boolean withHoldInThePast(int slot) {
        return slot % 250 == 9;
    }
}
