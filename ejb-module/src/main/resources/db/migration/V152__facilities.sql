-- How print jobs get to who prints them, and whether (docs/specification/ordering.md §12.1).
alter table print_facility
  add column transmission text not null default 'FOLDER',
  add column folder text not null default '',
  add column host text not null default '',
  add column port integer not null default 22,
  add column login text not null default '',
  add column host_key text not null default '',
  add column sending boolean not null default true,
  add column version integer not null default 1,
  add constraint ck_print_facility_transmission check (transmission in ('FOLDER', 'SFTP')),
  add constraint ck_print_facility_port check (port between 1 and 65535),
  add constraint ck_print_facility_sftp check (transmission <> 'SFTP' or '' not in (folder, host, login, host_key));

-- One row: whether documents are gathered into print jobs at all.
create table print_switch (
  id boolean default true constraint pk_print_switch primary key,
  printing boolean not null default true,
  constraint ck_print_switch_id check (id)
);
insert into print_switch default values;

alter table print_job
  drop constraint ck_print_job_failure_kind,
  add constraint ck_print_job_failure_kind
    check (failure in ('CONTENT', 'ITEM', 'CONNECTION', 'FOLDER', 'CHECK', 'UNEXPECTED'));
