-- Digital official documents go to a consumer, and nothing else does: one copy, without an address and without certification
-- (ordering.md §8.1).
alter table document_order_item
  add column consumer_id bigint constraint fk_document_order_item_consumer references document_consumer,
  add constraint ck_document_order_item_digital
    check ((delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT') = (consumer_id is not null)),
  add constraint ck_document_order_item_consumer
    check (consumer_id is null or (copies = 1 and purpose <> 'FIRST_RUN' and not recipient_is_student
      and num_nonnulls(street, city, province, postal_code, country, certification_country) = 0));

create index ix_document_order_item_consumer_id on document_order_item (consumer_id) where consumer_id is not null;

-- For whom it was belongs to what is kept of an item: a consumer's name may be another one's later.
alter table document_order_item_audit add column consumer_id bigint;

create or replace function keep_order_item_images() returns trigger language plpgsql set enable_nestloop = off as $$
begin
  insert into document_order_item_audit (item_id, changed_by, changed_by_organization, changed_at,
    status, status_change_reason, special_handling_status, delivery_method, document_language, copies,
    recipient_is_student, recipient_name, consumer_id, street, city, province, postal_code, country, certification_country,
    processed_at, delivered_at, handed_on, waybill, deleted, updated_by, updated_by_organization, updated_at, version)
  select b.id, a.updated_by, a.updated_by_organization, a.updated_at,
    b.status, b.status_change_reason, b.special_handling_status, b.delivery_method, b.document_language, b.copies,
    b.recipient_is_student, b.recipient_name, b.consumer_id, b.street, b.city, b.province, b.postal_code, b.country,
    b.certification_country, b.processed_at, b.delivered_at, b.handed_on, b.waybill, b.deleted, b.updated_by,
    b.updated_by_organization, b.updated_at, b.version
  from item_before b
  join item_after a on a.id = b.id
  order by b.id;
  return null;
end
$$;
