-- Release and hand-over of print jobs: nothing is called sent that has not arrived (docs/specification/ordering.md §12.3).
alter table print_job
  drop constraint ck_print_job_status,
  add constraint ck_print_job_status check (status in ('OPEN', 'RELEASED', 'TRANSMITTING', 'TRANSMITTED', 'FAILED', 'CANCELLED')),
  add column released_at timestamptz,
  add column released_by text,
  add column transmitted_at timestamptz,
  add column tries smallint not null default 0,
  add column failure text,
  add column failure_value text,
  add constraint ck_print_job_released check ((released_at is null) = (released_by is null)),
  add constraint ck_print_job_left
    check (status not in ('RELEASED', 'TRANSMITTING', 'TRANSMITTED', 'FAILED') or (released_at is not null and items > 0)),
  add constraint ck_print_job_transmitted check ((status = 'TRANSMITTED') = (transmitted_at is not null)),
  -- of the last try
  add constraint ck_print_job_failure check (case
    when status = 'FAILED' then failure is not null and tries > 0
    when status in ('RELEASED', 'TRANSMITTING') then (failure is not null) = (tries > 0)
    else failure is null end),
  add constraint ck_print_job_failure_value check (failure is not null or failure_value is null),
  add constraint ck_print_job_failure_kind check (failure in ('CONTENT', 'ITEM', 'FOLDER', 'CHECK', 'UNEXPECTED'));

alter table print_job_event
  drop constraint ck_print_job_event_kind,
  add constraint ck_print_job_event_kind check (kind in
    ('GATHERED', 'TAKEN_OUT', 'HELD_BACK', 'CANCELLED', 'RELEASED', 'RETRANSMITTED', 'FAILED', 'TRANSMITTED'));

-- The manifest's line of a piece: where its pages stand in the job's file, and what they are.
alter table print_piece
  add column first_page integer,
  add column content_sha256 bytea,
  add constraint ck_print_piece_line check ((first_page is null) = (content_sha256 is null)),
  add constraint ck_print_piece_content_sha256 check (length(content_sha256) = 32);

create index ix_print_piece_job_id_first_page on print_piece (job_id, first_page);

-- What is handed over, and was.
create table print_file (
  job_id bigint not null constraint fk_print_file_job references print_job,
  name text not null,
  bytes bigint not null,
  sha256 bytea not null,
  constraint pk_print_file primary key (job_id, name),
  constraint ck_print_file_bytes check (bytes > 0),
  constraint ck_print_file_sha256 check (length(sha256) = 32)
);
