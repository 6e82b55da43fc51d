package org.conferral.it.award;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AuditFilter;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.AwardOne;
import org.conferral.award.entity.AwardResult;
import org.conferral.award.entity.AwardVersion;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.DeleteAward;
import org.conferral.award.entity.EditAward;
import org.conferral.award.entity.OrderChoice;
import org.conferral.award.entity.UndeleteAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.PageRequest;
import org.jspecify.annotations.Nullable;

/** What a member of Student Records does with one credential, inside the server. */
public final class Credentials {
    static final OrderChoice BY_COURIER = new OrderChoice(DeliveryMethod.COURIER, "FR");

    private Credentials() {}

    static AwardResult award(Pupil pupil, CredentialCode type, @Nullable OrderChoice order) throws Exception {
        AwardOne request = new AwardOne(pupil.id(), type, new SchoolYear(2026), null, order);
        return as(Account.AWARDS, () -> boundary(AwardingService.class).award(request));
    }

    public static AwardDetail get(long award) throws Exception {
        return as(Account.AUDITOR, () -> boundary(AwardQueries.class).get(award));
    }

    /** Oldest first. */
    static List<AwardVersion> history(long award) throws Exception {
        return as(Account.AUDITOR, () -> boundary(AwardQueries.class)
                .audit(award, AuditFilter.NONE, new PageRequest(0, 50, "at", true))
                .rows());
    }

    /** Edits what is shown; {@code year} and the legacy number as they shall be. */
    public static CredentialNumber edit(AwardDetail shown, boolean takeCurrentName, int year, @Nullable String legacy)
            throws Exception {
        EditAward request =
                new EditAward(shown.number(), shown.version(), takeCurrentName, new SchoolYear(year), legacy);
        return as(Account.RECORDS, () -> boundary(AwardingService.class).edit(request));
    }

    public static void delete(AwardDetail shown, String reason) throws Exception {
        as(Account.RECORDS, () -> {
            boundary(AwardingService.class).delete(new DeleteAward(shown.number(), shown.version(), reason));
            return shown;
        });
    }

    public static void undelete(AwardDetail shown) throws Exception {
        as(Account.RECORDS, () -> {
            boundary(AwardingService.class).undelete(new UndeleteAward(shown.number(), shown.version()));
            return shown;
        });
    }

    interface Act {
        void perform() throws Exception;
    }

    static BusinessException assertRefused(int rule, Act act) {
        BusinessException refused = assertThrows(BusinessException.class, act::perform);
        assertEquals(rule, refused.rule(), refused.getMessage());
        return refused;
    }

    static long active(Pupil pupil) {
        return Database.count("select count(*) from award where student_id = ? and not deleted", pupil.id());
    }

    static long items(Pupil pupil) {
        return Database.count("select count(*) from document_order_item where student_id = ?", pupil.id());
    }

    /** What becomes of the one order item of a student. */
    static void itemBecomes(Pupil pupil, String status) {
        assertEquals(
                1,
                Database.update("update document_order_item set status = ? where student_id = ?", status, pupil.id()));
    }
}
