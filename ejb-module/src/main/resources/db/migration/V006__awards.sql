-- Every credential number ever used, whatever became of it; a number is never used twice.
create table credential_number (
  number bigint constraint pk_credential_number primary key,
  origin text not null,
  constraint ck_credential_number_number check (number between 0 and 9999999999),
  constraint ck_credential_number_origin check (origin in ('GENERATED', 'CONVERTED'))
);
create sequence seq_credential_number minvalue 0 start 0 maxvalue 999999999;

create table award (
  id bigint generated always as identity constraint pk_award primary key,
  student_id bigint not null constraint fk_award_student references student,
  credential_type_id bigint not null constraint fk_award_credential_type references credential_type,
  credential_number bigint not null
    constraint fk_award_credential_number references credential_number
    constraint uq_award_credential_number unique,
  legacy_number text,
  school_year smallint not null,
  awarded_on date not null,
  last_name text,
  first_name text,
  middle_name text,
  suffix text,
  converted boolean not null default false,
  deleted boolean not null default false,
  delete_reason text,
  run_id bigint,
  updated_by text not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  constraint ck_award_school_year check (school_year between 1900 and 2200),
  constraint ck_award_name check (last_name is not null or first_name is not null),
  constraint ck_award_deleted check (deleted = (delete_reason is not null))
);
-- One active award per student and credential: this makes doubling impossible.
create unique index uq_award_active on award (student_id, credential_type_id) where not deleted;
create index ix_award_student_id on award (student_id) where deleted;
create index ix_award_run_id on award (run_id) where run_id is not null;
create index ix_award_legacy_number on award (legacy_number) where legacy_number is not null;

alter table document_order_item
  add constraint fk_document_order_item_credential_number foreign key (credential_number) references credential_number;

-- What other features may read of awards.
create view award_facts as
  select a.student_id, a.credential_type_id, a.credential_number, a.school_year, a.awarded_on, a.run_id
  from award a
  where not a.deleted;
