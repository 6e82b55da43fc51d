package org.conferral.province;

/** Days as the files write them. */
final class Dates {
    /** Far enough away to be in the future whenever the files are read. */
    static final String NEVER = "2099-12-31";

    private Dates() {}

    static String iso(int year, int month, int day) {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }
}
