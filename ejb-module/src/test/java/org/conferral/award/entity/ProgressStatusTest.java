package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.conferral.credential.entity.RequirementSetStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of docs/specification/awarding.md §14.2, row by row. */
class ProgressStatusTest {
    // award R5.2
    @ParameterizedTest
    @CsvSource({
        "false, ACHIEVED, ACHIEVED",
        "false, NOT_ACHIEVED, IN_PROGRESS",
        "false, TO_BE_ASSESSED, TO_BE_ASSESSED",
        "false, NOT_ASSESSING, NOT_APPLICABLE",
        "false, CALCULATION_OUTSTANDING, TO_BE_DETERMINED",
        "true, ACHIEVED, AWARDED",
        "true, NOT_ACHIEVED, AWARDED",
        "true, NOT_ASSESSING, AWARDED",
        "false, NOT_ACHIEVED ACHIEVED, ACHIEVED",
        "false, CALCULATION_OUTSTANDING ACHIEVED, ACHIEVED",
        "false, NOT_ACHIEVED TO_BE_ASSESSED, TO_BE_ASSESSED",
        "false, NOT_ASSESSING NOT_ACHIEVED, IN_PROGRESS",
        "false, NOT_ACHIEVED CALCULATION_OUTSTANDING, TO_BE_DETERMINED"
    })
    void setThatSaysMostDecides(boolean awarded, String sets, ProgressStatus status) {
        List<RequirementSetStatus> statuses = Arrays.stream(sets.split(" ", -1))
                .map(RequirementSetStatus::valueOf)
                .toList();
        assertEquals(status, ProgressStatus.of(awarded, statuses).orElseThrow());
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        @Nullable ProgressStatus unknown = ProgressStatus.of(false, List.of()).orElse(null);
        assertNull(unknown);
        assertEquals(ProgressStatus.AWARDED, ProgressStatus.of(true, List.of()).orElseThrow());
    }
}
