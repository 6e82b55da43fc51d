package org.conferral.connection.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.conferral.connection.control.Provider;
import org.conferral.connection.control.PublicAccounts;
import org.conferral.connection.control.PublicVisits;
import org.conferral.connection.entity.Entry;
import org.conferral.connection.entity.LinkAnswer;
import org.conferral.connection.entity.LinkGoneException;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.ProviderName;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.people.boundary.SignInService;
import org.conferral.people.entity.PasswordFault;
import org.conferral.people.entity.PasswordPolicy;
import org.conferral.people.entity.SignInAttempt;

/**
 * For everybody: the way in. What somebody may do follows from a key that was sent to their address, from a password, or from
 * the key that their browser has, and not from a role (docs/decisions/0029).
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class PublicAccountService {
    private static final String LOGIN = "mypass/";

    @Inject
    PublicAccounts accounts;

    @Inject
    PublicVisits visits;

    @Inject
    SignInService signIns;

    @Inject
    Provider provider;

    @Inject
    Clock clock;

    /**
     * Sends a link to an address, by which an account is made or gets another password.
     *
     * @param language to write in, {@code EN} or {@code FR}
     * @throws org.conferral.mail.entity.MailException when it could not be sent
     */
    public LinkAnswer ask(String address, String language) {
        return provider.hasPasswords() ? accounts.ask(address, language) : LinkAnswer.NO_PASSWORDS;
    }

    /** Whose link it is, while it is good; looking does not use it. */
    public Optional<String> invited(PassKey link) {
        return provider.hasPasswords() ? accounts.invited(link) : Optional.empty();
    }

    /**
     * Makes this the password of the link's address, and uses the link; what is wrong with the password, and the link then
     * stays good.
     *
     * @throws LinkGoneException when the link is not good
     */
    public Optional<PasswordFault> choose(PassKey link, String password, String again) {
        String address = invited(link).orElseThrow(LinkGoneException::new);
        Optional<PasswordFault> fault = PasswordPolicy.fault(address, password, again);
        if (fault.isEmpty() && !accounts.choose(link, address, password)) {
            throw new LinkGoneException();
        }
        return fault;
    }

    /**
     * Lets in who knows the password.
     *
     * @param from the address that the try comes from
     */
    public Entry enter(String address, String password, String from) {
        if (!provider.hasPasswords()) {
            return Entry.refused();
        }
        SignInAttempt attempt = new SignInAttempt(LOGIN + address.strip(), from, "");
        Optional<Instant> resumes = signIns.pass(attempt);
        if (resumes.isPresent()) {
            return new Entry(null, resumes.get());
        }
        return accounts.known(address, password)
                .map(account -> {
                    signIns.open(attempt);
                    accounts.arrived(address);
                    return new Entry(visits.begin(account), null);
                })
                .orElseGet(Entry::refused);
    }

    /**
     * Removes the visitor's account with its connections, visits and links, for who knows its password, or was asked by
     * the provider who they are a moment ago; whether they do.
     *
     * @param from the address that the try comes from
     */
    public boolean remove(PassKey visit, String password, String from) {
        PublicVisitor visitor = visits.at(visit).orElse(null);
        if (visitor == null || !visitor.isThemselves()) {
            return false;
        }
        if (visitor.isProved() ? !visitor.isProvedLately(clock.instant()) : !knows(visitor, password, from)) {
            return false;
        }
        accounts.remove(visitor);
        return true;
    }

    private boolean knows(PublicVisitor visitor, String password, String from) {
        SignInAttempt attempt = new SignInAttempt(LOGIN + visitor.address(), from, "");
        if (signIns.pass(attempt).isPresent()
                || accounts.known(visitor.address(), password).isEmpty()) {
            return false;
        }
        signIns.open(attempt);
        return true;
    }

    /** Who is signed in with this key; nobody when it is over. Whoever is counts as active now. */
    public Optional<PublicVisitor> at(PassKey visit) {
        return visits.at(visit);
    }

    /** Whether somebody is signed in with this key, who does not count as active for that. */
    public boolean lasts(PassKey visit) {
        return visits.lasts(visit);
    }

    /** Seals a form of whose visit with this key has ended, for a while and for nobody else; none where that is not known. */
    public Optional<String> seal(PassKey visit, String form) {
        return visits.seal(visit, form);
    }

    /** A sealed form, where it is of who is signed in with this key. */
    public Optional<String> open(PassKey visit, String sealed) {
        return sealed.isEmpty() ? Optional.empty() : visits.open(visit, sealed);
    }

    /** By what the provider knows who is signed in; none where it does not. */
    public Optional<ProviderName> known(PassKey visit) {
        return visits.at(visit).flatMap(accounts::provider);
    }

    /** Signs out; whether the provider is to be left as well, as it let them in. */
    public boolean leave(PassKey visit) {
        return visits.end(visit);
    }

    /** Writes to who is signed in in this language from now on. */
    public void speak(PassKey visit, String language) {
        visits.at(visit).filter(PublicVisitor::isThemselves).ifPresent(visitor -> accounts.speak(visitor, language));
    }
}
