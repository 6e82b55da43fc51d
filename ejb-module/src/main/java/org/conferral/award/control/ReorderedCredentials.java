package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.order.entity.ReorderAsked;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Refusal;

/**
 * Refuses to order the document of a credential again under a number that it no longer has (Rule 44002), or when it is
 * deleted or unknown (Rule 44020): such a document could not be made.
 */
@ApplicationScoped
public class ReorderedCredentials {
    @Inject
    Database database;

    void asked(@Observes ReorderAsked question) {
        long number = question.credentialNumber();
        Optional<Boolean> deleted = database.read(
                handle -> handle.createQuery("select deleted from award where credential_number = :number")
                        .bind("number", number)
                        .mapTo(Boolean.class)
                        .findOne());
        if (deleted.isEmpty()) {
            question.refuse(Refusal.by(isFormer(number) ? 44002 : 44020));
        } else if (deleted.get()) {
            question.refuse(Refusal.by(44020));
        }
    }

    private boolean isFormer(long number) {
        return database.read(handle -> handle.createQuery(
                        "select exists (select from award_audit where credential_number = :number)")
                .bind("number", number)
                .mapTo(Boolean.class)
                .one());
    }
}
