package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.conferral.document.entity.DocumentLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(Wording.keys(DocumentLanguage.EN), Wording.keys(DocumentLanguage.FR));
    }

    @Test
    void wordingThatIsNotThereIsNoBlankOnPaper() {
        Wording before = Wording.on(DocumentLanguage.EN, LocalDate.of(1899, 12, 31));
        assertThrows(IllegalStateException.class, () -> before.text("issuer"));
        assertThrows(IllegalStateException.class, () -> before.signatory(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-11,EN,'March 11, 2015'",
        "2013-04-08,FR,8 avril 2013",
        "2026-11-01,FR,1er novembre 2026",
        "2026-08-15,FR,15 août 2026"
    })
    void datesAreWrittenOut(LocalDate day, DocumentLanguage language, String written) {
        assertEquals(written, LongDate.of(day, language));
    }
}
