package org.conferral.student.control;

import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.platform.control.staged.StagedRows;

/** Rejects the staged students who do not go with each other or with what is stored. */
class StudentJudge {
    private static final String STATUS = "ASN Status";

    private final StagedRows rows;
    private final Set<String> headers;

    StudentJudge(StagedRows rows, Set<String> headers) {
        this.rows = rows;
        this.headers = headers;
    }

    void judge() {
        rows.rejectDuplicates("ASN", "asn", "asn is not null");
        names();
        schools();
        primaryGiven();
        primaryExists();
        primaryIsPrimary();
        primaryStays();
    }

    /** Rule 11463: the numbers of these students may not become secondary. */
    void staysPrimary(Set<Long> students) {
        if (!students.isEmpty()) {
            rows.reject(STATUS, "openItems", """
                    select s.line, null as value from intake_student s
                    join student t on t.asn = s.asn
                    where s.asn_status = 'SECONDARY' and t.id = any ('{%s}'::bigint[])""".formatted(
                            students.stream().map(String::valueOf).collect(Collectors.joining(","))));
        }
    }

    /** Of an absent name the stored one counts. */
    private void names() {
        boolean lastGiven = headers.contains("Last Name");
        boolean firstGiven = headers.contains("First Name");
        rows.reject(lastGiven ? "Last Name" : "First Name", "name", """
                select s.line, null as value from intake_student s
                left join student t on t.asn = s.asn
                where s.last_name is null and s.first_name is null
                  and (%s or t.last_name is null) and (%s or t.first_name is null)
                  and not s.errors && array['Last Name', 'First Name']""".formatted(lastGiven, firstGiven));
    }

    private void schools() {
        rows.reject("Responsible School Code", "schoolUnknown", """
                select s.line, null as value from intake_student s
                where s.responsible_school_code is not null
                  and not exists (select from organization o where o.code = s.responsible_school_code)""");
    }

    private void primaryGiven() {
        boolean given = headers.contains(StudentMerge.PRIMARY);
        rows.reject(
                given ? StudentMerge.PRIMARY : STATUS, "primaryMissing", """
                select s.line, null as value from intake_student s
                where s.asn_status = 'SECONDARY' and s.primary_asn is null and not s.errors @> array['%s']
                  and (%s or not exists (
                    select from student t where t.asn = s.asn and t.primary_student_id is not null))""".formatted(StudentMerge.PRIMARY, given));
        rows.reject(StudentMerge.PRIMARY, "primaryUnexpected", """
                select s.line, null as value from intake_student s
                where s.asn_status <> 'SECONDARY' and s.primary_asn is not null""");
    }

    private void primaryExists() {
        rows.reject(StudentMerge.PRIMARY, "primaryUnknown", """
                select s.line, null as value from intake_student s
                where s.asn_status = 'SECONDARY' and s.primary_asn is not null
                  and not exists (select from student t where t.asn = s.primary_asn)
                  and not exists (
                    select from intake_student p where p.asn = s.primary_asn and p.errors = '{}')""");
    }

    /** What the file makes of the primary counts, where its row goes in; else what is stored. */
    private void primaryIsPrimary() {
        rows.reject(StudentMerge.PRIMARY, "primaryNotPrimary", """
                select s.line, null as value from intake_student s
                left join intake_student p on p.asn = s.primary_asn and p.errors = '{}'
                left join student t on t.asn = s.primary_asn
                where s.asn_status = 'SECONDARY' and coalesce(p.asn_status, t.asn_status) <> 'PRIMARY'""");
    }

    /** A student whom stored secondaries lead to stays primary, unless the file leads them elsewhere. */
    private void primaryStays() {
        rows.reject(STATUS, "primaryOfOthers", """
                select s.line, min(other.asn) as value from intake_student s
                join student t on t.asn = s.asn
                join student other on other.primary_student_id = t.id
                left join intake_student o on o.asn = other.asn and o.errors = '{}'
                where s.asn_status <> 'PRIMARY' and s.errors = '{}'
                  and (o.asn is null or (o.asn_status = 'SECONDARY' and coalesce(o.primary_asn, s.asn) = s.asn))
                group by s.line""");
    }
}
