-- Print jobs are closed once somebody says that they were mailed, and balance (docs/specification/product.md, decision 8).
alter table print_job
  drop constraint ck_print_job_status,
  add constraint ck_print_job_status check
    (status in ('OPEN', 'RELEASED', 'TRANSMITTING', 'TRANSMITTED', 'FAILED', 'CLOSED', 'CANCELLED')),
  add column closed_at timestamptz,
  add column closed_by text,
  add constraint ck_print_job_closed
    check ((status = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (closed_by is null)),
  drop constraint ck_print_job_left,
  add constraint ck_print_job_left check
    (status not in ('RELEASED', 'TRANSMITTING', 'TRANSMITTED', 'FAILED', 'CLOSED') or (released_at is not null and items > 0)),
  drop constraint ck_print_job_transmitted,
  add constraint ck_print_job_transmitted check ((status in ('TRANSMITTED', 'CLOSED')) = (transmitted_at is not null));

alter table print_piece
  drop constraint ck_print_piece_status,
  add constraint ck_print_piece_status check (status in ('OUTSTANDING', 'MAILED', 'SPOILED', 'WITHDRAWN')),
  add constraint ck_print_piece_printed check (status not in ('MAILED', 'SPOILED') or first_page is not null);

alter table print_job_event
  drop constraint ck_print_job_event_kind,
  add constraint ck_print_job_event_kind check (kind in
    ('GATHERED', 'TAKEN_OUT', 'HELD_BACK', 'CANCELLED', 'RELEASED', 'RETRANSMITTED', 'FAILED', 'TRANSMITTED', 'CLOSED'));
