-- What other features' lists may read of students, with where each belongs.
create view student_list as
  select s.id, s.asn, s.asn_status, s.last_name, s.suffix, s.first_name, s.middle_name, s.birth_date,
    name_words(s.last_name, s.suffix, s.first_name, s.middle_name, s.preferred_first_name) as words,
    school.code as school_code, school.name as school_name,
    authority.code as authority_code, authority.name as authority_name
  from student s
  left join organization school on school.id = s.responsible_school_id
  left join organization authority on authority.id = school.authority_id;

-- What other features' lists may read of progress.
create view progress_facts as
  select p.student_id, p.credential_type_id, r.code as requirement_set, p.status, p.award_school_year
  from requirement_set_progress p
  join requirement_set r on r.id = p.requirement_set_id;

-- A school year's students with a credential type.
create index ix_requirement_set_progress_type_year
  on requirement_set_progress (credential_type_id, award_school_year) include (student_id, status);
create index ix_award_type_year on award (credential_type_id, school_year) include (student_id) where not deleted;
