-- The import: its history, its rejected rows, and the staging tables through which rows go to their features.
create table intake_import (
  id bigint generated always as identity constraint pk_intake_import primary key,
  source text not null,
  name text not null,
  status text not null,
  phase text not null default 'RECEIVED',
  current_file text,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  reason_code text,
  reason_values text[] not null default '{}',
  -- Where the files lie on the node that took them, and whether they are the import's own, to be deleted after it.
  folder text not null,
  own_folder boolean not null,
  node text not null,
  lease_expires_at timestamptz not null,
  constraint ck_intake_import_source check (source in ('UPLOAD', 'FOLDER', 'SAMPLE')),
  constraint ck_intake_import_status check (status in ('RUNNING', 'COMPLETED', 'REFUSED', 'FAILED', 'INTERRUPTED')),
  constraint ck_intake_import_phase check (phase in ('RECEIVED', 'READING', 'WAITING', 'MERGING')),
  constraint ck_intake_import_ended check ((status = 'RUNNING') = (ended_at is null)),
  constraint ck_intake_import_reason check ((status in ('REFUSED', 'FAILED', 'INTERRUPTED')) = (reason_code is not null))
);
-- One import at a time.
create unique index uq_intake_import_running on intake_import ((true)) where status = 'RUNNING';

create table intake_file (
  import_id bigint not null constraint fk_intake_file_import references intake_import,
  file text not null,
  -- The file's own columns as its header names them: the rejected rows come back with the same.
  columns text[] not null,
  bytes bigint not null,
  bytes_read bigint not null default 0,
  rows_read bigint not null default 0,
  merged boolean not null default false,
  inserted bigint not null default 0,
  updated bigint not null default 0,
  rejected bigint not null default 0,
  constraint pk_intake_file primary key (import_id, file),
  constraint ck_intake_file_file check (file in
    ('ORGANIZATIONS', 'STUDENTS', 'ADDRESSES', 'CREDENTIAL_PROGRESS', 'AWARDED_CREDENTIALS')),
  constraint ck_intake_file_counts check (not merged or inserted + updated + rejected <= rows_read)
);

-- errors: column, code and value of each error, three elements an error.
create table intake_rejected (
  import_id bigint not null,
  file text not null,
  line bigint not null,
  cells text[] not null,
  errors text[] not null,
  constraint pk_intake_rejected primary key (import_id, file, line),
  constraint fk_intake_rejected_file foreign key (import_id, file) references intake_file,
  constraint ck_intake_rejected_errors check (cardinality(errors) > 0 and cardinality(errors) % 3 = 0)
);

-- Staging: emptied before and after each import. A cell that is missing, blank or malformed is null; the row's errors
-- are gathered in errors, and a row without errors goes in.
create unlogged table intake_organization (
  line bigint not null,
  cells text[] not null,
  errors text[] not null,
  code text,
  name text,
  authority_code text,
  language text,
  active boolean
);

create unlogged table intake_student (
  line bigint not null,
  cells text[] not null,
  errors text[] not null,
  asn text,
  asn_status text,
  primary_asn text,
  last_name text,
  first_name text,
  middle_name text,
  suffix text,
  preferred_first_name text,
  birth_date date,
  deceased boolean,
  responsible_school_code text,
  mark_hold_expiry date,
  recalculating boolean,
  document_language text,
  email text
);

create unlogged table intake_address (
  line bigint not null,
  cells text[] not null,
  errors text[] not null,
  asn text,
  street text,
  city text,
  province text,
  postal_code text,
  country text,
  preferred boolean,
  effective_date date,
  expiry_date date,
  place_code text generated always as (coalesce(postal_code, '')) stored
);

create unlogged table intake_progress (
  line bigint not null,
  cells text[] not null,
  errors text[] not null,
  asn text,
  credential_code text,
  requirement_set_code text,
  status text,
  award_school_year smallint
);

create unlogged table intake_award (
  line bigint not null,
  cells text[] not null,
  errors text[] not null,
  asn text,
  credential_code text,
  credential_number bigint,
  legacy_number text,
  school_year smallint,
  awarded_on date,
  last_name text,
  first_name text,
  middle_name text,
  suffix text
);
