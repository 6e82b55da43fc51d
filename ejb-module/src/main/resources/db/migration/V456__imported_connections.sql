-- Who is connected to whom as another system knows it (connections.csv). A row is a connection as soon as its address has an
-- account, once: what was ended since does not come back with the same file.
create table imported_connection (
  id bigint generated always as identity constraint pk_imported_connection primary key,
  -- small letters
  address text not null,
  student_id bigint not null constraint fk_imported_connection_student references student,
  kind text not null,
  expires_on date,
  imported_at timestamptz not null,
  -- when it became a connection, or there was one already; none while its address has no account
  connected_at timestamptz,
  constraint uq_imported_connection unique (address, student_id, kind),
  constraint ck_imported_connection_address check (address = lower(address) and length(address) <= 254),
  constraint ck_imported_connection_kind check (kind in ('STUDENT', 'GUARDIAN', 'THIRD_PARTY')),
  constraint ck_imported_connection_expires check (kind <> 'GUARDIAN' or expires_on is not null)
);
create index ix_imported_connection_student_id on imported_connection (student_id);
create index ix_imported_connection_waiting on imported_connection (address) where connected_at is null;

create unlogged table intake_connection (
  line bigint not null,
  cells text[] not null,
  errors text[] not null,
  warnings text[] not null default '{}',
  asn text,
  email text,
  kind text,
  address text generated always as (lower(email)) stored,
  subject text generated always as (lower(email)) stored
);

alter table intake_file drop constraint ck_intake_file_file;
alter table intake_file add constraint ck_intake_file_file check (file in
  ('ORGANIZATIONS', 'STUDENTS', 'ADDRESSES', 'CREDENTIAL_PROGRESS', 'AWARDED_CREDENTIALS', 'CONNECTIONS'));
