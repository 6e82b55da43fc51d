-- Who of the public cancelled an order, beside what the audit of the item tells.
create table mypass_cancel (
  item_id bigint constraint pk_mypass_cancel primary key
    constraint fk_mypass_cancel_item references document_order_item,
  -- none when the account is no more
  account_id bigint constraint fk_mypass_cancel_account references public_account on delete set null,
  kind text not null,
  cancelled_at timestamptz not null,
  constraint ck_mypass_cancel_kind check (kind in ('STUDENT', 'GUARDIAN', 'THIRD_PARTY'))
);
create index ix_mypass_cancel_account_id on mypass_cancel (account_id);
