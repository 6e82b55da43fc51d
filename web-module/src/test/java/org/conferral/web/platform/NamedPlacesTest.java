package org.conferral.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a sentence calls by its name, on a page, in a letter or where something is refused, is there under that name: a page,
 * a menu, a button, a field, a status. It has the name of its own language there.
 */
class NamedPlacesTest {
    private static final Path OTHER_TEXTS = Path.of("../ejb-module/src/main/resources/org/conferral");
    private static final Pattern NAMING = Pattern.compile("\\w+\\.(title|action|label|column|status)\\..*");
    private static final Pattern SENTENCE = Pattern.compile("\\w+\\.(text|message|hint)\\..*");
    private static final Pattern ENDING = Pattern.compile("\\.(?: |$)");

    /** What the ministry's numbered rules are called, before what they say. */
    private static final Pattern RULE = Pattern.compile("rules:rule\\.[0-9].*");

    /** Words with capitals, in a row: "Find a Student". */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![–\\w])[A-Z][\\w’-]*(?: (?:(?:and|in|by|to|a|of|the|or|for) )*[A-Z][\\w’-]*)+(?![–\\w])");

    private static final Pattern WITHOUT_FIRST = Pattern.compile("^\\S+ (?:(?:and|in|by|to|a|of|the|or|for) )*");

    /** Not an example, nor what the sentence is given. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<!such as |comme )(?:“([^”{]*)”|«[\\u00a0\\u202f]([^»{]*)[\\u00a0\\u202f]»)");

    /** What others than the product call so. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Student Records",
            "OpenID Connect",
            "Open Badge",
            "W3C Verifiable Credential",
            "Last Calculation Date",
            "Save As",
            "CSV UTF-8",
            "CSV UTF-8 (délimité par des virgules)",
            "CSV in UTF-8",
            "English or French");

    /** As the ministry words its rules. */
    private static final Set<String> OF_RULES = Set.of(
            "Alberta Student Number Provided",
            "Legacy Credential",
            "Student Hold",
            "Document Order Identifier and Document Order Item Number");

    private final Properties english = MessagesTest.bundle("en");
    private final Properties french = MessagesTest.bundle("fr");
    private final Map<String, String> englishSentences = sentences(english, "");
    private final Map<String, String> frenchSentences = sentences(french, "_fr");

    // web.platform R19
    @Test
    void whatASentenceNamesInCapitalsIsThere() {
        Set<String> names = names(english);
        Set<String> unknown = new TreeSet<>();
        englishSentences.forEach((key, text) -> named(text, names)
                .filter(name -> !isKnown(names, name))
                .forEach(name -> unknown.add(key + ": " + name)));
        assertEquals(Set.of(), unknown);
    }

    // web.platform R19
    @Test
    void whatASentenceQuotesIsThere() {
        Set<String> unknown = new TreeSet<>();
        Map.of(english, englishSentences, french, frenchSentences).forEach((texts, sentences) -> {
            Set<String> names = names(texts);
            sentences.forEach((key, text) -> QUOTED.matcher(text)
                    .results()
                    .map(quoted -> quoted.group().replaceAll("^.[\\u00a0\\u202f]?|[\\u00a0\\u202f]?.$", ""))
                    .filter(name -> !ELSEWHERE.contains(name) && !names.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(name -> unknown.add(key + ": " + name)));
        });
        assertEquals(Set.of(), unknown);
    }

    // web.platform R19
    @Test
    void frenchNamesItAsFrenchPagesDo() {
        Set<String> names = names(english);
        Set<String> unknown = new TreeSet<>();
        englishSentences.forEach((key, text) -> named(text, names)
                .filter(name -> isKnown(names, name) && !ELSEWHERE.contains(name) && !OF_RULES.contains(name))
                .filter(name -> french(name).noneMatch(label -> plain(String.valueOf(frenchSentences.get(key)))
                        .contains(label)))
                .forEach(name -> unknown.add(key + ": " + name)));
        assertEquals(Set.of(), unknown);
    }

    /** What pages call that in French, in the plural or not. */
    private Stream<String> french(String name) {
        return english.stringPropertyNames().stream()
                .filter(key -> NAMING.matcher(key).matches()
                        && plain(english.getProperty(key)).equals(plain(name)))
                .map(key -> plain(french.getProperty(key)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\u00a0\\u202f]", " ").replaceAll("s\\b", "");
    }

    /** What the text names in capitals; of what begins a sentence, without the first word where that makes it a name. */
    private static Stream<String> named(String text, Set<String> names) {
        return CAPITALS.matcher(text)
                .results()
                .map(run -> !isKnown(names, run.group()) && begins(text, run)
                        ? WITHOUT_FIRST.matcher(run.group()).replaceFirst("")
                        : run.group())
                .filter(name -> name.contains(" "));
    }

    private static boolean isKnown(Set<String> names, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ELSEWHERE.contains(name)
                || OF_RULES.contains(name)
                || names.contains(small)
                || names.contains(small.replaceFirst("s$", ""));
    }

    private static boolean begins(String text, MatchResult run) {
        return run.start() == 0
                || Pattern.compile("[.:?-] $")
                        .matcher(text.substring(0, run.start()))
                        .find();
    }

    /** Of pages, and of what is said elsewhere, in files that end so. */
    private static Map<String, String> sentences(Properties pages, String ending) {
        Map<String, String> sentences = new TreeMap<>();
        pages.stringPropertyNames().stream()
                .filter(key -> SENTENCE.matcher(key).matches())
                .forEach(key -> sentences.put(key, pages.getProperty(key)));
        others(ending).forEach(file -> read(file)
                .forEach((key, text) -> sentences.put(
                        file.getFileName().toString().replaceFirst("(_fr)?[.]properties$", ":") + key,
                        String.valueOf(text))));
        sentences.values().removeIf(text -> !ENDING.matcher(text).find());
        sentences.replaceAll((key, text) ->
                ending.isEmpty() && RULE.matcher(key).matches() ? text.replaceFirst("^[^.]*[.](?: |$)", "") : text);
        return sentences;
    }

    private static Stream<Path> others(String ending) {
        try (Stream<Path> files = Files.list(OTHER_TEXTS)) {
            Set<Path> found = files.filter(file -> file.toString().endsWith(ending + ".properties"))
                    .filter(file -> !ending.isEmpty() || !file.toString().contains("_fr"))
                    .collect(Collectors.toSet());
            assertTrue(found.size() > 5, found::toString);
            return found.stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Set<String> names(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> NAMING.matcher(key).matches())
                .map(key -> texts.getProperty(key).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
