-- Who is connected to whom as another system knows it (connections.csv). A row is a connection as soon as its address has an
-- account, once; that there was one is known for good, so that what was ended does not come back with a file. For who takes
-- the account away only a hash of the address is left.
create table imported_connection (
  id bigint generated always as identity constraint pk_imported_connection primary key,
  address_hash bytea not null,
  -- small letters; none once it is used up, withdrawn, or its account was removed
  address text,
  -- by the primary number of then
  student_id bigint not null constraint fk_imported_connection_student references student,
  kind text not null,
  expires_on date,
  imported_at timestamptz not null,
  -- when it became a connection, or was found not to: none while it waits
  settled_at timestamptz,
  constraint uq_imported_connection unique (address_hash, student_id),
  constraint ck_imported_connection_hash check (octet_length(address_hash) = 32),
  constraint ck_imported_connection_address check (address = lower(address) and length(address) <= 254),
  constraint ck_imported_connection_waits check (settled_at is not null or address is not null),
  constraint ck_imported_connection_kind check (kind in ('STUDENT', 'GUARDIAN', 'THIRD_PARTY')),
  constraint ck_imported_connection_expires check (kind <> 'GUARDIAN' or expires_on is not null)
);
create index ix_imported_connection_student_id on imported_connection (student_id);
create index ix_imported_connection_waiting on imported_connection (address) where settled_at is null;

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
