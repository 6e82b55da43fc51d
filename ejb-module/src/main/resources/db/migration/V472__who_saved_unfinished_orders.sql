-- who of the staff left an unfinished order as it stands, while they acted for its person; none where the person did
alter table mypass_draft add column staff_login text;
