-- What is tried for room need not survive a crash, nor take room in PostgreSQL's own log.
alter table room_probe set unlogged;

-- As V212 did for rejected rows.
update intake_warning set cells = cells[1:100] where cardinality(cells) > 100;
