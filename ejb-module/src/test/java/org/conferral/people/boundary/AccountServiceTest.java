package org.conferral.people.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conferral.people.control.PeopleSettings;
import org.conferral.people.entity.InvitationGoneException;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.entity.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What an administrator cannot do to accounts that a provider keeps. people R6.7 */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class AccountServiceTest {
    private static final PeopleSettings WITH_PROVIDER =
            new PeopleSettings(Map.of("CONFERRAL_OIDC_PROVIDER_URL", "https://id.example/realms/staff"));

    @Test
    void nothingIsChangedOfAccountsWhereAProviderKeepsThem() {
        AccountService service = new AccountService();
        service.settings = WITH_PROVIDER;
        for (Executable act : List.<Executable>of(
                () -> service.add("jdoe", "Jane Doe", List.of()),
                () -> service.invite(1),
                () -> service.change(1, 1, "Jane Doe", List.of()),
                () -> service.disable(1, 1),
                () -> service.enable(1, 1))) {
            BusinessException refused = assertThrows(BusinessException.class, act);
            assertEquals(
                    "The OpenID Connect provider keeps people’s accounts. Nothing can be changed about them here.",
                    refused.message(Locale.ENGLISH));
        }
    }

    @Test
    void noLinkIsGoodWhereAProviderKeepsTheAccounts() {
        InvitationService service = new InvitationService();
        service.settings = WITH_PROVIDER;
        InvitationKey key = InvitationKey.random();
        assertEquals(Optional.empty(), service.find(key));
        assertThrows(
                InvitationGoneException.class, () -> service.accept(key, "seven green tables", "seven green tables"));
    }
}
