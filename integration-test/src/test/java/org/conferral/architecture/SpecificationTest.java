package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who follows a pointer to a document arrives: the document is there, and so is the section or decision in it. */
class SpecificationTest {
    private static final Path PAGES = SourceText.ROOT.resolve(Path.of("docs", "specification"));

    /** A migration that was ever applied never changes, nor does what its comment calls the specification. */
    private static final Set<String> FROZEN = Set.of("V005__document_orders.sql");

    private static final Pattern DOCUMENT = Pattern.compile("[\\w./-]*\\w[.]md\\b");

    private static final String SECTION = "\\d+(?:[.]\\d+)*[a-z]?";
    private static final String PLACE = "(?:§" + SECTION + "(?:\\s?(?:–|to)\\s?§?" + SECTION + ")?"
            + "|decisions \\d+(?:(?:, | and |–)\\d+)*|decision \\d+|N\\d+)";
    private static final Pattern POINTER = Pattern.compile("\\b(awarding|ordering|product|never)[.]md[`)\\]]*,? ("
            + PLACE + "(?:(?:, | and |, and | )" + PLACE + ")*)");
    private static final Pattern WITHIN = Pattern.compile(PLACE);
    private static final Pattern NUMBER = Pattern.compile("\\bN\\d+|" + SECTION);
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern HEADING =
            Pattern.compile("^(?:#{2,4} (?:Decision )?(" + SECTION + ")[.:]? \\S|\\| (N\\d+) \\|)", Pattern.MULTILINE);

    private final List<SourceText> texts = SourceText.all().stream()
            .filter(text -> FROZEN.stream().noneMatch(text::isCalled))
            .toList();

    private final Map<String, Set<String>> places = texts.stream()
            .filter(text -> text.file().startsWith(PAGES))
            .collect(Collectors.toMap(text -> page(text.file()), text -> HEADING.matcher(text.text())
                    .results()
                    .map(heading -> heading.group(1) == null ? heading.group(2) : heading.group(1))
                    .collect(Collectors.toSet())));

    @Test
    void documentThatIsMentionedIsThere() {
        assertEquals(
                List.of(),
                texts.stream()
                        .flatMap(text -> DOCUMENT.matcher(text.text())
                                .results()
                                .map(MatchResult::group)
                                .filter(mention -> !exists(text.file(), mention))
                                .map(mention -> text.file() + " mentions " + mention))
                        .toList());
    }

    @Test
    void pointerLeadsToAPlaceInTheSpecification() {
        List<String> broken = texts.stream()
                .flatMap(text -> POINTER.matcher(text.joined())
                        .results()
                        .flatMap(pointer -> missing(text, pointer.group(1), pointer.group(2))))
                .toList();
        assertEquals(List.of(), broken);
        assertFalse(places.getOrDefault("product", Set.of()).isEmpty(), "no decision is numbered");
    }

    @Test
    void specificationPointsWithinItself() {
        assertEquals(
                List.of(),
                texts.stream()
                        .filter(text -> text.file().startsWith(PAGES))
                        .flatMap(text -> WITHIN.matcher(
                                        POINTER.matcher(text.joined()).replaceAll(""))
                                .results()
                                .map(MatchResult::group)
                                .flatMap(place -> missing(
                                        text, place.startsWith("§") ? page(text.file()) : bearer(place), place)))
                        .toList());
    }

    private Stream<String> missing(SourceText text, String page, String pointed) {
        return NUMBER.matcher(pointed)
                .results()
                .map(MatchResult::group)
                .filter(number -> !places.getOrDefault(page, Set.of()).contains(number))
                .map(number -> text.file() + " points to " + number + " in " + page + ".md");
    }

    private static String bearer(String place) {
        return place.startsWith("N") ? "never" : "product";
    }

    private static String page(Path file) {
        return file.getFileName().toString().replaceFirst("[.]md$", "");
    }

    private static boolean exists(Path file, String mention) {
        return Stream.of(SourceText.ROOT.resolve(mention), file.resolveSibling(mention), PAGES.resolve(mention))
                .anyMatch(Files::isRegularFile);
    }

    /** What docs/security.md promises is shown by tests that there are. */
    @Test
    void testsThatSecurityNamesAreThere() throws IOException {
        Set<String> classes = SourceText.all().stream()
                .map(text -> String.valueOf(text.file().getFileName()))
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", ""))
                .collect(Collectors.toSet());
        String security = Files.readString(SourceText.ROOT.resolve("docs/security.md"));
        assertEquals(
                List.of(),
                TEST.matcher(security)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !classes.contains(name))
                        .toList());
        assertEquals(
                List.of(),
                security.lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| promise"))
                        .filter(line -> !TEST.matcher(line).find())
                        .toList(),
                "promised without a test");
    }
}
