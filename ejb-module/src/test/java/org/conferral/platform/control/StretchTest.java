package org.conferral.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    @ParameterizedTest
    @CsvSource({
        "0, 25, 0, false, 0, 0",
        "0, 25, 10, false, 0, 10",
        "0, 25, 1000, false, 0, 25",
        "475, 25, 1000, false, 475, 25",
        "500, 25, 1000, true, 475, 25",
        "975, 25, 1000, true, 0, 25",
        "1000, 25, 1010, true, 0, 10",
        "2000, 25, 1000, true, 0, 0",
    })
    void pageIsFoundFromTheNearerEnd(int first, int size, long total, boolean fromEnd, long offset, long rows) {
        assertEquals(new Stretch(fromEnd, offset, rows), Stretch.of(new PageRequest(first, size, "", true), total));
    }

    @Test
    void backwardsIsTheOtherWayRoundColumnByColumn() {
        assertEquals(
                "i.deleted desc, s.name collate \"x\" desc, i.at asc, i.processed_at desc nulls first, i.id desc",
                Stretch.backwards(
                        "i.deleted, s.name collate \"x\" asc, i.at desc, i.processed_at asc nulls last, i.id"));
    }
}
