package org.conferral.award.control.merge;

import java.util.List;
import java.util.Set;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.staged.StagedColumn;
import org.conferral.platform.control.staged.StagedRows;
import org.conferral.student.entity.WarningKind;

/** Rejects the staged awarded credentials that do not go with each other or with what is stored. */
class AwardJudge {
    private static final String NUMBER = "Credential Number";
    private static final String TYPE = "Credential Code";

    private final StagedRows rows;
    private final Set<String> headers;
    private final List<StagedColumn> columns;

    AwardJudge(StagedRows rows, Set<String> headers, List<StagedColumn> columns) {
        this.rows = rows;
        this.headers = headers;
        this.columns = columns;
    }

    void judge() {
        duplicates();
        students();
        names();
        numbers();
        held();
        heldByPerson();
        awardedHere();
        heldInFile();
        heldByPersonInFile();
        early();
    }

    /** Years and days before the student's sixteenth birthday. */
    private void early() {
        rows.warn("school_year", WarningKind.YEAR_EARLY.name(), """
                select s.line, s.school_year::text as value from intake_award s
                join student p on p.asn = s.asn
                where s.errors = '{}' and %s""".formatted(
                        SchoolYear.early("s.school_year", "p.birth_date")));
        rows.warn("awarded_on", WarningKind.YEAR_EARLY.name(), """
                select s.line, s.awarded_on::text as value from intake_award s
                join student p on p.asn = s.asn
                where s.errors = '{}' and %s""".formatted(
                        SchoolYear.earlyDay("s.awarded_on", "p.birth_date")));
    }

    private void duplicates() {
        rows.rejectDuplicates(NUMBER, "credential_number", "credential_number is not null");
        rows.rejectDuplicates("", "asn, credential_code, school_year", """
                credential_number is null and not errors @> array['Credential Number']
                  and asn is not null and credential_code is not null and school_year is not null""");
    }

    private void students() {
        rows.reject("ASN", "studentUnknown", """
                select s.line, null as value from intake_award s
                where s.asn is not null and not exists (select from student p where p.asn = s.asn)""");
    }

    /** Of an absent name the stored one counts. */
    private void names() {
        boolean lastGiven = headers.contains("Last Name");
        boolean firstGiven = headers.contains("First Name");
        rows.reject(lastGiven ? "Last Name" : "First Name", "name", """
                select s.line, null as value from intake_award s
                where s.last_name is null and s.first_name is null
                  and not s.errors && array['Last Name', 'First Name']
                  and not exists (
                    select from award t, student p, credential_type c
                    where p.asn = s.asn and c.code = s.credential_code and %s
                      and ((not %s and t.last_name is not null) or (not %s and t.first_name is not null)))""".formatted(
                        AwardMerge.MATCHED, lastGiven, firstGiven));
    }

    /** A number is one credential's for ever. */
    private void numbers() {
        rows.reject(NUMBER, "numberOfOther", """
                select s.line, null as value from intake_award s
                join award t on t.credential_number = s.credential_number and not t.deleted
                join student p on p.id = t.student_id
                join credential_type c on c.id = t.credential_type_id
                where p.asn <> s.asn or c.code <> s.credential_code""");
        rows.reject(NUMBER, "numberUsed", """
                select s.line, null as value from intake_award s
                join credential_number n on n.number = s.credential_number
                where not exists (
                  select from award t where t.credential_number = s.credential_number and not t.deleted)""");
    }

    private void held() {
        rows.reject(TYPE, "held", """
                select s.line, overlay(lpad(t.credential_number::text, 10, '0') placing '-' from 6 for 0) as value
                from intake_award s
                join student p on p.asn = s.asn
                join credential_type c on c.code = s.credential_code
                join award t on t.student_id = p.id and t.credential_type_id = c.id and not t.deleted
                where s.credential_number <> t.credential_number
                  or (s.credential_number is null and s.school_year <> t.school_year
                    and not s.errors @> array['Credential Number'])""");
    }

    /** What is held under a number of the same person is held. */
    private void heldByPerson() {
        rows.reject(TYPE, "heldByPerson", """
                select s.line, min(o.asn) as value
                from (
                  select l.id as one, l.primary_student_id as other from student l where l.asn_status = 'SECONDARY'
                  union all
                  select l.primary_student_id, l.id from student l where l.asn_status = 'SECONDARY'
                  union all
                  select l.id, k.id from student l join student k using (primary_student_id)
                  where l.asn_status = 'SECONDARY' and l.id <> k.id) linked
                join student p on p.id = linked.one
                join student o on o.id = linked.other
                join intake_award s on s.asn = p.asn
                join credential_type c on c.code = s.credential_code
                join award t on t.student_id = o.id and t.credential_type_id = c.id and not t.deleted
                where s.errors = '{}' and not exists (
                  select from award a where a.student_id = p.id and a.credential_type_id = c.id and not a.deleted)
                group by s.line""");
    }

    /** Data conversion does not change what was awarded here. */
    private void awardedHere() {
        rows.reject("", "awardedHere", """
                select s.line, null as value from intake_award s
                join student p on p.asn = s.asn
                join credential_type c on c.code = s.credential_code
                join award t on %s
                where not t.converted and %s""".formatted(AwardMerge.MATCHED, StagedColumn.difference(columns)));
    }

    private void heldInFile() {
        rows.reject(TYPE, "heldInFile", """
                select s.line, d.first::text as value from intake_award s
                join (
                  select asn, credential_code, min(line) as first from intake_award
                  where errors = '{}' group by asn, credential_code having count(*) > 1) d
                  using (asn, credential_code)
                where s.line > d.first and s.errors = '{}'""");
    }

    /** Two numbers of one person, neither of which holds the credential yet, do not get it of one file. */
    private void heldByPersonInFile() {
        rows.reject(TYPE, "heldByPersonInFile", """
                select line, first::text as value
                from (
                  select s.line, min(s.line) over (partition by s.credential_code, case
                    when p.asn_status = 'SECONDARY' then p.primary_student_id else p.id end) as first
                  from intake_award s
                  join student p on p.asn = s.asn
                  join credential_type c on c.code = s.credential_code
                  where s.errors = '{}' and not exists (
                    select from award a where a.student_id = p.id and a.credential_type_id = c.id and not a.deleted)) d
                where line > first""");
    }
}
