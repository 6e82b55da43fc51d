-- Which state of an unfinished order somebody was shown: only that one is changed or sent. One that was begun anew is another.
create sequence seq_mypass_draft_version;
alter table mypass_draft add column version bigint not null default nextval('seq_mypass_draft_version');
