-- Which server has the files of a print job: where they are missing there before their time, the job differs.
alter table print_job add column files_node text;
