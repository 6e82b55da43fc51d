package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.conferral.document.entity.PublicKeyRow;
import org.conferral.platform.control.Database;
import org.jspecify.annotations.Nullable;

/**
 * The key that this server signs codes with, and the public keys of all that ever signed. The private key comes from
 * {@code CONFERRAL_SIGNING_KEY} (PKCS #8, base 64), else from a file that only the server's user can read, made at first
 * need. Only public keys are in the database: another private key adds a public one, and none is ever taken away.
 */
@ApplicationScoped
public class SigningKeys {
    private static final String SETTING = "CONFERRAL_SIGNING_KEY";
    private static final String FILE = "signing-key";

    @Inject
    Database database;

    @Inject
    Clock clock;

    private @Nullable Ed25519Key key;

    /** The key to sign with, and its id. */
    record Current(int id, Ed25519Key key) {}

    /** This server's; its public half is published by the transaction that asks, if it is not yet. */
    Current current() {
        Ed25519Key mine = key();
        return new Current(id(mine), mine);
    }

    private synchronized Ed25519Key key() {
        Ed25519Key known = key;
        if (known == null) {
            known = Ed25519Key.of(Base64.getMimeDecoder().decode(kept()));
            key = known;
        }
        return known;
    }

    private int id(Ed25519Key mine) {
        return database.read(handle -> {
            handle.createUpdate("""
                            insert into signing_key (public_key, made_at)
                            select :key, :at where not exists (select from signing_key where public_key = :key)
                            on conflict (public_key) do nothing""")
                    .bind("key", mine.publicBytes())
                    .bind("at", Database.timestamp(clock.instant()))
                    .execute();
            return handle.createQuery("select id from signing_key where public_key = :key")
                    .bind("key", mine.publicBytes())
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** Every key that ever signed, oldest first. */
    public List<PublicKeyRow> published() {
        return database.read(handle -> handle.createQuery("select id, public_key from signing_key order by id")
                .map((row, context) -> new PublicKeyRow(
                        row.getInt("id"),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("public_key"))))
                .list());
    }

    private static String kept() {
        String set = System.getenv(SETTING);
        if (set != null && !set.isBlank()) {
            return set.strip();
        }
        try {
            Path file = folder().resolve(FILE);
            return Files.exists(file) ? Files.readString(file) : make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        String data = System.getenv("CONFERRAL_DATA");
        Path folder = data == null || data.isBlank()
                ? Path.of(System.getProperty("jboss.server.data.dir", "."))
                : Path.of(data);
        return Files.createDirectories(folder);
    }

    /** Readable by its owner only from the first byte on, and never half written. */
    private static String make(Path file) throws IOException {
        String made = Base64.getMimeEncoder().encodeToString(Ed25519Key.generate());
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                FILE,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, made);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }
}
