package org.conferral.order.control.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.SecondaryAsked;

/** Refuses that a student number becomes secondary while an item under it is open (Rule 11463). */
@ApplicationScoped
public class OpenItems {
    @Inject
    Database database;

    void asked(@Observes SecondaryAsked question) {
        List<Long> students = database.read(handle -> handle.createQuery("""
                        select distinct student_id from document_order_item
                        where student_id = any (:students) and status = any (:open) and not deleted""")
                .bind("students", question.students().toArray(Long[]::new))
                .bind("open", OrderItemStatus.open().stream().map(Enum::name).toArray(String[]::new))
                .mapTo(Long.class)
                .list());
        question.refuse(students);
    }
}
