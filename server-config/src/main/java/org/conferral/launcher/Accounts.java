package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The demo accounts, kept as {@code login password roles} lines in one file that only its owner reads. Made once: the
 * server creates whom it does not know yet from it, a person may look a password up in it.
 */
record Accounts(Path file, List<Account> entries) {
    /** Who signs in to the management console, not to the application. */
    static final String CONSOLE = "console";

    /** One line of the file. */
    record Account(String login, String password, List<String> roles) {
        static Account of(String line) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException(line);
            }
            return new Account(parts[0], parts[1], List.of(parts[2].split(",", -1)));
        }

        String line() {
            return login + " " + password + " " + String.join(",", roles);
        }
    }

    /** Reads the file, or makes it with fresh passwords. */
    static Accounts in(Path file) throws IOException {
        if (!Files.exists(file)) {
            PrivateFile.write(file, generated().stream().map(Account::line).toList());
        }
        try {
            List<Account> accounts = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Account::of)
                    .toList();
            return new Accounts(file, accounts);
        } catch (IllegalArgumentException e) {
            throw new StartRefusedException(file + " has a line that is not 'login password roles': " + e.getMessage()
                    + ". Correct it, or delete the file for new passwords.");
        }
    }

    Optional<Account> console() {
        return entries.stream()
                .filter(account -> account.login().equals(CONSOLE))
                .findFirst();
    }

    private static List<Account> generated() {
        return List.of(
                account("records", "L01", "L19", "L27", "L42"),
                account("awards", "L01", "L19"),
                account("orders", "L01", "L27"),
                account("lists", "L01", "L42"),
                account("digital", "L01", "L54"),
                account("auditor", "L01", "AUDIT"),
                account("admin", "L01", "ADMIN"),
                account("visitor", "L01"),
                account(CONSOLE, "MANAGEMENT"));
    }

    private static Account account(String login, String... roles) {
        return new Account(login, Password.generate(), List.of(roles));
    }
}
