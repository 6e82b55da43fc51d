-- People of the public: their accounts, how they come in, and which students they are connected to (ordering.md §9.1).
create table public_account (
  id bigint generated always as identity constraint pk_public_account primary key,
  -- small letters
  address text not null constraint uq_public_account_address unique,
  password_hash text not null,
  language text not null,
  made_at timestamptz not null,
  constraint ck_public_account_address check (address = lower(address) and length(address) <= 254),
  constraint ck_public_account_language check (language in ('EN', 'FR'))
);

-- A link by which somebody shows that an address is theirs, and chooses a password. Only the SHA-256 of its key is known.
create table public_link (
  key_hash bytea constraint pk_public_link primary key,
  address text not null,
  language text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  constraint ck_public_link_key_hash check (octet_length(key_hash) = 32),
  constraint ck_public_link_language check (language in ('EN', 'FR'))
);
create index ix_public_link_address on public_link (address, made_at);
create index ix_public_link_expires_at on public_link (expires_at);

-- Somebody is signed in, in one browser.
create table public_visit (
  key_hash bytea constraint pk_public_visit primary key,
  account_id bigint not null constraint fk_public_visit_account references public_account on delete cascade,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  constraint ck_public_visit_key_hash check (octet_length(key_hash) = 32)
);
create index ix_public_visit_account_id on public_visit (account_id);
create index ix_public_visit_seen_at on public_visit (seen_at);

-- What the ministry gives somebody so that they can be connected to a student, once.
create table connection_code (
  id bigint generated always as identity constraint pk_connection_code primary key,
  student_id bigint not null constraint fk_connection_code_student references student,
  kind text not null,
  code_hash bytea not null constraint uq_connection_code_hash unique,
  way text not null,
  issued_by text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text,
  constraint ck_connection_code_kind check (kind in ('STUDENT', 'GUARDIAN', 'THIRD_PARTY')),
  constraint ck_connection_code_hash check (octet_length(code_hash) = 32),
  constraint ck_connection_code_way check (way in ('LETTER', 'MAIL')),
  constraint ck_connection_code_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint ck_connection_code_once check (used_at is null or withdrawn_at is null)
);
create index ix_connection_code_student_id on connection_code (student_id, id);

create table student_connection (
  id bigint generated always as identity constraint pk_student_connection primary key,
  -- none when the account is no more
  account_id bigint constraint fk_student_connection_account references public_account on delete set null,
  student_id bigint not null constraint fk_student_connection_student references student,
  kind text not null,
  code_id bigint constraint fk_student_connection_code references connection_code,
  made_at timestamptz not null,
  -- the first day on which it is no more
  expires_on date,
  ended_at timestamptz,
  -- who ended it: the account's person, the student, or a login of the staff
  ended_by text,
  constraint ck_student_connection_kind check (kind in ('STUDENT', 'GUARDIAN', 'THIRD_PARTY')),
  constraint ck_student_connection_expires check (kind <> 'GUARDIAN' or expires_on is not null),
  constraint ck_student_connection_ended check ((ended_at is null) = (ended_by is null)),
  constraint ck_student_connection_account check (account_id is not null or ended_at is not null)
);
create unique index uq_student_connection_active on student_connection (account_id, student_id) where ended_at is null;
create index ix_student_connection_account_id on student_connection (account_id, id);
create index ix_student_connection_student_id on student_connection (student_id, id);
create index ix_student_connection_code_id on student_connection (code_id);
