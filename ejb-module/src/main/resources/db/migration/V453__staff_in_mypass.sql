-- Staff who see myPass as somebody of the public does, or act for them (ordering.md §9.1).
alter table public_visit
  add column staff_login text,
  -- the staff's standing when the visit began; with a newer one it is over
  add column staff_version integer,
  add column staff_student_id bigint constraint fk_public_visit_staff_student references student,
  -- whether they do what the person may do, and not only look
  add column acting boolean not null default false,
  add constraint ck_public_visit_staff
    check (num_nulls(staff_login, staff_version, staff_student_id) in (0, 3) and (not acting or staff_login is not null));
create index ix_public_visit_staff_student_id on public_visit (staff_student_id);

create table staff_visit (
  id bigint generated always as identity constraint pk_staff_visit primary key,
  login text not null,
  -- from whose page
  student_id bigint not null constraint fk_staff_visit_student references student,
  -- as whom; none when the account is no more
  account_id bigint constraint fk_staff_visit_account references public_account on delete set null,
  kind text not null,
  acting boolean not null,
  begun_at timestamptz not null,
  constraint ck_staff_visit_kind check (kind in ('STUDENT', 'GUARDIAN', 'THIRD_PARTY'))
);
create index ix_staff_visit_student_id on staff_visit (student_id, id);
create index ix_staff_visit_account_id on staff_visit (account_id);

-- who acted for the person
alter table mypass_order add column staff_login text;
alter table mypass_cancel add column staff_login text;
