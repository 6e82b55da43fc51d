-- What must follow a commit: written in the transaction that it tells of, delivered at least once after it.
create table outbox (
  id bigint generated always as identity constraint pk_outbox primary key,
  topic text not null,
  -- The idempotency key: whoever writes the same once more changes nothing, whoever reads twice can tell.
  key text not null,
  payload jsonb not null default '{}',
  happened_at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  delivered_at timestamptz,
  constraint uq_outbox_topic_key unique (topic, key),
  constraint ck_outbox_payload check (jsonb_typeof(payload) = 'object')
);
create index ix_outbox_waiting on outbox (topic, id) where delivered_at is null;
create index ix_outbox_happened_at on outbox (happened_at);
