package org.conferral.it.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of the test run: the demo accounts. */
public enum Account {
    RECORDS("L01", "L19", "L27", "L42"),
    AWARDS("L01", "L19"),
    ORDERS("L01", "L27"),
    LISTS("L01", "L42"),
    DIGITAL("L01", "L54"),
    AUDITOR("L01", "AUDIT"),
    ADMIN("L01", "ADMIN"),
    VISITOR("L01");

    private final String roles;

    Account(String... roles) {
        this.roles = String.join(",", roles);
    }

    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Set<String> roles() {
        return Set.of(roles.split(",", -1));
    }

    /** As the file of accounts says. */
    public String password() {
        try {
            return Files.readAllLines(Path.of(Surroundings.value("CONFERRAL_ACCOUNTS"))).stream()
                    .map(line -> line.split(" ", -1))
                    .filter(parts -> parts[0].equals(login()))
                    .map(parts -> parts[1])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code login password roles} lines with fresh passwords, as the launcher does. */
    static void write(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        Files.writeString(
                file,
                Arrays.stream(values())
                        .map(account -> account.login() + " " + word(random) + " " + account.roles)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
