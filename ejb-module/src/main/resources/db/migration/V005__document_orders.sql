-- Document orders and their items (spec/ordering.md §2, §3, §5.2).
create table document_order (
  id bigint constraint pk_document_order primary key,
  status text not null,
  request_method text not null,
  requestor_name text not null,
  placed_at timestamptz not null,
  placed_by text not null,
  deleted boolean not null default false,
  run_id bigint,
  version integer not null default 1,
  constraint ck_document_order_id check (id between 1 and 9999999999),
  constraint ck_document_order_status check (status in ('UNDER_CONSTRUCTION', 'PAYMENT_PENDING', 'PAYMENT_NOT_RECEIVED', 'ORDERED'))
);
create sequence seq_document_order owned by document_order.id increment by 1 maxvalue 9999999999;

create table document_order_item (
  id bigint generated always as identity constraint pk_document_order_item primary key,
  order_id bigint not null constraint fk_document_order_item_order references document_order,
  item_number smallint not null,
  student_id bigint not null constraint fk_document_order_item_student references student,
  purpose text not null,
  category text not null default 'CREDENTIAL',
  document_type text not null,
  credential_number bigint,
  document_language text not null,
  delivery_method text not null,
  copies smallint not null default 1,
  recipient_is_student boolean not null,
  recipient_name text not null,
  street text,
  city text,
  province text,
  postal_code text,
  country text,
  status text not null,
  status_change_reason text,
  special_handling_status text not null default 'NOT_REQUIRED',
  amount_collected numeric(7, 2) not null default 0,
  deleted boolean not null default false,
  run_id bigint,
  version integer not null default 1,
  constraint uq_document_order_item_order_item_number unique (order_id, item_number),
  constraint ck_document_order_item_item_number check (item_number between 1 and 99),
  constraint ck_document_order_item_purpose check (purpose in ('FIRST_RUN', 'REPRINT', 'REORDER')),
  constraint ck_document_order_item_category check (category in ('TRANSCRIPT', 'CREDENTIAL', 'LETTER')),
  constraint ck_document_order_item_credential_number check (category <> 'CREDENTIAL' or credential_number is not null),
  constraint ck_document_order_item_document_language check (document_language in ('EN', 'FR')),
  constraint ck_document_order_item_delivery_method check (delivery_method in
    ('AUTOMATED_MAIL', 'AUTOMATED_PLUS_CARDBOARD', 'MANUAL_MAIL', 'MANUAL_INSERT', 'COURIER', 'CERTIFICATION',
     'CERTIFICATION_AND_COURIER', 'ELECTRONIC', 'DIGITAL_OFFICIAL_DOCUMENT')),
  constraint ck_document_order_item_copies check (copies between 1 and 10),
  constraint ck_document_order_item_status check (status in
    ('UNDER_CONSTRUCTION', 'ORDERED', 'ON_HOLD', 'SYSTEM_HOLD', 'CANCELLED', 'PROCESSED', 'SENT', 'FAILED_DELIVERY',
     'DELIVERED_IN_ERROR', 'DOWNLOADED', 'EXPIRED')),
  constraint ck_document_order_item_special_handling_status
    check (special_handling_status in ('NOT_REQUIRED', 'OUTSTANDING', 'PENDING', 'COMPLETED')),
  constraint ck_document_order_item_amount_collected check (amount_collected >= 0)
);
-- A credential number has one first-run order, ever at work: this makes doubling impossible.
create unique index uq_document_order_item_first_run
  on document_order_item (credential_number)
  where purpose = 'FIRST_RUN' and not deleted and status <> 'CANCELLED';
create index ix_document_order_item_student_id on document_order_item (student_id);
create index ix_document_order_item_run_id on document_order_item (run_id) where run_id is not null;
