package org.conferral.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.province.ProvinceSize;

/** How much synthetic data the first start brings in: the values of {@code CONFERRAL_SAMPLE}. */
enum Sample {
    NONE,
    SMALL,
    DEFAULT;

    Optional<ProvinceSize> province() {
        return switch (this) {
            case NONE -> Optional.empty();
            case SMALL -> Optional.of(ProvinceSize.SMALL);
            case DEFAULT -> Optional.of(ProvinceSize.DEFAULT);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Sample of(String word) {
        return Arrays.stream(values())
                .filter(sample -> sample.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Environment.refuse("CONFERRAL_SAMPLE", word, "one of " + words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(Sample::word).collect(Collectors.joining(", "));
    }
}
