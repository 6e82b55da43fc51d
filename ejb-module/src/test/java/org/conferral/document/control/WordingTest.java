package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.EditionFiles;
import org.conferral.document.control.edition.EditionRows;
import org.conferral.document.control.edition.EditionRows.Effect;
import org.conferral.document.control.edition.EditionRows.TextRow;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.type.LongDate;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(on(DocumentLanguage.EN).keys(), on(DocumentLanguage.FR).keys());
    }

    private static Wording on(DocumentLanguage language) {
        return Papers.EDITION.on(language, LocalDate.of(2026, 11, 26));
    }

    @Test
    void everyTypeHasATemplateInBothLanguages() {
        for (DocumentLanguage language : DocumentLanguage.values()) {
            for (CredentialCode type : CredentialCode.values()) {
                assertTrue(on(language).design(type).isPresent(), () -> language + " " + type);
            }
        }
    }

    // document R2.5
    @Test
    void ofTwoTextsTheOneThatBeganLastCountsUntilItsLastDay() {
        Edition edition = new Edition(
                2,
                new EditionRows(
                        List.of(),
                        List.of(
                                text("old", LocalDate.of(2000, 1, 1), null),
                                text("new", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30))),
                        List.of(),
                        List.of()));
        assertEquals(Optional.empty(), lead(edition, LocalDate.of(1999, 12, 31)));
        assertEquals(Optional.of("old"), lead(edition, LocalDate.of(2026, 8, 31)));
        assertEquals(Optional.of("new"), lead(edition, LocalDate.of(2026, 9, 1)));
        assertEquals(Optional.of("new"), lead(edition, LocalDate.of(2026, 9, 30)));
        assertEquals(Optional.empty(), lead(edition, LocalDate.of(2026, 10, 1)));
    }

    private static TextRow text(String text, LocalDate from, @Nullable LocalDate to) {
        return new TextRow(new Effect(DocumentLanguage.EN, from, to), "lead", text);
    }

    private static Optional<String> lead(Edition edition, LocalDate day) {
        return edition.on(DocumentLanguage.EN, day).find("lead");
    }

    // document R2.5
    @Test
    void aDocumentIsMadeOfTheEditionThatItNames() {
        EditionRows rows = EditionFiles.read().rows();
        Edition other = new Edition(
                2,
                new EditionRows(
                        rows.designs(),
                        rows.texts().stream()
                                .map(row -> row.key().equals("lead")
                                        ? new TextRow(row.effect(), row.key(), "We certify that")
                                        : row)
                                .toList(),
                        rows.signatures(),
                        rows.signatories()));
        DocumentSetter setter = new DocumentSetter();
        CredentialPaper paper = Papers.named("Zoë Tremblay");
        byte[] first = setter.set(paper, Papers.SITE, Papers.EDITION).sha256();
        assertFalse(Arrays.equals(first, setter.set(paper, Papers.SITE, other).sha256()));
        assertArrayEquals(first, setter.set(paper, Papers.SITE, Papers.EDITION).sha256());
    }

    @Test
    void wordingThatIsNotThereIsNoBlankOnPaper() {
        Wording before = Papers.EDITION.on(DocumentLanguage.EN, LocalDate.of(1899, 12, 31));
        assertThrows(IllegalStateException.class, () -> before.text("issuer"));
        assertThrows(IllegalStateException.class, () -> before.signatory(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-11,EN,'March 11, 2015'",
        "2013-04-08,FR,8 avril 2013",
        "2026-11-01,FR,1er novembre 2026",
        "2026-08-15,FR,15 août 2026",
        "2026-12-31,EN,'December 31, 2026'",
        "2027-01-01,EN,'January 1, 2027'",
        "2027-01-01,FR,1er janvier 2027",
        "2028-02-29,FR,29 février 2028"
    })
    void datesAreWrittenOut(LocalDate day, DocumentLanguage language, String written) {
        assertEquals(written, LongDate.of(day, language));
    }

    @ParameterizedTest
    @CsvSource({"2013-04-08,EN,'April 8, 2013'", "2013-04-08,FR,Le 8 avril 2013", "2013-05-01,FR,Le 1er mai 2013"})
    void lettersAreDated(LocalDate day, DocumentLanguage language, String written) {
        assertEquals(written, on(language).text("letter.date", LongDate.of(day, language)));
    }
}
