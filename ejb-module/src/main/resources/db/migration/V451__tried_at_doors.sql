-- What was tried at the doors of consumers, by whom it was let in, and who steered the handing over. What a script can do
-- without end is counted by the minute and network, and no address is kept that is not of the consumer's domain.
create table delivery_event (
  id bigint generated always as identity constraint pk_delivery_event primary key,
  -- none of what is about no one consumer
  consumer_id bigint constraint fk_delivery_event_consumer references document_consumer,
  happened_at timestamptz not null,
  kind text not null,
  -- a login, or the address of e-mail at a door
  actor text,
  network text,
  -- of a setting: its name, what it was, and what it is
  field text,
  former text,
  present text,
  times integer not null default 1,
  counted_minute timestamptz,
  constraint ck_delivery_event_kind check (kind in ('LINK_REFUSED', 'WAITED', 'ADDRESS_REFUSED', 'CODE_SENT', 'CODE_WRONG',
    'ENTERED', 'LINK_ASKED', 'PAUSED', 'RESUMED', 'SET')),
  constraint ck_delivery_event_door
    check ((network is not null) = (kind not in ('LINK_ASKED', 'PAUSED', 'RESUMED', 'SET'))),
  constraint ck_delivery_event_set check (num_nulls(field, former, present) = case kind when 'SET' then 0 else 3 end)
);
create unique index uq_delivery_event_counted on delivery_event (counted_minute, kind, consumer_id, network)
  nulls not distinct where counted_minute is not null;
create index ix_delivery_event_consumer_id on delivery_event (consumer_id, id);
create index ix_delivery_event_happened_at on delivery_event (happened_at);
