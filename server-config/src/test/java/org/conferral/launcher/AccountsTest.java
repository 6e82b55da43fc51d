package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    @TempDir
    private Path folder;

    @Test
    void everyDemoAccountHasItsRoles() throws IOException {
        Accounts accounts = Accounts.in(folder.resolve("accounts.txt"));

        assertEquals(
                List.of(
                        "records L01,L19,L27,L42",
                        "awards L01,L19",
                        "orders L01,L27",
                        "lists L01,L42",
                        "digital L01,L54",
                        "auditor L01,AUDIT",
                        "admin L01,ADMIN",
                        "visitor L01",
                        "console MANAGEMENT"),
                accounts.entries().stream()
                        .map(account -> account.login() + " " + String.join(",", account.roles()))
                        .toList());
    }

    @Test
    void passwordsAreLongAndAllDifferent() throws IOException {
        Accounts accounts = Accounts.in(folder.resolve("accounts.txt"));

        assertTrue(accounts.entries().stream()
                .allMatch(account -> account.password().matches("([a-z2-9]{5}-){3}[a-z2-9]{5}")));
        assertEquals(
                9,
                accounts.entries().stream()
                        .map(Accounts.Account::password)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void fileIsReadableByItsOwnerOnlyAndOneLineAnAccount() throws IOException {
        Path file = folder.resolve("accounts.txt");
        Accounts accounts = Accounts.in(file);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(accounts.entries().stream().map(Accounts.Account::line).toList(), Files.readAllLines(file));
        assertTrue(Files.readAllLines(file).get(0).matches("records [^ ]+ L01,L19,L27,L42"));
    }

    @Test
    void secondStartKeepsThePasswords() throws IOException {
        Path file = folder.resolve("accounts.txt");

        assertEquals(Accounts.in(file), Accounts.in(file));
    }

    @Test
    void brokenLineIsRefusedWithTheFilesName() throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.txt"), "records L01\n");

        StartRefusedException refused = assertThrows(StartRefusedException.class, () -> Accounts.in(file));
        assertTrue(refused.getMessage().contains(file.toString()));
    }
}
