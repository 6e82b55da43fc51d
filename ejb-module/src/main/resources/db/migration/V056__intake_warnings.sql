-- What went in though it looks wrong, as the import's page tells it, and columns that went nowhere.
alter table intake_file
  add column unknown_columns text[] not null default '{}',
  -- Rows that went in with a warning that nobody had confirmed before.
  add column warned bigint not null default 0;

create table intake_warning (
  import_id bigint not null,
  file text not null,
  line bigint not null,
  cells text[] not null,
  -- column of the staging table, kind and value of each warning, three elements a warning
  warnings text[] not null,
  constraint pk_intake_warning primary key (import_id, file, line),
  constraint fk_intake_warning_file foreign key (import_id, file) references intake_file,
  constraint ck_intake_warning_warnings check (cardinality(warnings) > 0 and cardinality(warnings) % 3 = 0)
);

-- Of which thing a warning is, where a student has several.
alter table intake_organization add column warnings text[] not null default '{}';
alter table intake_student
  add column warnings text[] not null default '{}',
  add column subject text generated always as ('') stored;
alter table intake_progress
  add column warnings text[] not null default '{}',
  add column subject text generated always as (requirement_set_code) stored;
alter table intake_award
  add column warnings text[] not null default '{}',
  add column subject text generated always as (credential_code) stored;

-- The warnings of a staged row one by one.
create function staged_warning(p_warnings text[]) returns table (field text, kind text, value text)
  language sql immutable parallel safe
  as $$
    select p_warnings[i], p_warnings[i + 1], p_warnings[i + 2]
    from generate_series(1, cardinality(p_warnings), 3) i
  $$;

-- What the import may read of warnings: those that somebody has confirmed.
create view student_confirmed_warning as
  select s.asn, w.kind, w.field, w.subject, w.value
  from student_warning w
  join student s on s.id = w.student_id
  where w.confirmed_at is not null;
