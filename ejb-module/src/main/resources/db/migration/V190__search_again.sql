-- A search for exactly the records that a rule refused in an earlier run (docs/specification/product.md, decision 4).
alter table run
  add column again_run_id bigint constraint fk_run_again_run references run,
  add column again_rule integer,
  add constraint ck_run_again check ((again_run_id is null) = (again_rule is null) and again_run_id <> id);
create index ix_run_again_run_id on run (again_run_id) where again_run_id is not null;
