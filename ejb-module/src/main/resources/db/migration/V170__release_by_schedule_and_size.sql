-- Print jobs are released by schedule and by size (docs/specification/ordering.md §12.1, step 5).
alter table print_facility
  -- the days of the week, and the times of day in Alberta on each of them; none where jobs are released by hand alone
  add column release_days text[] not null default '{}',
  add column release_times text[] not null default '{}',
  add column next_release_at timestamptz,
  -- a time that has come, and whose jobs are not all released yet
  add column release_due_at timestamptz,
  -- a job that comes to as much is full
  add column most_items integer,
  add column most_envelopes integer,
  add column most_megabytes integer,
  add constraint ck_print_facility_release_days check (release_days <@ array
    ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
  add constraint ck_print_facility_release_times
    check (array_to_string(release_times, ' ') ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]( |$))*$'),
  add constraint ck_print_facility_release_plan check (
    (cardinality(release_days) = 0) = (cardinality(release_times) = 0)
    and (cardinality(release_days) = 0) = (next_release_at is null)),
  add constraint ck_print_facility_most check (least(most_items, most_envelopes, most_megabytes) >= 1);

-- How often what is ready is gathered without anybody asking.
alter table print_switch
  add column gathering text not null default 'BY_HAND',
  add column next_gathering_at timestamptz,
  add constraint ck_print_switch_gathering check (gathering in ('BY_HAND', 'QUARTER_HOURLY', 'HOURLY', 'DAILY')),
  add constraint ck_print_switch_next_gathering_at check ((gathering = 'BY_HAND') = (next_gathering_at is null));

create or replace view document_facts as
  select d.item_id, d.pages, d.sha256, d.snapshot ->> 'kind' as kind, d.snapshot -> 'address' ->> 0 as addressee,
    (d.snapshot -> 'address')::text as address, octet_length(d.own_bytes) as bytes
  from document d;

-- About how much of a job's file a piece takes.
alter table print_piece
  add column bytes bigint not null default 0,
  add constraint ck_print_piece_bytes check (bytes >= 0);
alter table print_job
  add column bytes bigint not null default 0,
  add constraint ck_print_job_bytes check (bytes >= 0);
update print_piece p set bytes = d.bytes
from print_job j, document_facts d
where j.id = p.job_id and j.status = 'OPEN' and p.status = 'OUTSTANDING' and d.item_id = p.item_id;
update print_job j set bytes = p.bytes
from (select job_id, sum(bytes) as bytes from print_piece where status = 'OUTSTANDING' group by job_id) p
where p.job_id = j.id and j.status = 'OPEN';

alter table print_job_event
  drop constraint ck_print_job_event_kind,
  add constraint ck_print_job_event_kind check (kind in
    ('GATHERED', 'MOVED', 'TAKEN_OUT', 'HELD_BACK', 'CANCELLED', 'RELEASED', 'RETRANSMITTED', 'FAILED', 'TRANSMITTED',
     'CLOSED', 'RETURNED', 'SPOILED', 'NOT_SPOILED', 'REPRINTED', 'MAILED'));
