alter table run_schedule drop constraint ck_run_schedule_last_result;
alter table run_schedule add constraint ck_run_schedule_last_result
  check (last_result in ('FIRED', 'STARTED', 'NOTHING_FOUND', 'STOPPED', 'FAILED'));
-- What was fired before servers held a lease for it has come to nothing that anybody knows of.
update run_schedule set last_result = 'FAILED' where last_result = 'FIRED';
