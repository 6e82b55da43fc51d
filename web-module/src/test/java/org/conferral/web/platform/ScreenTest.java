package org.conferral.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.platform.entity.Role;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void everyPageIsThere() {
        Stream.of(Screen.values())
                .forEach(page ->
                        assertTrue(Files.exists(Path.of("src/main/webapp" + page.view() + ".xhtml")), page.view()));
    }

    @Test
    void everyViewIsInTheRegistry() throws Exception {
        Path root = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + root.relativize(file))
                    .filter(view -> !view.startsWith("/WEB-INF/"))
                    .forEach(view -> assertTrue(Screen.showing(view).isPresent(), view));
        }
    }

    @Test
    void unknownAddressesAreNoPages() {
        assertTrue(Screen.at("/nope").isEmpty());
        assertTrue(Screen.at("/index.xhtml").isEmpty());
        assertTrue(Endpoint.at("/sign-out/x").isEmpty());
    }

    @Test
    void withoutAccessOnlyPublicPagesOpen() {
        assertEquals(
                Set.of(
                        Screen.SIGN_IN,
                        Screen.ERROR,
                        Screen.INVITATION,
                        Screen.VERIFY,
                        Screen.DOCUMENTS,
                        Screen.MYPASS,
                        Screen.MYPASS_SIGN_IN,
                        Screen.MYPASS_JOIN,
                        Screen.MYPASS_RESET,
                        Screen.MYPASS_PASSWORD,
                        Screen.MYPASS_CONNECT,
                        Screen.MYPASS_CONNECTIONS,
                        Screen.MYPASS_ORDERS,
                        Screen.MYPASS_ORDER,
                        Screen.MYPASS_ADDRESS,
                        Screen.MYPASS_CHECK,
                        Screen.MYPASS_DONE,
                        Screen.MYPASS_WAYBILL,
                        Screen.MYPASS_MESSAGES,
                        Screen.MYPASS_ACCOUNT,
                        Screen.MYPASS_PRIVACY),
                Set.copyOf(Stream.of(Screen.values())
                        .filter(page -> page.opensTo(
                                Set.of(Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN, Role.MANAGE_ORDERS, Role.PUBLIC)
                                        ::contains))
                        .toList()));
    }

    @Test
    void theLandingPageOpensToWhoeverHasAccess() {
        assertTrue(Screen.HOME.opensTo(Set.of(Role.ACCESS)::contains));
        assertFalse(Screen.HOME.opensTo(role -> false));
    }
}
