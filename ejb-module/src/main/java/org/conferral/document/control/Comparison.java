package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.document.entity.ComparedDocuments;
import org.conferral.platform.control.Database;

/** Makes stored documents anew from their snapshots, and compares digests. */
@ApplicationScoped
public class Comparison {
    @Inject
    Database database;

    @Inject
    DocumentSetter setter;

    private record Kept(long id, long item, String digest, String snapshot) {}

    public ComparedDocuments next(long after, int limit) {
        List<Kept> kept = database.read(handle -> handle.createQuery("""
                        select id, item_id, encode(sha256, 'hex') as digest, snapshot
                        from document where id > :after order by id limit :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Kept(
                        row.getLong("id"), row.getLong("item_id"), row.getString("digest"), row.getString("snapshot")))
                .list());
        return new ComparedDocuments(
                kept.stream().mapToLong(Kept::id).max().orElse(0),
                kept.size(),
                kept.stream()
                        .filter(document ->
                                !Digests.hex(anew(document).sha256()).equals(document.digest()))
                        .map(Kept::item)
                        .toList());
    }

    private DocumentFile anew(Kept document) {
        JsonObject snapshot = Snapshots.read(document.snapshot());
        return setter.set(Snapshots.paper(snapshot), Snapshots.site(snapshot));
    }
}
