package org.conferral.connection.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.conferral.connection.control.Providers;
import org.conferral.connection.entity.Entry;
import org.conferral.connection.entity.LinkAnswer;
import org.conferral.connection.entity.LinkGoneException;
import org.conferral.connection.entity.PassKey;
import org.junit.jupiter.api.Test;

/** What is not done where people have no passwords. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class PublicAccountServiceTest {
    // connection R5.7
    @Test
    void nothingIsDoneByPasswordsWhereTheyAreNotWanted() {
        PublicAccountService service = new PublicAccountService();
        service.provider = Providers.of(Map.of(
                "CONFERRAL_MYPASS_OIDC_PROVIDER_URL",
                "https://id.example/realms/people",
                "CONFERRAL_MYPASS_PASSWORDS",
                "false"));
        PassKey link = PassKey.random();
        assertEquals(LinkAnswer.NO_PASSWORDS, service.ask("ann@example.org", "EN"));
        assertEquals(Optional.empty(), service.invited(link));
        assertThrows(LinkGoneException.class, () -> service.choose(link, "seven green tables", "seven green tables"));
        assertEquals(Entry.refused(), service.enter("ann@example.org", "seven green tables", "203.0.113.1"));
    }
}
