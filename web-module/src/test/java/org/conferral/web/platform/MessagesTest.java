package org.conferral.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern LITERAL = Pattern.compile("(?:msg\\[|texts\\.(?:of|get)\\()'([^']+)'[\\]),]");
    private static final Pattern FIELD = Pattern.compile(
            "<x:(field|card|choices|table|column|counter|fact|confirm|organization) (?:id|name)=\"(\\w+)\"([^>]*)>");
    private static final Pattern STEPPER = Pattern.compile("<x:stepper family=\"(\\w+)\"");

    private final Properties english = bundle("en");
    private final Properties french = bundle("fr");

    // web.platform R5
    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
    }

    @Test
    void everyTextSaysSomething() {
        Stream.of(english, french)
                .flatMap(texts -> texts.entrySet().stream())
                .forEach(text -> assertTrue(!text.getValue().toString().isBlank(), text::toString));
    }

    @Test
    void patternsCanBeReadAndNameTheSameValues() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    values(english.getProperty(key), Locale.ENGLISH),
                    values(french.getProperty(key), Locale.FRENCH),
                    key);
        }
    }

    /** How many values a text with {@code {0}} names. */
    private static int values(String text, Locale locale) {
        return text.contains("{0") ? new MessageFormat(text, locale).getFormatsByArgumentIndex().length : 0;
    }

    @Test
    void apostrophesAreDoubledInPatternsOnly() {
        Stream.of(english, french).flatMap(texts -> texts.entrySet().stream()).forEach(text -> {
            String value = text.getValue().toString();
            boolean single = value.replace("''", "").contains("'");
            assertEquals(
                    value.contains("'"),
                    value.contains("{0") ? value.contains("''") && !single : single,
                    text::toString);
        });
    }

    /** docs/glossary.md: how French is written. */
    @Test
    void frenchIsWrittenInOneWay() {
        Pattern wrong = Pattern.compile("'|[ \\u00a0\\u202f][;?!](?!\\w)|[ \\u202f][:%](?=\\s|$)|« | »");
        french.forEach((key, text) -> assertTrue(!wrong.matcher(text.toString()).find(), key + "=" + text));
    }

    /** docs/glossary.md: one word for one thing. */
    @Test
    void frenchUsesTheWordsOfTheGlossary() {
        Pattern other = Pattern.compile(
                "[Ss]tatut|satisfait|décern|\\bretenues?\\b|\\b[Cc]hercher|émis de nouveau|\\bNo d|\\bcopies\\b|\\b[Rr]aison|[Jj]uste tel");
        french.forEach((key, text) -> assertTrue(!other.matcher(text.toString()).find(), key + "=" + text));
    }

    @Test
    void everyKeyThatPagesNameExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            String markup = Files.readString(page);
            LITERAL.matcher(markup).results().map(key -> key.group(1)).forEach(missing::add);
            if (!page.startsWith(PAGES.resolve("WEB-INF"))) {
                tagKeys(page, markup).forEach(missing::add);
            }
        }
        missing.removeIf(key -> key.endsWith(".") || english.containsKey(key));
        assertEquals(Set.of(), missing);
    }

    /** The keys that follow from the ids of tags (WEB-INF/tags). */
    private static Stream<String> tagKeys(Path page, String markup) {
        String prefix = PAGES.relativize(page).toString().replace(".xhtml", "").replaceAll("[/-]", "_");
        String key = prefix.equals("index") ? "home" : prefix;
        Stream<String> steps = STEPPER.matcher(markup).results().flatMap(tag -> Stream.of(1, 2, 3)
                .map(step -> tag.group(1) + ".title.step_" + step));
        return Stream.concat(
                steps, FIELD.matcher(markup).results().flatMap(tag -> kinds(tag.group(1), tag.group(2), tag.group(3))
                        .map(kind -> key + "." + kind)));
    }

    private static Stream<String> kinds(String tag, String id, String rest) {
        return switch (tag) {
            case "card" -> Stream.of("title." + id);
            case "table" -> Stream.of("message." + id + "_empty");
            case "column" -> Stream.of("column." + id);
            case "confirm" -> Stream.of("title." + id, "message." + id);
            case "choices" ->
                Stream.of("label." + id, "action." + id + "_all", "text." + id + "_all", "text." + id + "_none");
            default -> rest.contains("hint=\"true") ? Stream.of("label." + id, "hint." + id) : Stream.of("label." + id);
        };
    }

    @Test
    void pagesSayNothingButTheirTexts() throws IOException {
        Pattern words = Pattern.compile(">[^<>#]*?\\p{L}{2}[^<>#]*<");
        for (Path page : pages()) {
            String markup =
                    Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)#\\{.*?}", "");
            assertEquals(
                    List.of(),
                    words.matcher(markup).results().map(hit -> hit.group()).toList(),
                    page.toString());
        }
    }

    @Test
    void everyPageMenuAndRoleHasItsName() {
        Stream.of(
                        Stream.of(Screen.values()).map(Screen::titleKey),
                        Stream.of(Menu.values()).map(Menu::titleKey),
                        org.conferral.web.platform.Reader.TOLD.stream().map(org.conferral.web.platform.Reader::roleKey))
                .flatMap(keys -> keys)
                .forEach(key -> assertTrue(english.containsKey(key), key));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    static Properties bundle(String language) {
        Properties texts = new Properties();
        String name = "/org/conferral/web/messages_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
