package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
}
