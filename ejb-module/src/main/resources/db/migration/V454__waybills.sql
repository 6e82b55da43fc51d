-- Waybills that people send for what a courier shall bring them (ordering.md §9.4); one may be for several items.
create table mypass_waybill (
  id bigint generated always as identity constraint pk_mypass_waybill primary key,
  -- none when the account is no more
  account_id bigint constraint fk_mypass_waybill_account references public_account on delete set null,
  bytes bytea not null,
  sent_at timestamptz not null,
  -- who acted for the person
  staff_login text,
  constraint ck_mypass_waybill_bytes check (octet_length(bytes) between 1 and 5242880)
);
-- PDF is compressed already
alter table mypass_waybill alter column bytes set storage external;
create index ix_mypass_waybill_account_id on mypass_waybill (account_id);
create index ix_mypass_waybill_sent_at on mypass_waybill (sent_at);

create table mypass_waybill_item (
  item_id bigint constraint pk_mypass_waybill_item primary key
    constraint fk_mypass_waybill_item_item references document_order_item,
  waybill_id bigint not null constraint fk_mypass_waybill_item_waybill references mypass_waybill on delete cascade
);
create index ix_mypass_waybill_item_waybill_id on mypass_waybill_item (waybill_id);
