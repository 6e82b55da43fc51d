package org.conferral.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sentence calls by its name is there under that name: a page, a menu, a button, a field, a status. */
class NamedPlacesTest {
    private static final Pattern NAMING = Pattern.compile("\\w+\\.(title|action|label|column|status)\\..*");
    private static final Pattern SENTENCE = Pattern.compile("\\w+\\.(text|message|hint)\\..*");

    /** Words with capitals, in a row: "Find a Student". */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![–\\w])[A-Z][\\w’-]*(?: (?:(?:and|in|by|to|a|of|the|or|for) )*[A-Z][\\w’-]*)+(?![–\\w])");

    private static final Pattern WITHOUT_FIRST = Pattern.compile("^\\S+ (?:(?:and|in|by|to|a|of|the|or|for) )*");

    /** Not an example, nor what the sentence is given. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<!such as |comme )(?:“([^”{]*)”|«[\\u00a0\\u202f]([^»{]*)[\\u00a0\\u202f]»)");

    /** What others than the product call so. */
    private static final Set<String> ELSEWHERE = Set.of(
            "Student Records", "OpenID Connect", "Open Badge", "W3C Verifiable Credential", "Last Calculation Date");

    private final Properties english = MessagesTest.bundle("en");
    private final Properties french = MessagesTest.bundle("fr");

    // web.platform R19
    @Test
    void whatASentenceNamesInCapitalsIsThere() {
        Set<String> names = names(english);
        Set<String> unknown = new TreeSet<>();
        sentences(english).forEach(key -> {
            String text = english.getProperty(key);
            CAPITALS.matcher(text)
                    .results()
                    .filter(run -> !isKnown(names, run.group()))
                    .map(run -> begins(text, run)
                            ? WITHOUT_FIRST.matcher(run.group()).replaceFirst("")
                            : run.group())
                    .filter(name -> name.contains(" ") && !isKnown(names, name))
                    .forEach(name -> unknown.add(key + ": " + name));
        });
        assertEquals(Set.of(), unknown);
    }

    // web.platform R19
    @Test
    void whatASentenceQuotesIsThere() {
        Set<String> unknown = new TreeSet<>();
        Stream.of(english, french).forEach(texts -> {
            Set<String> names = names(texts);
            sentences(texts).forEach(key -> QUOTED.matcher(texts.getProperty(key))
                    .results()
                    .map(quoted -> quoted.group().replaceAll("^.[\\u00a0\\u202f]?|[\\u00a0\\u202f]?.$", ""))
                    .filter(name -> !names.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(name -> unknown.add(key + ": " + name)));
        });
        assertEquals(Set.of(), unknown);
    }

    private static boolean isKnown(Set<String> names, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ELSEWHERE.contains(name) || names.contains(small) || names.contains(small.replaceFirst("s$", ""));
    }

    private static boolean begins(String text, MatchResult run) {
        return run.start() == 0
                || Pattern.compile("[.:?] $")
                        .matcher(text.substring(0, run.start()))
                        .find();
    }

    private static Stream<String> sentences(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> SENTENCE.matcher(key).matches())
                .filter(key -> Pattern.compile("\\.(?: |$)")
                        .matcher(texts.getProperty(key))
                        .find());
    }

    private static Set<String> names(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> NAMING.matcher(key).matches())
                .map(key -> texts.getProperty(key).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
