package org.conferral.it.testbed;

import java.util.EnumSet;
import java.util.Set;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.run.entity.RunCriteria;

/** A school of the test's own, under an authority of its own: its students are nobody else's candidates. */
public record School(long authorityId, String authorityCode, long id, String code) {
    /** Everything that may be searched for. */
    public static final Set<CredentialCode> ALL_TYPES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(CredentialCode.HHSD)));

    /** What numbers schools and what belongs to them, once in a database. */
    static void number() {
        Database.update("create sequence test_number start 100001");
        Database.update("create sequence test_school maxvalue 999");
    }

    /** A new one. */
    public static School open() {
        long number = Database.count("select nextval('test_school')");
        String authority = "A.8%03d".formatted(number);
        String school = "S.8%03d".formatted(number);
        long authorityId = Database.count(
                "insert into organization (code, name) values (?, ?) returning id",
                authority,
                "Division scolaire Prairie-Ouest no " + number);
        long id = Database.count(
                "insert into organization (code, name, authority_id) values (?, ?, ?) returning id",
                school,
                "École Rivière-qui-Barre " + number,
                authorityId);
        return new School(authorityId, authority, id, school);
    }

    /** A student with a primary ASN, a name and an address, who achieved nothing yet. */
    public Pupil pupil() {
        return Pupil.enrol(this);
    }

    /** So many students who achieved the diploma; what is special about them is that there are many. */
    public School crowd(int size) {
        Database.update("""
                with s as (
                  insert into student (asn, asn_status, last_name, first_name, responsible_school_id)
                  select lpad((970000000 + nextval('test_number'))::text, 9, '0'), 'PRIMARY', 'Many', 'One of', ?
                  from generate_series(1, ?)
                  returning id)
                insert into requirement_set_progress
                  (student_id, requirement_set_id, credential_type_id, status, award_school_year)
                select s.id, r.id, r.credential_type_id, 'ACHIEVED', 2026
                from s, requirement_set r where r.code = 'AHSD-CURRENT'""", id, size);
        // as an import does: without it, whoever searches joins them the slow way
        Database.update("analyze student, requirement_set_progress");
        return this;
    }

    /** A search over this school. */
    public RunCriteria criteria(Set<CredentialCode> types) {
        return new RunCriteria(authorityId, id, types);
    }

    /** A search over this school for everything that may be searched for. */
    public RunCriteria criteria() {
        return criteria(ALL_TYPES);
    }
}
