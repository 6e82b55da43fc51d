package org.conferral.order.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.conferral.order.entity.DocumentErrorRow;
import org.conferral.platform.control.Database;

/** What the making of documents found wrong with items. */
@ApplicationScoped
public class DocumentErrors {
    @Inject
    Database database;

    /** What is wrong with an item, oldest first. */
    public List<DocumentErrorRow> of(long item) {
        return database.read(handle -> handle.createQuery(
                        "select code, description from document_error where item_id = :item and not deleted order by id")
                .bind("item", item)
                .map((row, context) -> new DocumentErrorRow(row.getString("code"), row.getString("description")))
                .list());
    }

    /** An item that is made afresh starts without what was wrong before. */
    public void forget(long item) {
        database.write(handle -> handle.createUpdate(
                        "update document_error set deleted = true where item_id = :item and not deleted")
                .bind("item", item)
                .execute());
    }

    /** What a change of the item's own data mended is wrong with it no more; the making looks at it again. */
    public void forget(long item, Predicate<DocumentErrorRow> mended) {
        String[] codes =
                of(item).stream().filter(mended).map(DocumentErrorRow::code).toArray(String[]::new);
        if (codes.length == 0) {
            return;
        }
        database.write(handle ->
                handle.createUpdate("""
                        update document_error set deleted = true
                        where item_id = :item and code = any (:codes) and not deleted""").bind("item", item).bind("codes", codes).execute());
    }
}
