package org.conferral.web.mypass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every English sentence that the public sees is read at grade 8 or lower, by the formula of Flesch and Kincaid (1975): 0.39 times the
 * words of the sentence, and 11.8 times the syllables of a word, less 15.59.
 */
class ReadingGradeTest {
    private static final double HIGHEST = 8;
    private static final Pattern PUBLIC = Pattern.compile("mypass|verify|documents|error[.]|public_");

    /** What the specification gives word by word (ordering.md §9.2, awarding.md §17.3). */
    private static final Set<String> GIVEN =
            Set.of("mypass_done.title.order", "error.text.403", "error.text.404", "error.text.500");

    private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9'’@-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    // mypass R1.5
    @Test
    void everySentenceIsPlain() throws IOException {
        List<String> sentences = Stream.concat(
                        sentences("/org/conferral/web/messages_en.properties", ReadingGradeTest::isForPublic),
                        sentences("/org/conferral/order_items.properties", key -> key.startsWith("meaning.")))
                .toList();
        assertTrue(sentences.size() > 250, "found " + sentences.size());
        assertEquals(
                List.of(),
                sentences.stream()
                        .filter(sentence -> grade(sentence) > HIGHEST)
                        .map(sentence -> "%.1f %s".formatted(grade(sentence), sentence))
                        .toList());
    }

    // mypass R1.5; connection R3.1
    @Test
    void everySentenceOfALetterIsPlain() throws IOException {
        for (String bundle : List.of("mypass", "connection", "delivery")) {
            assertEquals(
                    List.of(),
                    sentences("/org/conferral/" + bundle + ".properties", key -> true)
                            .filter(sentence -> grade(sentence) > HIGHEST)
                            .toList());
        }
    }

    /** Of the public's pages, and of what goes wrong there. */
    private static boolean isForPublic(String key) {
        return !GIVEN.contains(key) && PUBLIC.matcher(key).lookingAt();
    }

    private static Stream<String> sentences(String bundle, Predicate<String> which) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReadingGradeTest.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .filter(which)
                .sorted()
                .map(texts::getProperty)
                .map(text -> text.replaceAll("\\{[^{}]*}", "12").replaceAll("\\{[^{}]*}", "12"))
                .map(text -> text.replace("example.org", "example"))
                .flatMap(text ->
                        SENTENCE.matcher(text).results().map(hit -> hit.group().strip()));
    }

    /** Reckoned by hand, syllable by syllable. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cat sat on the mat. | -1.45",
                "You can remove a student at any time. | 3.755",
                "The ministry administers eligibility considerations automatically. | 35.917"
            })
    void formulaIsTheOneThatIsPublished(String sentence, double grade) {
        assertEquals(grade, grade(sentence), 0.01);
    }

    static double grade(String sentence) {
        List<String> words =
                WORD.matcher(sentence).results().map(hit -> hit.group()).toList();
        int syllables = words.stream().mapToInt(ReadingGradeTest::syllables).sum();
        return 0.39 * words.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** Groups of vowels, but for an e that is not said. */
    private static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int count = Math.toIntExact(VOWELS.matcher(letters).results().count());
        boolean silent = letters.matches(".*[^l]e|.*[^aeiouysxzhcg]es|.*[^aeiouytd]ed");
        return Math.max(1, silent && count > 1 ? count - 1 : count);
    }
}
