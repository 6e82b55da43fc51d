package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.edition.Editions;
import org.conferral.document.entity.ComparedDocuments;
import org.conferral.platform.control.Database;

/** Compares the digests of stored documents with their bytes, and with what is made anew of their snapshots. */
@ApplicationScoped
public class Comparison {
    @Inject
    Database database;

    @Inject
    DocumentSetter setter;

    @Inject
    Editions editions;

    private record Kept(long id, long item, String digest, boolean whole, String snapshot) {}

    public ComparedDocuments next(long after, int limit) {
        List<Kept> kept = database.read(handle -> handle.createQuery("""
                        select d.id, d.item_id, encode(d.sha256, 'hex') as digest, d.snapshot,
                          sha256(t.bytes || d.own_bytes) = d.sha256 as whole
                        from document d join document_template t on t.id = d.template_id
                        where d.id > :after order by d.id limit :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Kept(
                        row.getLong("id"),
                        row.getLong("item_id"),
                        row.getString("digest"),
                        row.getBoolean("whole"),
                        row.getString("snapshot")))
                .list());
        return new ComparedDocuments(
                kept.stream().mapToLong(Kept::id).max().orElse(0),
                kept.size(),
                kept.stream()
                        .filter(document -> !document.whole()
                                || !Digests.hex(anew(document).sha256()).equals(document.digest()))
                        .map(Kept::item)
                        .toList());
    }

    private DocumentFile anew(Kept document) {
        JsonObject snapshot = Snapshots.read(document.snapshot());
        return setter.set(
                Snapshots.paper(snapshot), Snapshots.site(snapshot), editions.get(Snapshots.edition(snapshot)));
    }
}
