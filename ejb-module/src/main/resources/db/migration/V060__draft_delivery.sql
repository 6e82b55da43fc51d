-- A draft keeps the delivery method chosen for it until it is started or chosen anew.
alter table run
  drop constraint ck_run_started,
  add constraint ck_run_started check (
    (status in ('SEARCHING', 'DRAFT')) = (started_by is null)
    and (started_by is null) = (started_at is null)
    and (started_by is null or delivery_method is not null));
