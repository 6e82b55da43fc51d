package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;

/** Invites the first administrator, by a file that only the server's own user reads. */
@ApplicationScoped
public class FirstInvitation {
    private static final Logger LOG = System.getLogger(FirstInvitation.class.getName());

    @Inject
    PeopleSettings settings;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    /** Does so while no administrator can sign in, and else takes away a file that is left over. */
    void makeOnce() {
        try {
            if (settings.hasProvider() || accounts.hasAdministrator()) {
                Files.deleteIfExists(settings.firstLink());
            } else if (settings.firstAdministrator().isPresent()) {
                invite(settings.firstAdministrator().get());
            } else {
                LOG.log(
                        Level.WARNING,
                        "No administrator can sign in. Start with CONFERRAL_FIRST_ADMIN=login to invite one");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be no account is refused in words, and the server does not start. */
    private void check(String login) {
        String name = settings.firstName().isEmpty() ? login : settings.firstName();
        AccountPolicy.fault(login, name, List.of(Role.ADMIN)).ifPresent(fault -> {
            throw new IllegalArgumentException(
                    fault.field().equals("login")
                            ? "CONFERRAL_FIRST_ADMIN=" + login
                                    + " can be nobody's login: it begins with a letter from a"
                                    + " to z, goes on with these, digits, dots, hyphens and underscores, up to 64, and is"
                                    + " none of the names that the system itself uses."
                            : "CONFERRAL_FIRST_ADMIN_NAME is too long: a name has at most " + AccountPolicy.LONGEST_NAME
                                    + " characters.");
        });
    }

    private void invite(String login) throws IOException {
        check(login);
        long account = accounts.putAdministrator(login, settings.firstName());
        InvitationKey key = invitations.make(account, SystemUser.SYSTEM);
        write(settings.firstLink(), settings.address() + key.path());
        LOG.log(
                Level.WARNING,
                "No administrator can sign in. The link by which {0} chooses a password is in {1}, good for {2} hours",
                login,
                settings.firstLink(),
                settings.invitation().toHours());
    }

    /** Readable by its owner only from its first byte on, and never half written. */
    private static void write(Path file, String line) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, List.of(line));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
