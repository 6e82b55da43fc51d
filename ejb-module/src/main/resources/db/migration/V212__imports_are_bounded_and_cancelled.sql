-- Earlier versions kept whatever a header or a row had, hundreds of thousands of columns as well, and every look at the
-- list of imports read it all. What there is of that is cut to what is taken today.
update intake_file
set columns = array(select left(c, 100) from unnest(columns[1:100]) with ordinality u (c, n) order by n),
  unknown_columns = array(select left(c, 100) from unnest(unknown_columns[1:100]) with ordinality u (c, n) order by n)
where cardinality(columns) > 100 or cardinality(unknown_columns) > 100
  or exists (select from unnest(columns || unknown_columns) u (c) where length(c) > 100);
update intake_rejected set cells = cells[1:100] where cardinality(cells) > 100;
update intake_import
set name = left(name, 1000),
  reason_values = array(select left(v, 1000) from unnest(reason_values[1:100]) with ordinality u (v, n) order by n)
where length(name) > 1000 or cardinality(reason_values) > 100
  or exists (select from unnest(reason_values) u (v) where length(v) > 1000);

alter table intake_file
  add constraint ck_intake_file_columns check (cardinality(columns) <= 100 and cardinality(unknown_columns) <= 100);

-- Who asked that a running import end without going in.
alter table intake_import
  add cancelled_by text,
  drop constraint ck_intake_import_status,
  add constraint ck_intake_import_status
    check (status in ('RUNNING', 'COMPLETED', 'REFUSED', 'FAILED', 'INTERRUPTED', 'CANCELLED')),
  drop constraint ck_intake_import_reason,
  add constraint ck_intake_import_reason
    check ((status in ('REFUSED', 'FAILED', 'INTERRUPTED', 'CANCELLED')) = (reason_code is not null));
