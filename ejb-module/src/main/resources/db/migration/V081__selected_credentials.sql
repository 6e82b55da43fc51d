-- What a person selected for a run that orders, range by range, until it is frozen as the run's records: a student and a
-- credential type at each place. Rows of a table of their own would cost 300,000 checks of their references at the press
-- of a button; whom the selection names is looked up when it is frozen.
alter table run_search_range
  add column student_ids bigint[],
  add column credential_type_ids bigint[],
  add constraint ck_run_search_range_selected check (
    cardinality(student_ids) is not distinct from cardinality(credential_type_ids));
