package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.document.control.edition.Editions;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.ProofCode;
import org.conferral.platform.control.Database;

/** Reads stored documents. */
@ApplicationScoped
public class DocumentReads {
    @Inject
    Database database;

    @Inject
    Editions editions;

    public Set<Long> made(Collection<Long> items) {
        return database.read(handle -> handle.createQuery("select item_id from document where item_id = any (:items)")
                .bind("items", items.toArray(Long[]::new))
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }

    public Optional<Long> madeAs(String number) {
        String[] parts = number.split("-", -1);
        return database.read(handle -> handle.createQuery("""
                        select d.item_id from order_item_number n join document d on d.item_id = n.item_id
                        where n.order_id = :order and n.item_number = :item""")
                .bind("order", Long.parseLong(parts[0]))
                .bind("item", Integer.parseInt(parts[1]))
                .mapTo(Long.class)
                .findOne());
    }

    /** The code on an item's document; none as long as there is none. */
    public Optional<ProofCode> code(long item) {
        return database.read(handle -> handle.createQuery("select proof_code from document where item_id = :item")
                .bind("item", item)
                .mapTo(String.class)
                .findOne()
                .map(ProofCode::new));
    }

    /** How many items of a run are ready for delivery, or further on, without a document. */
    public long missing(long run) {
        return database.read(handle ->
                handle.createQuery("""
                        select count(*) from order_item_number n
                        where n.run_id = :run
                          and n.status in (
                            'PROCESSED', 'SENT', 'FAILED_DELIVERY', 'DELIVERED_IN_ERROR', 'DOWNLOADED', 'EXPIRED')
                          and not exists (select from document d where d.item_id = n.item_id)""").bind("run", run).mapTo(Long.class).one());
    }

    /** The name of a copy's file; none as long as there is no document. */
    public Optional<String> copyName(long item) {
        return database.read(handle -> handle.createQuery("select snapshot from document where item_id = :item")
                .bind("item", item)
                .map((row, context) -> Snapshots.paper(Snapshots.read(row.getString("snapshot")))
                                .number()
                        + "-" + item + ".pdf")
                .findOne());
    }

    public byte[] unofficial(long item) {
        return database.read(handle -> handle.createQuery("""
                        select t.bytes, d.own_bytes, d.snapshot
                        from document d join document_template t on t.id = d.template_id where d.item_id = :item""")
                .bind("item", item)
                .map((row, context) -> copy(
                        Snapshots.paper(Snapshots.read(row.getString("snapshot"))),
                        row.getBytes("bytes"),
                        row.getBytes("own_bytes")))
                .one());
    }

    /** The file as it was made; none as long as it is not. */
    public Optional<byte[]> official(long item) {
        return database.read(handle -> handle.createQuery("""
                        select t.bytes, d.own_bytes
                        from document d join document_template t on t.id = d.template_id where d.item_id = :item""")
                .bind("item", item)
                .map((row, context) -> whole(row.getBytes("bytes"), row.getBytes("own_bytes")))
                .findOne());
    }

    private byte[] copy(CredentialPaper paper, byte[] template, byte[] own) {
        return UnofficialCopy.of(whole(template, own), paper, editions.current());
    }

    /** The file is the template's bytes and then the document's own. */
    private static byte[] whole(byte[] template, byte[] own) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(template.length + own.length);
        file.writeBytes(template);
        file.writeBytes(own);
        return file.toByteArray();
    }
}
