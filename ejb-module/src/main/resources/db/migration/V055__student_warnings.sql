-- What looks wrong about a student though it can be right, until somebody has looked at it.
create table student_warning (
  id bigint generated always as identity constraint pk_student_warning primary key,
  student_id bigint not null constraint fk_student_warning_student references student,
  kind text not null,
  -- What it is about: a column of the import's staging tables …
  field text not null,
  -- … and of which thing, where a student has several: an address's key, a requirement set's or a credential's code.
  subject text not null default '',
  -- The value that looks wrong. Another value is another warning, so that one confirmed is opened again by a change.
  value text not null,
  found_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  constraint uq_student_warning_student_value unique (student_id, kind, field, subject, value),
  constraint ck_student_warning_kind check (kind in (
    'NAME_MISREAD', 'NAME_LOST', 'NAME_MARKUP', 'NAME_PLACEHOLDER', 'NAME_UNUSUAL',
    'ADDRESS_NONE', 'ADDRESS_DAMAGED', 'YEAR_EARLY', 'HELD_TWICE')),
  constraint ck_student_warning_confirmed check ((confirmed_by is null) = (confirmed_at is null))
);

-- What other features may read of warnings: the kinds that a student has and nobody has confirmed.
create view student_open_warning as
  select distinct w.student_id, w.kind
  from student_warning w
  where w.confirmed_at is null;
create index ix_student_warning_open on student_warning (student_id, kind) where confirmed_at is null;
