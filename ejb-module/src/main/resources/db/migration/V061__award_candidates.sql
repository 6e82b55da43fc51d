-- Who may be awarded what (docs/specification/product.md, decisions 5 and 20), for every search, count and list.
-- AwardPolicy says the same of one student; a test of random students holds the two together.

-- What is achieved and not held, neither under the student's own number nor under a secondary one linked to it, and not
-- prevented by what is held: of each student the highest in the credential order (in_order), and one outside of it.
-- A condition on student_id or in_order reaches the innermost reads.
create view award_due as
  select distinct on (o.student_id, t.precedence is not null)
    o.student_id, o.credential_type_id, t.precedence is not null as in_order, o.school_year, o.requirement_sets
  from (
    select p.student_id, p.credential_type_id, max(p.award_school_year) as school_year,
      string_agg(rs.code, '; ' order by rs.code) as requirement_sets
    from requirement_set_progress p
    join requirement_set rs on rs.id = p.requirement_set_id
    where p.status = 'ACHIEVED'
      and not exists (select from award a
        where a.student_id = p.student_id and a.credential_type_id = p.credential_type_id and not a.deleted)
      and not exists (select from student l join award a on a.student_id = l.id
        where l.primary_student_id = p.student_id and a.credential_type_id = p.credential_type_id and not a.deleted)
    group by p.student_id, p.credential_type_id) o
  join credential_type t on t.id = o.credential_type_id
  where not exists (select from award a
      join credential_prevention v on v.awarded_type_id = a.credential_type_id
      where a.student_id = o.student_id and not a.deleted and v.prevented_type_id = o.credential_type_id)
    and not exists (select from student l
      join award a on a.student_id = l.id
      join credential_prevention v on v.awarded_type_id = a.credential_type_id
      where l.primary_student_id = o.student_id and not a.deleted and v.prevented_type_id = o.credential_type_id)
  order by o.student_id, t.precedence is not null, t.precedence;

-- Candidates of a bulk run, each with the one credential that would be awarded.
create view award_candidate as
  select d.student_id, d.credential_type_id, d.school_year, d.requirement_sets
  from award_due d
  join student s on s.id = d.student_id
  where d.in_order and s.asn_status = 'PRIMARY' and not s.deceased and not s.recalculating;
