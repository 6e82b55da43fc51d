package org.conferral.it.testbed;

import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/** A student, told step by step what is special about them; each step is in the database at once. */
public record Pupil(long id, String asn) {
    static Pupil enrol(School school) {
        String asn = "%09d".formatted(980_000_000 + Database.count("select nextval('test_number')"));
        long id = Database.count(
                "insert into student (asn, asn_status, last_name, first_name, middle_name, birth_date,"
                        + " responsible_school_id) values (?, 'PRIMARY', ?, ?, ?, date '2008-05-17', ?) returning id",
                asn,
                "Ångström-O'Brien",
                "Zoë",
                "Marie",
                school.id());
        return new Pupil(id, asn).livesAt("12 Rue Principale");
    }

    /** A requirement set such as {@code AHSD-CURRENT} with its status; the closing school year may be unknown. */
    public Pupil progress(String set, String status, @Nullable Integer schoolYear) {
        Database.update(
                "insert into requirement_set_progress"
                        + " (student_id, requirement_set_id, credential_type_id, status, award_school_year)"
                        + " select ?, id, credential_type_id, ?, cast(? as smallint) from requirement_set where code = ?",
                id,
                status,
                schoolYear,
                set);
        return this;
    }

    public Pupil achieved(CredentialCode type) {
        return progress(type + "-CURRENT", "ACHIEVED", 2026);
    }

    /** Holds an active number of this credential, from former times. */
    public Pupil holds(CredentialCode type) {
        long number = Database.count("insert into credential_number (number, origin)"
                + " select 9000000000 + nextval('test_number'), 'CONVERTED' returning number");
        Database.update(
                "insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on,"
                        + " last_name, converted, updated_by, updated_at)"
                        + " select ?, id, ?, 2020, date '2020-06-30', 'Former', true, 'import', now()"
                        + " from credential_type where code = ?",
                id,
                number,
                type.name());
        return this;
    }

    /** Holds an active number of this credential that was awarded here, for the school year 2024/2025. */
    public Pupil isAwarded(CredentialCode type) {
        long number = Database.count("insert into credential_number (number, origin)"
                + " select 8000000000 + nextval('test_number'), 'GENERATED' returning number");
        Database.update(
                "insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on,"
                        + " last_name, first_name, updated_by, updated_at)"
                        + " select ?, id, ?, 2025, date '2025-07-20', 'Awarded', 'As', 'records', now()"
                        + " from credential_type where code = ?",
                id,
                number,
                type.name());
        return this;
    }

    /** Each credential they hold has a first-run order item of this status. */
    public Pupil isSent(String status) {
        return isSent("FIRST_RUN", status, false);
    }

    /** Each credential they hold has an order item of this purpose and status. */
    public Pupil isSent(String purpose, String status, boolean deleted) {
        Database.update("""
                with o as (
                  insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by)
                  select nextval('seq_document_order'), 'ORDERED', 'NOT_APPLICABLE', 'Alberta Education', now(), 'records'
                  from award where student_id = ? and not deleted returning id)
                insert into document_order_item (order_id, item_number, student_id, purpose, document_type,
                  credential_number, document_language, delivery_method, recipient_is_student, recipient_name, status,
                  deleted)
                select o.id, 1, a.student_id, ?, t.code, a.credential_number, 'EN', 'MANUAL_MAIL', true, 'Zoe', ?, ?
                from (select id, row_number() over () as n from o) o
                join (select *, row_number() over () as n from award where student_id = ? and not deleted) a using (n)
                join credential_type t on t.id = a.credential_type_id""", id, purpose, status, deleted, id);
        return this;
    }

    /** What they hold has a legacy number. */
    public Pupil isLegacy() {
        return with("update award set legacy_number = 'L-1' where student_id = ?");
    }

    /** Something about the name looks wrong, and nobody has looked at it yet. */
    public Pupil isToBeLookedAt() {
        return with("insert into student_warning (student_id, kind, field, value, found_at)"
                + " values (?, 'NAME_MISREAD', 'last_name', 'HÃ©bert', now())");
    }

    /** What was awarded to them is deleted. */
    public Pupil lostEverything() {
        return with("update award set deleted = true, delete_reason = 'in error' where student_id = ?");
    }

    public Pupil livesAt(String street) {
        Database.update(
                "insert into student_address (student_id, street, city, province, postal_code, country, preferred)"
                        + " values (?, ?, 'Legal', 'AB', 'T0G 1L0', 'Canada', true)",
                id,
                street);
        return this;
    }

    public Pupil livesNowhere() {
        return with("delete from student_address where student_id = ?");
    }

    public Pupil movedAway() {
        return with("update student_address set expiry_date = current_date - 2 where student_id = ?");
    }

    public Pupil isSecondaryTo(Pupil primary) {
        Database.update(
                "update student set asn_status = 'SECONDARY', primary_student_id = ? where id = ?", primary.id, id);
        return this;
    }

    public Pupil isDeactivated() {
        return with("update student set asn_status = 'DEACTIVATED' where id = ?");
    }

    public Pupil died() {
        return with("update student set deceased = true where id = ?");
    }

    public Pupil isRecalculated() {
        return with("update student set recalculating = true where id = ?");
    }

    public Pupil hasMarksHeld() {
        return with("update student set mark_hold_expiry = current_date + 30 where id = ?");
    }

    public Pupil isCalled(@Nullable String last, @Nullable String first) {
        Database.update(
                "update student set last_name = ?, first_name = ?, middle_name = null where id = ?", last, first, id);
        return this;
    }

    public Pupil readsFrench() {
        return with("update student set document_language = 'FR' where id = ?");
    }

    private Pupil with(String sql) {
        Database.update(sql, id);
        return this;
    }
}
