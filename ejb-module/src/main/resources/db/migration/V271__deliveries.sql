-- Digital official documents on their way to their consumers (ordering.md §12.5): who was told of what, by which link, and
-- who fetched it.
create view consumer_facts as
  select id as consumer_id, name, link_address, link_domain, frequency, language, state from document_consumer;

-- What is there to be fetched, was fetched, or was not in time.
create view digital_item_facts as
  select i.id as item_id, i.order_id, i.item_number, i.consumer_id, i.status, i.document_type, i.document_language,
    i.credential_number, i.processed_at
  from document_order_item i
  where i.consumer_id is not null and i.status in ('PROCESSED', 'DOWNLOADED', 'EXPIRED') and not i.deleted;
create index ix_document_order_item_fetchable on document_order_item (consumer_id, id)
  where consumer_id is not null and status = 'PROCESSED' and not deleted;

-- The name as the document shows it: the student's may be another one by now.
create view document_shown as
  select d.item_id, d.snapshot ->> 'name' as name from document d;

create table delivery_setting (
  one boolean constraint pk_delivery_setting primary key default true,
  -- from the letter that tells of a document
  expiry_days integer not null default 30,
  -- before that, so many at least
  warning_days integer not null default 5,
  link_days integer not null default 30,
  notify_at time not null default '12:00',
  -- of a consumer that is registered
  frequency text not null default 'WEEKLY',
  -- none before the first look
  next_at timestamptz,
  paused_by text,
  paused_at timestamptz,
  constraint ck_delivery_setting_one check (one),
  constraint ck_delivery_setting_days
    check (expiry_days between 1 and 365 and warning_days between 1 and 90 and link_days between 1 and 90),
  constraint ck_delivery_setting_frequency check (frequency in ('DAILY', 'WEEKLY')),
  constraint ck_delivery_setting_paused check ((paused_by is null) = (paused_at is null))
);
insert into delivery_setting default values;

create table delivery_execution (
  id bigint generated always as identity constraint pk_delivery_execution primary key,
  node text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  result text,
  letters integer not null default 0,
  expired integer not null default 0,
  one boolean not null default true,
  constraint ck_delivery_execution_one check (one),
  constraint ck_delivery_execution_result check (result in ('COMPLETED', 'STOPPED', 'FAILED', 'INTERRUPTED')),
  constraint ck_delivery_execution_ended check ((ended_at is null) = (result is null))
);
-- One at a time, on whichever server.
create unique index uq_delivery_execution_at_work on delivery_execution (one) where ended_at is null;

-- A letter to a consumer.
create table delivery_notice (
  id bigint generated always as identity constraint pk_delivery_notice primary key,
  consumer_id bigint not null constraint fk_delivery_notice_consumer references document_consumer,
  made_at timestamptz not null,
  -- who asked for the link once more; none where it was time
  asked_by text,
  sent_at timestamptz,
  -- where it went; none where nothing was left to tell
  address text,
  failures integer not null default 0,
  next_try_at timestamptz,
  constraint ck_delivery_notice_address check (address is null or sent_at is not null)
);
-- What is still to be sent takes in whatever else there is to tell.
create unique index uq_delivery_notice_unsent on delivery_notice (consumer_id) where sent_at is null;
create index ix_delivery_notice_consumer_id on delivery_notice (consumer_id, id);

-- Of the key in a link only the SHA-256 is known. A letter that is tried again has another key each time, of which all are
-- good: nobody knows which of them arrived.
create table delivery_link (
  key_hash bytea constraint pk_delivery_link primary key,
  consumer_id bigint not null constraint fk_delivery_link_consumer references document_consumer,
  notice_id bigint not null constraint fk_delivery_link_notice references delivery_notice,
  expires_at timestamptz not null,
  constraint ck_delivery_link_key_hash check (octet_length(key_hash) = 32)
);
create index ix_delivery_link_consumer_id on delivery_link (consumer_id);
create index ix_delivery_link_notice_id on delivery_link (notice_id);

-- What became of an item here: each event once.
create table delivery_item (
  item_id bigint constraint pk_delivery_item primary key
    constraint fk_delivery_item_item references document_order_item,
  available_notice_id bigint constraint fk_delivery_item_available references delivery_notice,
  expiring_notice_id bigint constraint fk_delivery_item_expiring references delivery_notice,
  fetched_at timestamptz,
  fetched_by text,
  last_fetched_at timestamptz,
  last_fetched_by text,
  fetches integer not null default 0,
  expired_at timestamptz,
  constraint ck_delivery_item_fetched check (num_nulls(fetched_at, fetched_by, last_fetched_at, last_fetched_by) in (0, 4)
    and (fetches > 0) = (fetched_at is not null)),
  constraint ck_delivery_item_once check (fetched_at is null or expired_at is null)
);
create index ix_delivery_item_available_notice_id on delivery_item (available_notice_id);
create index ix_delivery_item_expiring_notice_id on delivery_item (expiring_notice_id);

-- Somebody at a consumer's door: first with a code on the way to their address, then let in. The key is in the browser, and
-- another one after the code was right; the code is known here by a hash that takes the key, too.
create table delivery_visit (
  key_hash bytea constraint pk_delivery_visit primary key,
  consumer_id bigint not null constraint fk_delivery_visit_consumer references document_consumer,
  address text not null,
  asked_at timestamptz not null,
  code_hash bytea,
  tries integer not null default 0,
  expires_at timestamptz not null,
  constraint ck_delivery_visit_key_hash check (octet_length(key_hash) = 32),
  constraint ck_delivery_visit_code_hash check (octet_length(code_hash) = 32)
);
create index ix_delivery_visit_consumer_id on delivery_visit (consumer_id, asked_at);
create index ix_delivery_visit_expires_at on delivery_visit (expires_at);
