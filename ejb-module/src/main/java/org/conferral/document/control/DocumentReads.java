package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.document.control.edition.Edition;
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

    /** All pages. */
    public byte[] unofficial(long item) {
        return copy(item, UnofficialCopy::of);
    }

    /** The credential alone, without its letter. */
    public byte[] credential(long item) {
        return copy(item, UnofficialCopy::alone);
    }

    /** How a copy is made of a file. */
    @FunctionalInterface
    private interface Copying {
        byte[] of(byte[] file, CredentialPaper paper, Edition edition);
    }

    private byte[] copy(long item, Copying copying) {
        return database.read(handle -> handle.createQuery("""
                        select t.bytes, d.own_bytes, d.snapshot
                        from document d join document_template t on t.id = d.template_id where d.item_id = :item""")
                .bind("item", item)
                .map((row, context) -> copying.of(
                        whole(row.getBytes("bytes"), row.getBytes("own_bytes")),
                        Snapshots.paper(Snapshots.read(row.getString("snapshot"))),
                        editions.current()))
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

    /** The file is the template's bytes and then the document's own. */
    private static byte[] whole(byte[] template, byte[] own) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(template.length + own.length);
        file.writeBytes(template);
        file.writeBytes(own);
        return file.toByteArray();
    }
}
