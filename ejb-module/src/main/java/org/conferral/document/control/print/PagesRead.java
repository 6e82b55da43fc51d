package org.conferral.document.control.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.type.Face;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.StoredPages;
import org.conferral.platform.control.Database;

/** Reads stored documents page by page, and whether their bytes are what the agent stored. */
@ApplicationScoped
public class PagesRead {
    private static final Pattern STREAM = Pattern.compile("<</Filter/FlateDecode/Length ([0-9]+)>>stream\n");

    @Inject
    Database database;

    /** Of these items. */
    public List<StoredPages> of(Collection<Long> items) {
        Long[] wanted = items.toArray(Long[]::new);
        List<Long> templates = database.read(
                handle -> handle.createQuery("select distinct template_id from document where item_id = any (:items)")
                        .bind("items", wanted)
                        .mapTo(Long.class)
                        .list());
        Map<Long, MessageDigest> begun =
                templates.stream().collect(Collectors.toMap(id -> id, id -> Digests.begun(template(id))));
        return database.read(handle -> handle.createQuery("""
                        select item_id, template_id, snapshot ->> 'kind' as kind, own_bytes,
                          encode(sha256, 'hex') as digest
                        from document where item_id = any (:items)""")
                .bind("items", wanted)
                .map((row, context) -> pages(row, begun))
                .list());
    }

    private static StoredPages pages(ResultSet row, Map<Long, MessageDigest> begun) throws SQLException {
        byte[] own = row.getBytes("own_bytes");
        long template = row.getLong("template_id");
        PaperKind kind = PaperKind.valueOf(row.getString("kind"));
        String stored = row.getString("digest");
        String found = Digests.hex(Digests.goOn(Objects.requireNonNull(begun.get(template)), own));
        List<byte[]> contents = contents(own);
        boolean whole = found.equals(stored) && contents.size() == kind.pages();
        return new StoredPages(row.getLong("item_id"), template, kind, contents, stored, whole);
    }

    /** The streams of an update, as {@link PdfUpdate} writes them: one a page. */
    private static List<byte[]> contents(byte[] own) {
        String text = new String(own, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        List<byte[]> contents = new ArrayList<>();
        int from = 0;
        while (stream.find(from)) {
            int end = Math.min(own.length, stream.end() + Integer.parseInt(stream.group(1)));
            contents.add(Arrays.copyOfRange(own, stream.end(), end));
            from = end;
        }
        return contents;
    }

    /** The bytes of a template. */
    public byte[] template(long id) {
        return database.read(handle -> handle.createQuery("select bytes from document_template where id = :id")
                .bind("id", id)
                .map((row, context) -> row.getBytes("bytes"))
                .one());
    }

    public byte[] face(boolean bold) {
        return (bold ? Face.BOLD : Face.REGULAR).file();
    }
}
