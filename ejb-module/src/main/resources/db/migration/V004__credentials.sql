-- The nine credentials, which may follow which, their requirement sets and each student's progress.
create table credential_type (
  id bigint constraint pk_credential_type primary key,
  code text not null constraint uq_credential_type_code unique,
  name_en text not null,
  name_fr text not null,
  -- Order of display, highest first in the wizard.
  sequence integer not null constraint uq_credential_type_sequence unique,
  -- Rank in the credential order, 1 is the highest; none for a credential outside the order.
  precedence integer constraint uq_credential_type_precedence unique,
  effective_year smallint,
  expiry_year smallint
);

insert into credential_type (id, code, name_en, name_fr, sequence, precedence) values
  (1, 'AHSD', 'Alberta High School Diploma', 'Diplôme d''études secondaires de l''Alberta', 9, 1),
  (2, 'ADEX', 'Advanced High School Diploma with Excellence', 'Diplôme d''études secondaires avancé avec mention d''excellence', 8, 2),
  (3, 'ADVD', 'Advanced High School Diploma', 'Diplôme d''études secondaires avancé', 7, 3),
  (4, 'GHSD', 'General High School Diploma', 'Diplôme d''études secondaires général', 6, 4),
  (5, 'HSED', 'High School Equivalency Diploma', 'Diplôme d''équivalence d''études secondaires', 5, 5),
  (6, 'CHSA', 'Certificate of High School Achievement', 'Certificat de réussite d''études secondaires', 4, 6),
  (7, 'IOPC', 'Certificate of Achievement', 'Certificat de réussite', 3, 7),
  (8, 'COSC', 'Certificate of School Completion', 'Certificat d''achèvement d''études', 2, 8),
  (9, 'HHSD', 'Honorary High School Diploma', 'Diplôme d''études secondaires honorifique', 1, null);

-- Whoever holds the awarded credential may not be awarded the prevented one.
create table credential_prevention (
  awarded_type_id bigint not null constraint fk_credential_prevention_awarded references credential_type,
  prevented_type_id bigint not null constraint fk_credential_prevention_prevented references credential_type,
  constraint pk_credential_prevention primary key (awarded_type_id, prevented_type_id)
);

insert into credential_prevention (awarded_type_id, prevented_type_id)
select a.id, p.id
from (values
  ('AHSD', array['AHSD', 'ADEX', 'ADVD', 'GHSD', 'HSED', 'CHSA', 'IOPC', 'COSC']),
  ('ADEX', array['AHSD', 'ADEX', 'ADVD', 'GHSD', 'HSED', 'CHSA', 'IOPC', 'COSC']),
  ('ADVD', array['AHSD', 'ADEX', 'ADVD', 'GHSD', 'HSED', 'CHSA', 'IOPC', 'COSC']),
  ('GHSD', array['AHSD', 'ADEX', 'ADVD', 'GHSD', 'HSED', 'CHSA', 'IOPC', 'COSC']),
  ('HSED', array['CHSA', 'IOPC', 'COSC']),
  ('CHSA', array['COSC', 'ADEX', 'ADVD', 'GHSD', 'IOPC']),
  ('IOPC', array['COSC', 'CHSA']),
  ('COSC', array['ADEX', 'ADVD', 'GHSD', 'IOPC'])) as v (awarded, prevented)
join credential_type a on a.code = v.awarded
join credential_type p on p.code = any (v.prevented);

create table requirement_set (
  id bigint generated always as identity constraint pk_requirement_set primary key,
  code text not null constraint uq_requirement_set_code unique,
  credential_type_id bigint not null constraint fk_requirement_set_credential_type references credential_type,
  constraint uq_requirement_set_id_credential_type unique (id, credential_type_id)
);

insert into requirement_set (code, credential_type_id)
select t.code || '-' || k.kind, t.id
from credential_type t, (values ('CURRENT'), ('PRIOR')) as k (kind)
order by t.id, k.kind;
insert into requirement_set (code, credential_type_id) values ('HSED-ALT1', 5), ('HSED-ALT2', 5);

create table requirement_set_progress (
  id bigint generated always as identity constraint pk_requirement_set_progress primary key,
  student_id bigint not null constraint fk_requirement_set_progress_student references student,
  requirement_set_id bigint not null,
  credential_type_id bigint not null,
  status text not null,
  award_school_year smallint,
  constraint fk_requirement_set_progress_requirement_set
    foreign key (requirement_set_id, credential_type_id) references requirement_set (id, credential_type_id),
  constraint uq_requirement_set_progress_student_set unique (student_id, requirement_set_id),
  constraint ck_requirement_set_progress_status
    check (status in ('ACHIEVED', 'NOT_ACHIEVED', 'NOT_ASSESSING', 'TO_BE_ASSESSED', 'CALCULATION_OUTSTANDING')),
  constraint ck_requirement_set_progress_award_school_year check (award_school_year between 1900 and 2200)
);
-- What the candidate search reads, without touching the table.
create index ix_requirement_set_progress_achieved
  on requirement_set_progress (student_id, credential_type_id)
  include (award_school_year, requirement_set_id)
  where status = 'ACHIEVED';
