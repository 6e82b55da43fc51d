package org.conferral.award.entity;

import org.jspecify.annotations.Nullable;

/** The number that a credential had before this product; free text. */
public final class LegacyNumber {
    public static final int LONGEST = 20;

    private LegacyNumber() {}

    /**
     * The number as it is kept, none when blank.
     *
     * @throws IllegalArgumentException when it is too long, or has control characters
     */
    public static @Nullable String of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > LONGEST || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a legacy number has at most " + LONGEST + " characters");
        }
        return stripped;
    }
}
