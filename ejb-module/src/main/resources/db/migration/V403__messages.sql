-- What people of the public are told of the orders of their students, once for each item and event (ordering.md §13).
create table mypass_message (
  id bigint generated always as identity constraint pk_mypass_message primary key,
  account_id bigint not null constraint fk_mypass_message_account references public_account on delete cascade,
  item_id bigint not null constraint fk_mypass_message_item references document_order_item,
  kind text not null,
  made_at timestamptz not null,
  read_at timestamptz,
  -- when a letter left that tells of it
  mailed_at timestamptz,
  constraint uq_mypass_message_once unique (account_id, item_id, kind),
  constraint ck_mypass_message_kind check (kind in ('ISSUED', 'UNDELIVERABLE', 'DOWNLOADED', 'NOT_DOWNLOADED',
    'WAYBILL_NEEDED', 'CERTIFICATION_NEEDED'))
);
create index ix_mypass_message_item_id on mypass_message (item_id);

-- Who gets no letters about messages.
create table mypass_no_letters (
  account_id bigint constraint pk_mypass_no_letters primary key
    constraint fk_mypass_no_letters_account references public_account on delete cascade
);
