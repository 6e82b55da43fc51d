-- Which files of a job the server that wrote them misses, as it saw last: other servers, which have none, say the same.
alter table print_job
  add column files_faulty text[] not null default '{}';
