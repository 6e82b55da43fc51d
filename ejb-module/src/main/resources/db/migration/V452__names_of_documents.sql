-- The name that a document shows in a column of its own: lists of consumers sort and search by it, and the whole snapshot of
-- each document would be read for that.
alter table document add column shown_name text generated always as (snapshot ->> 'name') stored;

create or replace view document_shown as
  select d.item_id, d.shown_name as name from document d;
