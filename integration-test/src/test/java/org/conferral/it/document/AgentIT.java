package org.conferral.it.document;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.COSC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.junit.jupiter.api.Test;

/** The agent makes the documents of what was ordered, and holds what cannot be made with everything that is wrong. */
class AgentIT {
    // document R4.1, R4.2, R4.3
    @Test
    void whatARunOrderedBecomesDocumentsThatSayWhatTheyWereMadeOf() {
        School school = School.open();
        Pupil english = school.pupil().achieved(AHSD);
        Pupil french = school.pupil().achieved(COSC).readsFrench();
        Pupil indigenous = school.pupil().achieved(AHSD).isCalled("\u1E34\u0313\u02B7ak\u0313\u02B7ala", "ᐊᓪᓚᓐ");
        Documents.run(school);
        assertEquals("COMPLETED", Documents.make());

        for (Pupil pupil : List.of(english, french, indigenous)) {
            assertEquals("PROCESSED", Documents.status(pupil));
            long item = Documents.item(pupil);
            String text = Documents.text(Documents.file(item));
            for (String part : List.of("name", "title")) {
                String said = Normalizer.normalize(Documents.snapshot(item, part), Normalizer.Form.NFC);
                assertTrue(text.contains(said), () -> said + " is not in " + text);
            }
            String code = Documents.snapshot(item, "code");
            assertTrue(
                    text.contains(code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8)), text);
            assertTrue(text.contains("12 Rue Principale"), text);
            assertEquals(
                    Database.count("select credential_number from document_order_item where id = ?", item),
                    Long.parseLong(Documents.snapshot(item, "number")));
        }
        assertEquals("FR", Documents.snapshot(Documents.item(french), "language"));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_edition where id = (select max(edition_id) from"
                                + " document_wording) and id::text = ?",
                        Documents.snapshot(Documents.item(french), "edition")),
                "document R2.5: of the edition that was loaded at start");
        assertEquals(
                3,
                Documents.text(Documents.file(Documents.item(english))).split("MADE FOR A TEST", -1).length,
                "each page of a server that is not the ministry's own");
        assertEquals(
                1,
                Database.count(
                        "select count(distinct key) from outbox where topic = 'order-item-status'"
                                + " and payload ->> 'item' = ? and payload ->> 'to' = 'PROCESSED'",
                        String.valueOf(Documents.item(english))));
        assertEquals(
                1,
                Database.count("select count(*) from document where item_id = ?", Documents.item(english)),
                "one each");
    }

    // document R4.1: ordering.md §11.1, step 2; orders that no run places are written as the pages would
    @Test
    void whatAnOrderIsForDecidesItsLetterAndItsHandling() {
        School school = School.open();
        Pupil first = school.pupil().achieved(AHSD);
        Pupil reprint = school.pupil().achieved(AHSD);
        Pupil reorder = school.pupil().achieved(AHSD);
        Pupil again = school.pupil().achieved(AHSD);
        Pupil ofReprint = school.pupil().achieved(AHSD);
        Pupil digital = school.pupil().achieved(AHSD);
        Documents.run(school);
        change(reprint, "purpose = 'REPRINT', delivery_method = 'COURIER'");
        change(reorder, inPlaceOf(first));
        change(again, inPlaceOf(reorder));
        change(ofReprint, inPlaceOf(reprint));
        Database.update("insert into document_consumer (name, contact, link_address, frequency, language, state,"
                + " registered_at, updated_at, version) values ('Agent''s', 'Zoë', 'zoe@agents.example', 'DAILY', 'EN',"
                + " 'APPROVED', now(), now(), 1)");
        change(
                digital,
                "purpose = 'REPRINT', recipient_is_student = false, street = null, city = null, province = null,"
                        + " postal_code = null, country = null, delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT',"
                        + " consumer_id = (select id from document_consumer where name = 'Agent''s')");
        assertEquals("COMPLETED", Documents.make());

        mustBe("FIRST_RUN", 2, first, reorder, again);
        mustBe("REPRINT", 2, reprint, ofReprint);
        mustBe("DIGITAL", 1, digital);
        assertEquals("OUTSTANDING", handling(reprint));
        assertEquals("NOT_REQUIRED", handling(digital));
    }

    private static void change(Pupil pupil, String change) {
        Database.update("update document_order_item set " + change + " where id = ?", Documents.item(pupil));
    }

    private static String inPlaceOf(Pupil pupil) {
        return "purpose = 'REORDER', reorder_reason = 'DAMAGED', reorder_of = " + Documents.item(pupil);
    }

    private static void mustBe(String kind, long pages, Pupil... pupils) {
        for (Pupil pupil : pupils) {
            assertEquals("PROCESSED", Documents.status(pupil));
            assertEquals(kind, Documents.snapshot(Documents.item(pupil), "kind"));
            assertEquals(pages, Database.count("select pages from document where item_id = ?", Documents.item(pupil)));
        }
    }

    private static String handling(Pupil pupil) {
        return Database.value(
                String.class,
                "select special_handling_status from document_order_item where id = ?",
                Documents.item(pupil));
    }

    // document R4.4
    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        School school = School.open();
        Pupil unaddressed = school.pupil().achieved(AHSD).livesNowhere();
        Pupil farAway = school.pupil().achieved(AHSD);
        Pupil held = school.pupil().achieved(AHSD).hasMarksHeld();
        Pupil dead = school.pupil().achieved(AHSD);
        Pupil han = school.pupil().achieved(AHSD).isCalled("李", "Wei");
        Pupil wide = school.pupil().achieved(AHSD).isCalled("W".repeat(50), "W".repeat(50));
        Pupil early = school.pupil().achieved(AHSD);
        Pupil late = school.pupil().achieved(AHSD);
        Pupil deleted = school.pupil().achieved(AHSD);
        Pupil reissued = school.pupil().achieved(AHSD);
        Pupil robbed = school.pupil().achieved(AHSD);
        Pupil thief = school.pupil();
        Pupil unlucky = school.pupil()
                .achieved(AHSD)
                .isCalled("李", "Wei")
                .livesNowhere()
                .hasMarksHeld();
        Documents.run(school);
        Database.update(
                "update document_order_item set street = ?, city = ?, country = 'Atlantis' where id = ?",
                "A".repeat(59) + "\n" + "B".repeat(59) + "\n" + "C".repeat(59),
                "E".repeat(70),
                Documents.item(farAway));
        dead.died();
        award(early, "awarded_on = date '1899-12-31'");
        award(late, "awarded_on = current_date + 3");
        award(robbed, "student_id = " + thief.id());
        award(deleted, "deleted = true, delete_reason = 'in error'");
        long number = Database.count("insert into credential_number (number, origin)"
                + " select 7000000000 + nextval('test_number'), 'GENERATED' returning number");
        award(reissued, "credential_number = " + number);
        assertEquals("COMPLETED", Documents.make());

        mustBeHeld(unaddressed, "NO_ADDRESS", "NO_ADDRESS");
        mustBeHeld(farAway, "DOCUMENT_GENERATION_ERROR", "ADDRESS_TOO_LONG");
        mustBeHeld(held, "STUDENT_HOLD", "STUDENT_HOLD");
        mustBeHeld(dead, "STUDENT_DECEASED", "STUDENT_DECEASED");
        mustBeHeld(han, "MISSING_GLYPH", "MISSING_GLYPH", "MISSING_GLYPH_IN_ADDRESS");
        mustBeHeld(wide, "DOCUMENT_GENERATION_ERROR", "ADDRESS_TOO_LONG", "NAME_TOO_LONG");
        mustBeHeld(early, "DOCUMENT_GENERATION_ERROR", "NO_TEMPLATE", "NO_WORDING", "NO_SIGNATORY");
        mustBeHeld(late, "DOCUMENT_GENERATION_ERROR", "AWARDED_IN_FUTURE");
        mustBeHeld(deleted, "DOCUMENT_GENERATION_ERROR", "CREDENTIAL_DELETED");
        mustBeHeld(robbed, "DOCUMENT_GENERATION_ERROR", "CREDENTIAL_OF_ANOTHER");
        mustBeHeld(reissued, "DOCUMENT_GENERATION_ERROR", "CREDENTIAL_REISSUED");
        mustBeHeld(unlucky, "STUDENT_HOLD", "STUDENT_HOLD", "NO_ADDRESS", "MISSING_GLYPH");
        assertEquals(
                "U+674E",
                Database.value(
                        String.class,
                        "select description from document_error where item_id = ? and code = 'MISSING_GLYPH'",
                        Documents.item(han)));
    }

    private static void award(Pupil pupil, String change) {
        Database.update("update award set " + change + " where student_id = ?", pupil.id());
    }

    private static void mustBeHeld(Pupil pupil, String reason, String... codes) {
        assertEquals("SYSTEM_HOLD " + reason, Documents.status(pupil));
        assertEquals(List.of(codes), Documents.errors(pupil));
        assertEquals(
                0, Database.count("select count(*) from document where item_id = ?", Documents.item(pupil)), reason);
    }

    // document R4.6
    @Test
    void oneItemThatTheDatabaseRefusesCostsItsNeighboursNothing() {
        School school = School.open();
        List<Pupil> good = List.of(
                school.pupil().achieved(AHSD),
                school.pupil().achieved(AHSD),
                school.pupil().achieved(AHSD));
        Pupil bad = school.pupil().achieved(AHSD).isCalled("Refused", "Always");
        Documents.run(school);
        Database.update("alter table document add constraint ck_test check (snapshot ->> 'name' <> 'Always Refused')");
        try {
            assertEquals("COMPLETED", Documents.make());
        } finally {
            Database.update("alter table document drop constraint ck_test");
        }
        good.forEach(pupil -> assertEquals("PROCESSED", Documents.status(pupil)));
        mustBeHeld(bad, "DOCUMENT_GENERATION_ERROR", "GENERATION_FAILED");
    }

    // document R4.5
    @Test
    void pausedItMakesNothing() {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Database.update("update document_agent set paused_by = 'orders', paused_at = now()");
        try {
            assertEquals("REFUSED", Documents.make());
            assertEquals("ORDERED", Documents.status(pupil));
        } finally {
            Database.update("update document_agent set paused_by = null, paused_at = null");
        }
        assertEquals("COMPLETED", Documents.make());
        assertEquals("PROCESSED", Documents.status(pupil));
    }

    // document R4.8
    @Test
    void madeAnewDocumentsAreTheSameByteByByte() throws IOException {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        long all = Database.count("select count(*) from document");
        assertEquals("EQUAL " + all, Documents.compare());
        long item = Documents.item(pupil);
        String name = Documents.snapshot(item, "name");
        // nothing in the product alters or removes a document: this is damage, as is what follows
        Database.update("update document set snapshot = snapshot || '{\"name\": \"Another\"}' where item_id = ?", item);
        assertEquals("DIFFERENT 1 OF " + all, Documents.compare());
        Database.update("update document set snapshot = snapshot || '{\"edition\": 9999}' where item_id = ?", item);
        assertEquals("DIFFERENT 1 OF " + all, Documents.compare(), "cannot be made anew, and keeps none from it");
        Database.update(
                "update document set snapshot = snapshot || jsonb_build_object('name', ?, 'edition',"
                        + " (select max(edition_id) from document_wording)) where item_id = ?",
                name,
                item);
        writeOtherwise(item);
        assertEquals("EQUAL " + all + " (1 IN CONTENT)", Documents.compare());
        Database.update("update document set own_bytes = own_bytes || '\\x20' where item_id = ?", item);
        assertEquals("DIFFERENT 1 OF " + all, Documents.compare(), "the bytes are not what the digest says");
        Database.update("delete from document where item_id = ?", item);
    }

    /** Stores a document as a build might have that puts the objects of a file elsewhere. */
    private static void writeOtherwise(long item) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Documents.file(item))) {
            document.save(written);
        }
        byte[] bytes = written.toByteArray();
        Database.update(
                "with t as (insert into document_template (sha256, bytes, made_at) values (sha256(?), ?, now())"
                        + " returning id, sha256)"
                        + " update document set own_bytes = '', sha256 = t.sha256, template_id = t.id from t where item_id = ?",
                bytes,
                bytes,
                item);
    }
}
