-- What a printer says of the envelopes of a print job, row by row (docs/print-files.md).
alter table print_envelope
  add column printed_at timestamptz,
  add column spoiled_at timestamptz,
  add column mailed_at timestamptz;

create table print_return (
  id bigint generated always as identity constraint pk_print_return primary key,
  job_id bigint not null constraint fk_print_return_job references print_job,
  name text not null,
  taken_at timestamptz not null,
  taken_by text not null,
  accepted integer not null,
  rejected integer not null,
  constraint ck_print_return_counts check (least(accepted, rejected) >= 0)
);
create index ix_print_return_job_id on print_return (job_id);

create table print_return_reject (
  return_id bigint not null constraint fk_print_return_reject_return references print_return,
  line integer not null,
  text text not null,
  fault text not null,
  constraint pk_print_return_reject primary key (return_id, line),
  constraint ck_print_return_reject_fault check (fault in
    ('COLUMNS', 'ENVELOPE', 'OTHER_JOB', 'STATUS', 'TIME', 'SPOILED_BEFORE', 'MAILED_BEFORE'))
);

alter table print_job_event
  drop constraint ck_print_job_event_kind,
  add constraint ck_print_job_event_kind check (kind in
    ('GATHERED', 'TAKEN_OUT', 'HELD_BACK', 'CANCELLED', 'RELEASED', 'RETRANSMITTED', 'FAILED', 'TRANSMITTED', 'CLOSED',
     'RETURNED', 'SPOILED', 'NOT_SPOILED', 'REPRINTED', 'MAILED'));
