package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §10.3. */
class PrintedNameTest {
    // order R4.2
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Roy         | Jr. | Liam    | James     | 59 | Liam James Roy Jr.
                    Roy         | Jr. | Liam    | James     | 18 | Liam James Roy Jr.
                    Roy         | Jr. | Liam    | James     | 17 | Liam J. Roy Jr.
                    Roy         | Jr. | Liam    | James     | 14 | L. J. Roy Jr.
                    Roy         | Jr. | Liam    | James     | 12 | L. J. Roy
                    Roy         |     | Liam    |           | 6  | L. Roy
                    LNU         |     | Liam    | James     | 59 | Liam James
                    LNU         |     | Liam    | James     | 8  | Liam J.
                    LNU         |     |         |           | 59 | LNU
                                |     | Teuila  |           | 59 | Teuila
                    Teuila      |     |         |           | 59 | Teuila
                    Vandenberghe |    | Liam    |           | 8  | L. Vande
                                |     | Teuilalani |        | 4  | T.
                    """)
    void isShortenedStepByStep(
            @Nullable String last,
            @Nullable String suffix,
            @Nullable String first,
            @Nullable String middle,
            int longest,
            String printed) {
        assertEquals(printed, PrintedName.fitting(new LegalName(last, suffix, first, middle), longest));
    }
}
