package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagementUsersTest {
    @TempDir
    private Path folder;

    @Test
    void hashIsTheOneThatWildFlysAddUserScriptWrites() {
        assertEquals("8f18db557885d6eb2d302872b3466d05", ManagementUsers.hash("console", "secret-1"));
    }

    @Test
    void userIsAddedOnceAndTheOthersStay() throws IOException {
        Path file =
                Files.writeString(folder.resolve("mgmt-users.properties"), "#$REALM_NAME=ManagementRealm$\nann=1\n");
        ManagementUsers users = new ManagementUsers(file);

        users.put("console", "first");
        users.put("console", "second");

        assertEquals(
                List.of(
                        "#$REALM_NAME=ManagementRealm$",
                        "ann=1",
                        "console=" + ManagementUsers.hash("console", "second")),
                Files.readAllLines(file));
    }
}
