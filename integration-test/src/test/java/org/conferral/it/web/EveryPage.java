package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Visit;

/**
 * Every page of a reader, and the lists in {@code every-page/} of what each text field and each control does; one that is
 * not there fails. What was seen is kept in {@code target/every-page/} in the form of the lists.
 */
final class EveryPage {
    private static final String SOMETIMES = "? ";
    private static final Path SEEN = Path.of("target", "every-page");

    private EveryPage() {}

    static List<Place> places(Account account, Visit visit) {
        visit.signIn(account == Account.ORDERS || account == Account.AUDITOR ? Account.RECORDS : account, "/");
        // a page that keeps what was typed asks before it is left
        visit.ownPage().onDialog(Dialog::accept);
        List<Place> places = Place.of(account, visit);
        visit.signIn(account, "/");
        return places;
    }

    /**
     * The list of this reader, whose file is rewritten by hand from what was seen. A line behind a question mark may be
     * missing: what stands for something that earlier tests have or have not left there.
     */
    static void mustBeListed(String kind, Account account, List<String> seen) {
        String file = kind + "-" + account.login() + ".txt";
        String found = String.join("\n", seen) + "\n";
        try {
            Files.writeString(Files.createDirectories(SEEN).resolve(file), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String listed = read(file)
                .lines()
                .filter(line -> !line.startsWith(SOMETIMES) || seen.contains(unmarked(line)))
                .map(line -> unmarked(line) + "\n")
                .collect(Collectors.joining());
        assertEquals(listed, found);
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
