-- A visit of the staff is one by a connection, and over with it.
alter table public_visit
  add column staff_connection_id bigint constraint fk_public_visit_staff_connection references student_connection;
delete from public_visit where staff_login is not null;
alter table public_visit
  drop constraint ck_public_visit_staff,
  add constraint ck_public_visit_staff
    check (num_nulls(staff_login, staff_version, staff_student_id, staff_connection_id) in (0, 4)
      and (not acting or staff_login is not null));
create index ix_public_visit_staff_connection_id on public_visit (staff_connection_id);
