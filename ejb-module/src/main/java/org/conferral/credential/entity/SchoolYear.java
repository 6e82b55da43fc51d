package org.conferral.credential.entity;

/** A school year by its closing year: 2026 is shown 2025/2026. */
public record SchoolYear(int closing) {
    /** The closing years of the first and the last that there can be. */
    public static final int FIRST = 1900;

    public static final int LAST = 2200;

    public SchoolYear {
        if (closing < FIRST || closing > LAST) {
            throw new IllegalArgumentException("school year closing " + closing);
        }
    }

    @Override
    public String toString() {
        return (closing - 1) + "/" + closing;
    }
}
