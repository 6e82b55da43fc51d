-- Bulk runs: what was asked, what was found, what became of each record.
create table run (
  id bigint generated always as identity constraint pk_run primary key,
  kind text not null default 'AWARD_AND_ORDER',
  status text not null,
  authority_id bigint constraint fk_run_authority references organization,
  school_id bigint constraint fk_run_school references organization,
  delivery_method text,
  searched_by text not null,
  searched_at timestamptz not null,
  started_by text,
  started_at timestamptz,
  ended_at timestamptz,
  takeovers_without_progress integer not null default 0,
  processed_at_takeover integer not null default 0,
  -- What stands in the way of Completed, as found by the last balance.
  imbalance text,
  version integer not null default 1,
  constraint ck_run_kind check (kind in ('AWARD_AND_ORDER')),
  constraint ck_run_status check (status in
    ('SEARCHING', 'DRAFT', 'RUNNING', 'STOPPING', 'STOPPED', 'NEEDS_ATTENTION', 'COMPLETED', 'CLOSED')),
  constraint ck_run_school check (school_id is null or authority_id is not null),
  constraint ck_run_delivery_method check (delivery_method in ('AUTOMATED_PLUS_CARDBOARD', 'MANUAL_MAIL')),
  constraint ck_run_started check (
    (status in ('SEARCHING', 'DRAFT')) = (started_by is null)
    and (started_by is null) = (started_at is null)
    and (started_by is null) = (delivery_method is null))
);
create index ix_run_status on run (status) where status in ('SEARCHING', 'DRAFT', 'RUNNING', 'STOPPING');
create index ix_run_authority_id on run (authority_id);
create index ix_run_school_id on run (school_id);

create table run_credential_type (
  run_id bigint not null constraint fk_run_credential_type_run references run on delete cascade,
  credential_type_id bigint not null constraint fk_run_credential_type_credential_type references credential_type,
  constraint pk_run_credential_type primary key (run_id, credential_type_id)
);

-- Who is at work on a run: renewed while it works, expired when its server is gone. An execution of none is awaited.
create table run_lease (
  run_id bigint constraint pk_run_lease primary key constraint fk_run_lease_run references run on delete cascade,
  node text not null,
  execution_id bigint,
  last_execution_id bigint,
  expires_at timestamptz not null
);

-- How far a search is.
create table run_search_range (
  run_id bigint not null constraint fk_run_search_range_run references run on delete cascade,
  from_student_id bigint not null,
  to_student_id bigint not null,
  done boolean not null default false,
  constraint pk_run_search_range primary key (run_id, from_student_id)
);

-- A search that found nothing leaves this much, for a day: so that its page can say so.
create table run_empty_search (
  run_id bigint constraint pk_run_empty_search primary key,
  searched_by text not null,
  ended_at timestamptz not null
);

create table run_item (
  id bigint generated always as identity constraint pk_run_item primary key,
  run_id bigint not null constraint fk_run_item_run references run on delete cascade,
  student_id bigint not null constraint fk_run_item_student references student,
  credential_type_id bigint not null constraint fk_run_item_credential_type references credential_type,
  state text not null default 'PENDING',
  -- as found by the search
  asn text not null,
  last_name text,
  suffix text,
  first_name text,
  middle_name text,
  authority_code text,
  authority_name text,
  school_code text,
  school_name text,
  requirement_sets text not null,
  projected_school_year smallint,
  has_mailing_address boolean not null,
  active_hold boolean not null,
  -- what became of it: awarded and ordered …
  credential_number bigint,
  order_item_id bigint,
  order_item_number text,
  school_year smallint,
  awarded_on date,
  awarded_last_name text,
  awarded_suffix text,
  awarded_first_name text,
  awarded_middle_name text,
  document_language text,
  -- … or refused
  stage text,
  rule_number integer,
  rule_values text[],
  settled_at timestamptz,
  constraint uq_run_item_run_student unique (run_id, student_id),
  constraint ck_run_item_state check (state in ('PENDING', 'ORDERED', 'NOT_PROCESSED')),
  constraint ck_run_item_stage check (stage in ('AWARD', 'ORDER')),
  constraint ck_run_item_ordered check (
    (state = 'ORDERED') = (credential_number is not null)
    and (state = 'ORDERED') = (order_item_id is not null)),
  constraint ck_run_item_not_processed check ((state = 'NOT_PROCESSED') = (stage is not null))
) with (fillfactor = 60);
create index ix_run_item_student_id on run_item (student_id);

create table run_event (
  id bigint generated always as identity constraint pk_run_event primary key,
  run_id bigint not null constraint fk_run_event_run references run on delete cascade,
  kind text not null,
  happened_at timestamptz not null,
  happened_by text not null,
  detail text[] not null default '{}'
);
create index ix_run_event_run_id on run_event (run_id);

alter table document_order add constraint fk_document_order_run foreign key (run_id) references run;
alter table document_order_item add constraint fk_document_order_item_run foreign key (run_id) references run;
alter table award add constraint fk_award_run foreign key (run_id) references run;

-- Candidates waiting by credential type, as last counted; one row of time for the count itself.
create table candidate_count (
  credential_type_id bigint constraint pk_candidate_count primary key
    constraint fk_candidate_count_credential_type references credential_type,
  waiting integer not null,
  counted_at timestamptz not null
);
