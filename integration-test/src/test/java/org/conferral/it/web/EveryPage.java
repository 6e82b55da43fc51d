package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.it.testbed.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Every page of an area, made once for all that is tried on them, and the lists in {@code every-page/} of what each text field and each control does; one that is
 * not there fails. What was seen is kept in {@code target/every-page/} in the form of the lists.
 */
final class EveryPage {
    private static final String SOMETIMES = "? ";
    private static final Path SEEN = Path.of("target", "every-page");

    private final Area area;
    private @Nullable List<Place> places;

    EveryPage(Area area) {
        this.area = area;
    }

    static Map<Area, EveryPage> of(Area... areas) {
        return Stream.of(areas)
                .collect(Collectors.toMap(
                        Function.identity(), EveryPage::new, (one, other) -> one, () -> new EnumMap<>(Area.class)));
    }

    Area area() {
        return area;
    }

    /** The pages, and their reader is signed in. */
    List<Place> places(Visit visit) {
        List<Place> made = places;
        if (made == null) {
            made = Places.of(area, visit);
            places = made;
        }
        // a page that keeps what was typed asks before it is left
        visit.ownPage().onDialog(Dialog::accept);
        area.reader().ifPresentOrElse(reader -> visit.signIn(reader, "/"), visit::forgetSession);
        return made;
    }

    /**
     * The list of this name, whose file is rewritten by hand from what was seen. A line behind a question mark may be
     * missing: what stands for something that earlier tests have or have not left there.
     */
    static void mustBeListed(String name, List<String> seen) {
        String file = name + ".txt";
        String found = String.join("\n", seen) + "\n";
        try {
            Files.writeString(Files.createDirectories(SEEN).resolve(file), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String listed = (EveryPage.class.getResource("/every-page/" + file) == null ? "" : read(file))
                .lines()
                .filter(line -> !line.startsWith(SOMETIMES) || seen.contains(unmarked(line)))
                .map(line -> unmarked(line) + "\n")
                .collect(Collectors.joining());
        List<String> expected = listed.lines().toList();
        assertEquals(
                listed,
                found,
                () -> file + ": not seen " + without(expected, seen) + ", not listed " + without(seen, expected));
    }

    private static List<String> without(List<String> some, List<String> all) {
        return some.stream().filter(line -> !all.contains(line)).toList();
    }

    private static String unmarked(String line) {
        return line.startsWith(SOMETIMES) ? line.substring(SOMETIMES.length()) : line;
    }

    static String read(String name) {
        try (var file = EveryPage.class.getResourceAsStream("/every-page/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
