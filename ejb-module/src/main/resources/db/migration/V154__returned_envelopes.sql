-- Envelopes that came back are told on their print job (docs/specification/ordering.md §12.4).
alter table print_job_event
  drop constraint ck_print_job_event_kind,
  add constraint ck_print_job_event_kind check (kind in
    ('GATHERED', 'TAKEN_OUT', 'HELD_BACK', 'CANCELLED', 'RELEASED', 'RETRANSMITTED', 'FAILED', 'TRANSMITTED', 'CLOSED',
     'RETURNED'));
