package org.conferral.student.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/awarding.md §17.1: no stray blanks or commas around what is missing. */
class LegalNameTest {
    // student R2.2
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Roy | Jr. | Liam | James | Roy Jr., Liam James | Liam James Roy Jr.
                    Roy |     | Liam |       | Roy, Liam           | Liam Roy
                    Roy |     |      |       | Roy                 | Roy
                        |     | Liam |       | Liam                | Liam
                    LNU |     | Liam |       | LNU, Liam           | Liam
                    LNU |     |      |       | LNU                 | LNU
                    """)
    void isShownInBothForms(
            @Nullable String last,
            @Nullable String suffix,
            @Nullable String first,
            @Nullable String middle,
            String internal,
            String external) {
        LegalName name = new LegalName(last, suffix, first, middle);
        assertEquals(internal, name.internal());
        assertEquals(external, name.external());
    }
}
