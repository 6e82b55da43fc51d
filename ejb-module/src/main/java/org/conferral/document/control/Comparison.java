package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.edition.Editions;
import org.conferral.document.control.pades.Cms;
import org.conferral.document.control.pades.PublishedCertificates;
import org.conferral.document.entity.ComparedDocuments;
import org.conferral.platform.control.Database;

/** Compares the digests of stored documents with their bytes, and with what is made anew of their snapshots. */
@ApplicationScoped
public class Comparison {
    private static final Logger LOG = System.getLogger(Comparison.class.getName());

    @Inject
    Database database;

    @Inject
    DocumentSetter setter;

    @Inject
    Editions editions;

    private record Compared(long id, long item, boolean same) {}

    public ComparedDocuments next(long after, int limit) {
        List<Compared> compared = database.read(handle -> handle.createQuery("""
                        select d.id, d.item_id, encode(d.sha256, 'hex') as digest, d.snapshot,
                          sha256(t.bytes || d.own_bytes) = d.sha256 as whole, c.chain,
                          case when c.id is not null then d.own_bytes end as own
                        from document d join document_template t on t.id = d.template_id
                        left join signing_certificate c on c.id = d.signing_certificate_id
                        where d.id > :after order by d.id limit :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Compared(
                        row.getLong("id"), row.getLong("item_id"), row.getBoolean("whole") && isSameAnew(row)))
                .list());
        return new ComparedDocuments(
                compared.stream().mapToLong(Compared::id).max().orElse(0),
                compared.size(),
                compared.stream()
                        .filter(document -> !document.same())
                        .map(Compared::item)
                        .toList());
    }

    /** What cannot be made anew is not the same; the others are compared all the same. */
    private boolean isSameAnew(ResultSet row) throws SQLException {
        long item = row.getLong("item_id");
        try {
            return isSame(row);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The document of order item " + item + " cannot be made anew", e);
            return false;
        }
    }

    /** A signature is not the same when it is made anew: the rest must be, and the signature be that of the rest. */
    private boolean isSame(ResultSet row) throws SQLException {
        DocumentFile anew = anew(Snapshots.read(row.getString("snapshot")));
        byte[] chain = row.getBytes("chain");
        DocumentFile stored = chain == null ? anew : anew.withOwn(row.getBytes("own"));
        return Digests.hex(stored.sha256()).equals(row.getString("digest"))
                && (chain == null
                        || (stored.isSameBeforeSignature(anew)
                                && Cms.isValid(
                                        stored.signature(), PublishedCertificates.chain(chain), stored.covered())));
    }

    private DocumentFile anew(JsonObject snapshot) {
        return setter.set(
                Snapshots.paper(snapshot),
                Snapshots.site(snapshot),
                editions.get(Snapshots.edition(snapshot)),
                Snapshots.blank(snapshot));
    }
}
