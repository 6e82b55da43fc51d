package org.conferral.it.order;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.PageRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the list finds as releasable is what each item says of itself: the statement and the policy are held together. */
@ArquillianTest
class ReleasableIT {
    private static final List<String> ERRORS = List.of("", "ADDRESS_TOO_LONG", "NO_ADDRESS", "NO_ADDRESS,NO_SIGNATORY");

    // order R2.5
    @Test
    void listFindsWhatEachItemSaysForEveryReasonAndStateOfTheStudent() throws Exception {
        School school = School.open();
        int found = 0;
        int held = 0;
        for (Pupil pupil : List.of(
                school.pupil().isAwarded(AHSD),
                school.pupil().isAwarded(AHSD).livesNowhere(),
                school.pupil().isAwarded(AHSD).hasMarksHeld(),
                school.pupil().isAwarded(AHSD).isSecondaryTo(school.pupil()),
                school.pupil().isAwarded(AHSD).died())) {
            List<Long> ids = heldForEverything(pupil.isSent("ON_HOLD"));
            Set<Long> releasable = ids(rows(ItemFilter.every(true).of(ids)).stream());
            Set<Long> said = ids(rows(ItemFilter.every(false).of(ids)).stream().filter(ItemRow::causeGone));
            assertEquals(said, releasable, pupil.asn());
            found += releasable.size();
            held += ids.size();
        }
        // only the first student is in order: seven reasons end, each of them without an error and with one that ends
        assertEquals(14, found, "of " + held);
    }

    private static Set<Long> ids(Stream<ItemRow> rows) {
        return rows.map(ItemRow::id).collect(Collectors.toSet());
    }

    private static List<ItemRow> rows(ItemFilter filter) throws Exception {
        return as(Account.AUDITOR, () -> boundary(OrderItemQueries.class)
                        .page(filter, new PageRequest(0, 200, "", true)))
                .rows();
    }

    /** Items of the same order on System Hold, one for each reason and each set of errors. */
    private static List<Long> heldForEverything(Pupil pupil) {
        List<Long> ids = new ArrayList<>();
        int number = 1;
        for (StatusReason reason : StatusReason.values()) {
            for (String errors : ERRORS) {
                number++;
                long id = Database.count("""
                                insert into document_order_item (order_id, item_number, student_id, purpose, document_type,
                                  credential_number, document_language, delivery_method, recipient_is_student,
                                  recipient_name, status, status_change_reason)
                                select order_id, cast(? as smallint), student_id, 'REPRINT', document_type,
                                  credential_number, document_language, delivery_method, recipient_is_student,
                                  recipient_name, 'SYSTEM_HOLD', ?
                                from document_order_item where student_id = ? and item_number = 1 returning id""", number, reason.name(), pupil.id());
                Database.update(
                        "insert into document_error (item_id, code, found_at)"
                                + " select ?, code, now() from unnest(string_to_array(?, ',')) code",
                        id,
                        errors);
                ids.add(id);
            }
        }
        return ids;
    }
}
