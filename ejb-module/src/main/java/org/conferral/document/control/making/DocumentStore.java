package org.conferral.document.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.document.control.making.MadeDocument.Made;
import org.conferral.document.control.template.DocumentTemplate;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** Stores documents as sets: each template once, each document as what it adds to its template. */
@ApplicationScoped
public class DocumentStore {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Stores new documents; one for each item. */
    void add(List<Made> documents, int signingKey, long execution) {
        database.write(handle -> {
            Map<String, Long> templates = templates(
                    handle,
                    documents.stream()
                            .map(made -> made.file().from())
                            .distinct()
                            .toList());
            handle.createUpdate("""
                            insert into document (item_id, template_id, own_bytes, sha256, pages, proof_code,
                              signing_key_id, signing_certificate_id, snapshot, execution_id, made_at)
                            select d.item, d.template, d.own, d.sha256, d.pages, d.code, :key, d.certificate,
                              d.snapshot::jsonb,
                              :execution, :at
                            from unnest(:items, :templates, :owns, :digests, :pages, :codes, :certificates, :snapshots)
                              d (item, template, own, sha256, pages, code, certificate, snapshot)""")
                    .bind("items", longs(documents, Made::item))
                    .bind(
                            "templates",
                            longs(documents, made -> id(templates, made.file().from())))
                    .bind("owns", bytes(documents, made -> made.file().own()))
                    .bind("digests", bytes(documents, made -> made.file().sha256()))
                    .bind(
                            "pages",
                            documents.stream()
                                    .map(made -> made.paper().kind().pages())
                                    .toArray(Integer[]::new))
                    .bind("codes", texts(documents, made -> made.paper().code().value()))
                    .bind(
                            "certificates",
                            documents.stream().map(Made::certificate).toArray(Integer[]::new))
                    .bind("snapshots", texts(documents, Made::snapshot))
                    .bind("key", signingKey)
                    .bind("execution", execution)
                    .bind("at", Database.timestamp(clock.instant()))
                    .execute();
        });
    }

    private static long id(Map<String, Long> templates, DocumentTemplate template) {
        return Objects.requireNonNull(templates.get(template.hex()));
    }

    /** The ids of these templates, by digest; those that are new are stored, in the order of their digests. */
    private Map<String, Long> templates(Handle handle, Collection<DocumentTemplate> used) {
        TreeMap<String, DocumentTemplate> byDigest = used.stream()
                .collect(Collectors.toMap(
                        DocumentTemplate::hex, Function.identity(), (one, other) -> one, TreeMap::new));
        Map<String, Long> known = ids(handle, byDigest.keySet());
        if (known.size() == byDigest.size()) {
            return known;
        }
        byDigest.forEach((digest, template) -> {
            if (!known.containsKey(digest)) {
                handle.execute(
                        "insert into document_template (sha256, bytes, made_at) values (?, ?, ?)"
                                + " on conflict (sha256) do nothing",
                        template.sha256(),
                        template.bytes(),
                        Database.timestamp(clock.instant()));
            }
        });
        return ids(handle, byDigest.keySet());
    }

    private static Map<String, Long> ids(Handle handle, Collection<String> digests) {
        return handle.createQuery("""
                        select encode(sha256, 'hex') as digest, id from document_template
                        where sha256 in (select decode(d, 'hex') from unnest(:digests) d)""")
                .bind("digests", digests.toArray(String[]::new))
                .map((row, context) -> Map.entry(row.getString("digest"), row.getLong("id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Long[] longs(List<Made> documents, Function<Made, Long> part) {
        return documents.stream().map(part).toArray(Long[]::new);
    }

    private static String[] texts(List<Made> documents, Function<Made, String> part) {
        return documents.stream().map(part).toArray(String[]::new);
    }

    /** As an array of its own class: the driver takes no arrays of bytes inside an array of objects. */
    private static Argument bytes(List<Made> documents, Function<Made, byte[]> part) {
        byte[][] values = documents.stream().map(part).toArray(byte[][]::new);
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("bytea", values));
    }
}
