package org.conferral.connection.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.conferral.connection.control.Provider;
import org.conferral.connection.control.ProviderLog;
import org.conferral.connection.entity.ProvedEntry;
import org.conferral.connection.entity.ProviderAnswer;
import org.conferral.connection.entity.ProviderException;
import org.conferral.connection.entity.ProviderFault;
import org.conferral.connection.entity.ProviderKey;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailException;

/**
 * For everybody: the way in by an OpenID Connect provider, where the environment names one (docs/decisions/0033). Talks to
 * it outside of a transaction; nobody is let in but on its signed word.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderService {
    @Inject
    Provider provider;

    @Inject
    ProvedEntrance entrance;

    @Inject
    Mailer mailer;

    @Inject
    ProviderLog log;

    /** What the provider is called; none where people have passwords only. */
    public Optional<String> name() {
        return provider.isConfigured() ? Optional.of(provider.name()) : Optional.empty();
    }

    /** Whether people may have passwords here. */
    public boolean hasPasswords() {
        return provider.hasPasswords();
    }

    /**
     * Where a browser that keeps this key is sent to sign in; nowhere while the provider is not reached.
     *
     * @param language in which it shall speak
     * @param again whether it shall ask who it is in any case
     */
    public Optional<URI> entrance(ProviderKey key, String language, boolean again) {
        try {
            return Optional.of(provider.entrance(key, language, again));
        } catch (ProviderException e) {
            tell(e);
            return Optional.empty();
        }
    }

    /** Where a browser is sent so that its person is signed out there as well. */
    public Optional<URI> exit() {
        try {
            return provider.isConfigured() ? provider.exit() : Optional.empty();
        } catch (ProviderException e) {
            tell(e);
            return Optional.empty();
        }
    }

    /**
     * Lets in who came back to the browser that keeps this key.
     *
     * @param code what the provider gave the browser for us
     * @param language to write to a new person in, {@code EN} or {@code FR}
     */
    public ProviderAnswer enter(ProviderKey key, String code, String language) {
        try {
            ProvedEntry entry = entrance.enter(provider.person(key, code), language);
            entry.letters().forEach(this::send);
            return entry.answer();
        } catch (ProviderException e) {
            tell(e);
            return ProviderAnswer.of(ProviderFault.FAILED);
        }
    }

    /** That it leaves is no condition of coming in, which is kept by now. */
    private void send(Letter letter) {
        try {
            mailer.send(letter);
        } catch (MailException e) {
            log.tell("A letter about the way in by the provider did not leave: " + e.getMessage());
        }
    }

    private void tell(ProviderException e) {
        log.tell("Nobody came in by the provider of the public: " + e.getMessage());
    }
}
