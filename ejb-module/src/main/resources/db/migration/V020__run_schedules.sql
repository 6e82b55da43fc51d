-- Runs that start by themselves: criteria, a calendar in words, and what came of the last one.
create table run_schedule (
  id bigint generated always as identity constraint pk_run_schedule primary key,
  name text not null constraint uq_run_schedule_name unique,
  authority_id bigint constraint fk_run_schedule_authority references organization,
  school_id bigint constraint fk_run_schedule_school references organization,
  delivery_method text not null,
  calendar text not null,
  day smallint not null,
  at_time time not null,
  enabled boolean not null default false,
  next_at timestamptz,
  last_at timestamptz,
  last_run_id bigint,
  last_result text,
  version integer not null default 1,
  constraint ck_run_schedule_name check (name <> '' and length(name) <= 100),
  constraint ck_run_schedule_school check ((school_id is null) = (authority_id is null)),
  constraint ck_run_schedule_delivery_method check (delivery_method in ('AUTOMATED_PLUS_CARDBOARD', 'MANUAL_MAIL')),
  constraint ck_run_schedule_calendar check (
    (calendar = 'WEEKLY' and day between 1 and 7) or (calendar in ('MONTHLY', 'SITTINGS') and day between 1 and 28)),
  constraint ck_run_schedule_next_at check (enabled = (next_at is not null)),
  constraint ck_run_schedule_last_result check (last_result in ('FIRED', 'STARTED', 'NOTHING_FOUND', 'FAILED'))
);
create index ix_run_schedule_authority_id on run_schedule (authority_id);
create index ix_run_schedule_school_id on run_schedule (school_id);

create table run_schedule_credential_type (
  schedule_id bigint not null constraint fk_run_schedule_credential_type_schedule references run_schedule on delete cascade,
  credential_type_id bigint not null
    constraint fk_run_schedule_credential_type_credential_type references credential_type,
  constraint pk_run_schedule_credential_type primary key (schedule_id, credential_type_id)
);
