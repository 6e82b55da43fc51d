-- A change of many order items at once: what was chosen is frozen, so that what was shown before is what is done, and each
-- item says what became of it.
create table order_bulk (
  id bigint generated always as identity constraint pk_order_bulk primary key,
  action text not null,
  reason text,
  made_by text not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by text,
  ended_at timestamptz,
  constraint ck_order_bulk_action check (action in ('RELEASE', 'HOLD', 'CANCEL', 'ACKNOWLEDGE')),
  constraint ck_order_bulk_confirmed check ((confirmed_at is null) = (confirmed_by is null)),
  constraint ck_order_bulk_ended_at check (ended_at is null or confirmed_at is not null)
);
create index ix_order_bulk_waiting on order_bulk (confirmed_at, id) where confirmed_at is not null and ended_at is null;

create table order_bulk_item (
  bulk_id bigint not null constraint fk_order_bulk_item_bulk references order_bulk on delete cascade,
  item_id bigint not null constraint fk_order_bulk_item_item references document_order_item,
  changed boolean,
  rule integer,
  message_values text[],
  constraint pk_order_bulk_item primary key (bulk_id, item_id),
  constraint ck_order_bulk_item_outcome check ((changed = false) = (rule is not null) or changed is null)
);
create index ix_order_bulk_item_pending on order_bulk_item (bulk_id, item_id) where changed is null;
create index ix_order_bulk_item_item_id on order_bulk_item (item_id);
