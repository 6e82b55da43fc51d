-- Document orders for all cases: first-run, reprint and reorder (ordering.md §2.1, §2.2, §2.4, §2.7).
alter table document_order
  add column request_method_set text not null generated always as ('REQUEST_METHOD') stored,
  add constraint fk_document_order_request_method
    foreign key (request_method_set, request_method) references order_code,
  add constraint ck_document_order_requestor_name check (requestor_name <> '' and length(requestor_name) <= 250);

alter table document_order_item
  add column placed_at timestamptz not null default now(),
  add column certification_country text,
  add column reorder_of bigint constraint fk_document_order_item_reorder_of references document_order_item,
  add column reorder_reason text,
  add column processed_at timestamptz,
  add column delivered_at timestamptz,
  add column updated_by text not null default 'system',
  add column updated_by_organization text not null default 'O.1',
  add column updated_at timestamptz not null default now();

update document_order_item i
set placed_at = o.placed_at, updated_by = o.placed_by, updated_at = o.placed_at
from document_order o
where o.id = i.order_id;

alter table document_order_item
  add column status_reason_set text not null generated always as ('STATUS_REASON') stored,
  add column reorder_reason_set text not null generated always as ('REORDER_REASON') stored,
  add constraint fk_document_order_item_status_change_reason
    foreign key (status_reason_set, status_change_reason) references order_code,
  add constraint fk_document_order_item_reorder_reason
    foreign key (reorder_reason_set, reorder_reason) references order_code,
  -- Rule 60105: a reorder names what it stands for, and why.
  add constraint ck_document_order_item_reorder
    check ((reorder_of is not null) = (reorder_reason is not null) and (reorder_of is null or purpose = 'REORDER')),
  add constraint ck_document_order_item_recipient check (length(recipient_name) <= 250),
  add constraint ck_document_order_item_street check (street <> '' and length(street) <= 246);

-- Newest first, as the list is shown; those that somebody has to look at; both links of a reorder.
create index ix_document_order_item_placed_at on document_order_item (placed_at desc, id desc) where not deleted;
create index ix_document_order_item_open on document_order_item (student_id)
  where status in ('ORDERED', 'ON_HOLD', 'SYSTEM_HOLD') and not deleted;
create index ix_document_order_item_status on document_order_item (status, placed_at desc, id desc) where not deleted;
create index ix_document_order_item_reorder_of on document_order_item (reorder_of) where reorder_of is not null;

-- What is wrong with an item, as the making of its document found it.
create table document_error (
  id bigint generated always as identity constraint pk_document_error primary key,
  item_id bigint not null constraint fk_document_error_item references document_order_item,
  code text not null,
  description text,
  acknowledged boolean not null default false,
  deleted boolean not null default false,
  found_at timestamptz not null,
  constraint ck_document_error_code check (code ~ '^[A-Z][A-Z_]*$')
);
create index ix_document_error_item_id on document_error (item_id) where not deleted;

-- What an item was before each change of it, with who changed it, of which organization, when.
create table document_order_item_audit (
  id bigint generated always as identity constraint pk_document_order_item_audit primary key,
  item_id bigint not null constraint fk_document_order_item_audit_item references document_order_item,
  changed_by text not null,
  changed_by_organization text not null,
  changed_at timestamptz not null,
  -- the image
  status text not null,
  status_change_reason text,
  special_handling_status text not null,
  delivery_method text not null,
  document_language text not null,
  copies smallint not null,
  recipient_is_student boolean not null,
  recipient_name text not null,
  street text,
  city text,
  province text,
  postal_code text,
  country text,
  certification_country text,
  processed_at timestamptz,
  delivered_at timestamptz,
  deleted boolean not null,
  updated_by text not null,
  updated_by_organization text not null,
  updated_at timestamptz not null,
  version integer not null
);
create index ix_document_order_item_audit_item_id on document_order_item_audit (item_id);

-- A trigger, so that nobody who changes items can forget the images; one statement writes those of a whole set.
create function keep_order_item_images() returns trigger language plpgsql as $$
begin
  insert into document_order_item_audit (item_id, changed_by, changed_by_organization, changed_at,
    status, status_change_reason, special_handling_status, delivery_method, document_language, copies,
    recipient_is_student, recipient_name, street, city, province, postal_code, country, certification_country,
    processed_at, delivered_at, deleted, updated_by, updated_by_organization, updated_at, version)
  select b.id, a.updated_by, a.updated_by_organization, a.updated_at,
    b.status, b.status_change_reason, b.special_handling_status, b.delivery_method, b.document_language, b.copies,
    b.recipient_is_student, b.recipient_name, b.street, b.city, b.province, b.postal_code, b.country,
    b.certification_country, b.processed_at, b.delivered_at, b.deleted, b.updated_by, b.updated_by_organization,
    b.updated_at, b.version
  from item_before b
  join item_after a on a.id = b.id
  order by b.id;
  return null;
end
$$;
create trigger document_order_item_keeps_images after update on document_order_item
  referencing old table as item_before new table as item_after
  for each statement execute function keep_order_item_images();

-- What order items must know of their students.
create view order_student as
  select s.id, s.asn, s.primary_student_id as primary_id, s.last_name, s.suffix, s.first_name, s.middle_name,
    s.preferred_first_name, s.mark_hold_expiry as held_until, s.deceased, s.asn_status = 'SECONDARY' as secondary,
    name_words(s.last_name, s.suffix, s.first_name, s.middle_name, s.preferred_first_name) as words
  from student s;
