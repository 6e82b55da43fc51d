package org.conferral.document.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.edition.Editions;
import org.conferral.document.control.pades.Cms;
import org.conferral.document.control.pades.PublishedCertificates;
import org.conferral.document.entity.ComparedDocuments;
import org.conferral.platform.control.Database;
import org.jspecify.annotations.Nullable;

/**
 * Compares the digests of stored documents with their bytes, and with what is made anew of their snapshots; where the bytes
 * are others, what they hold.
 */
@ApplicationScoped
public class Comparison {
    private static final Logger LOG = System.getLogger(Comparison.class.getName());

    @Inject
    Database database;

    @Inject
    DocumentSetter setter;

    @Inject
    Editions editions;

    /** A stored document; where its kind is signed, with its own bytes and the chain of who signed it. */
    private record Stored(
            long id,
            long item,
            boolean whole,
            String digest,
            JsonObject snapshot,
            @Nullable ByteBuffer own,
            List<X509Certificate> chain) {
        static Stored of(ResultSet row) throws SQLException {
            byte[] own = row.getBytes("own");
            byte[] chain = row.getBytes("chain");
            return new Stored(
                    row.getLong("id"),
                    row.getLong("item_id"),
                    row.getBoolean("whole"),
                    row.getString("digest"),
                    Snapshots.read(row.getString("snapshot")),
                    own == null ? null : ByteBuffer.wrap(own),
                    chain == null ? List.of() : PublishedCertificates.chain(chain));
        }
    }

    private enum Outcome {
        SAME_BYTES,
        SAME_CONTENT,
        OTHER
    }

    public ComparedDocuments next(long after, int limit) {
        List<Stored> stored = database.read(handle -> handle.createQuery("""
                        select d.id, d.item_id, encode(d.sha256, 'hex') as digest, d.snapshot,
                          sha256(t.bytes || d.own_bytes) = d.sha256 as whole, c.chain,
                          case when c.id is not null then d.own_bytes end as own
                        from document d join document_template t on t.id = d.template_id
                        left join signing_certificate c on c.id = d.signing_certificate_id
                        where d.id > :after order by d.id limit :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> Stored.of(row))
                .list());
        Map<Outcome, List<Long>> items =
                stored.stream().collect(groupingBy(this::compared, mapping(Stored::item, toList())));
        return new ComparedDocuments(
                stored.stream().mapToLong(Stored::id).max().orElse(0),
                stored.size(),
                items.getOrDefault(Outcome.SAME_CONTENT, List.of()).size(),
                items.getOrDefault(Outcome.OTHER, List.of()));
    }

    /** What cannot be made anew is not the same; the others are compared all the same. */
    private Outcome compared(Stored stored) {
        if (!stored.whole()) {
            return Outcome.OTHER;
        }
        try {
            DocumentFile anew = anew(stored.snapshot());
            if (isSameByBytes(stored, anew)) {
                return Outcome.SAME_BYTES;
            }
            return isSameInContent(stored, anew) ? Outcome.SAME_CONTENT : Outcome.OTHER;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The document of order item " + stored.item() + " cannot be made anew", e);
            return Outcome.OTHER;
        }
    }

    /** A signature is not the same when it is made anew: the rest must be, and the signature be that of the rest. */
    private static boolean isSameByBytes(Stored stored, DocumentFile anew) {
        if (stored.own() == null) {
            return Digests.hex(anew.sha256()).equals(stored.digest());
        }
        DocumentFile file = anew.withOwn(stored.own().array());
        return Digests.hex(file.sha256()).equals(stored.digest())
                && file.isSameBeforeSignature(anew)
                && Cms.isValid(file.signature(), stored.chain(), file.covered());
    }

    private boolean isSameInContent(Stored stored, DocumentFile anew) {
        FileContent content = new FileContent(bytes(stored.id()));
        return content.isSame(new FileContent(anew.bytes()))
                && (stored.own() == null || content.isSignedWith(stored.chain()));
    }

    private byte[] bytes(long id) {
        return database.read(handle ->
                handle.createQuery("""
                        select t.bytes || d.own_bytes from document d join document_template t on t.id = d.template_id
                        where d.id = :id""").bind("id", id).mapTo(byte[].class).one());
    }

    private DocumentFile anew(JsonObject snapshot) {
        return setter.set(
                Snapshots.paper(snapshot),
                Snapshots.site(snapshot),
                editions.get(Snapshots.edition(snapshot)),
                Snapshots.blank(snapshot));
    }
}
