-- Students, their one legal name, addresses and holds. School years are the closing year: 2026 is 2025/2026.
create table student (
  id bigint generated always as identity constraint pk_student primary key,
  asn text not null constraint uq_student_asn unique,
  asn_status text not null,
  primary_student_id bigint constraint fk_student_primary_student references student,
  last_name text,
  first_name text,
  middle_name text,
  suffix text,
  preferred_first_name text,
  birth_date date,
  deceased boolean not null default false,
  responsible_school_id bigint constraint fk_student_responsible_school references organization,
  mark_hold_expiry date,
  recalculating boolean not null default false,
  document_language text not null default 'EN',
  email text,
  version integer not null default 1,
  constraint ck_student_asn check (asn ~ '^[0-9]{9}$'),
  constraint ck_student_asn_status check (asn_status in ('PRIMARY', 'SECONDARY', 'DEACTIVATED')),
  constraint ck_student_primary check ((asn_status = 'SECONDARY') = (primary_student_id is not null)),
  constraint ck_student_names check (
    length(last_name) <= 50 and length(first_name) <= 50 and length(middle_name) <= 50
    and length(preferred_first_name) <= 50 and length(suffix) <= 15),
  constraint ck_student_document_language check (document_language in ('EN', 'FR'))
);
create index ix_student_responsible_school_id on student (responsible_school_id);
create index ix_student_primary_student_id on student (primary_student_id) where primary_student_id is not null;

create table student_address (
  id bigint generated always as identity constraint pk_student_address primary key,
  student_id bigint not null constraint fk_student_address_student references student,
  street text not null,
  city text,
  province text,
  postal_code text,
  country text not null,
  preferred boolean not null default false,
  effective_date date,
  expiry_date date,
  constraint ck_student_address_street check (street <> '' and length(street) <= 246)
);
create unique index uq_student_address_place
  on student_address (student_id, street, coalesce(postal_code, ''), country);

-- A student's mailing address on a day: the preferred one not expired, else the newest in force, else none
-- (mailing address selection). One row or none; in a FROM clause the planner inlines it.
create function mailing_address(p_student_id bigint, p_today date) returns setof student_address
  language sql stable rows 1
  as $$
    select a.* from student_address a
    where a.student_id = p_student_id
      and (a.expiry_date is null or a.expiry_date >= p_today)
      and (a.preferred or a.effective_date is null or a.effective_date <= p_today)
    order by a.preferred desc, a.effective_date desc nulls last, a.id desc
    limit 1
  $$;
