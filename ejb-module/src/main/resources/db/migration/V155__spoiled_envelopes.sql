-- Spoiled envelopes are printed anew, in a job of their own that is linked to the first (docs/specification/product.md, decision 8).
alter table print_job
  add column reprint_of bigint constraint fk_print_job_reprint_of references print_job,
  add constraint ck_print_job_reprint_of check (reprint_of <> id and (reprint_of is null or status <> 'OPEN'));
create index ix_print_job_reprint_of on print_job (reprint_of) where reprint_of is not null;

alter table print_envelope
  add column reprint_of bigint constraint fk_print_envelope_reprint_of references print_envelope;
create index ix_print_envelope_reprint_of on print_envelope (reprint_of) where reprint_of is not null;

alter table print_job_event
  drop constraint ck_print_job_event_kind,
  add constraint ck_print_job_event_kind check (kind in
    ('GATHERED', 'TAKEN_OUT', 'HELD_BACK', 'CANCELLED', 'RELEASED', 'RETRANSMITTED', 'FAILED', 'TRANSMITTED', 'CLOSED',
     'RETURNED', 'SPOILED', 'NOT_SPOILED', 'REPRINTED'));
