-- What Student Records handed over themselves: when, and the number that the courier gave it (docs/specification/ordering.md §12.4).
alter table document_order_item
  add column handed_on date,
  add column waybill text,
  add constraint ck_document_order_item_handed_on check (handed_on is null or special_handling_status = 'COMPLETED'),
  add constraint ck_document_order_item_waybill
    check (waybill is null or (handed_on is not null and waybill <> '' and length(waybill) <= 40));
alter table document_order_item_audit
  add column handed_on date,
  add column waybill text;
-- What is to be handed over, or waits for that.
create index ix_document_order_item_by_hand on document_order_item (id)
  where special_handling_status in ('OUTSTANDING', 'PENDING') and status in ('PROCESSED', 'SENT') and not deleted;

create or replace function keep_order_item_images() returns trigger language plpgsql set enable_nestloop = off as $$
begin
  insert into document_order_item_audit (item_id, changed_by, changed_by_organization, changed_at,
    status, status_change_reason, special_handling_status, delivery_method, document_language, copies,
    recipient_is_student, recipient_name, street, city, province, postal_code, country, certification_country,
    processed_at, delivered_at, handed_on, waybill, deleted, updated_by, updated_by_organization, updated_at, version)
  select b.id, a.updated_by, a.updated_by_organization, a.updated_at,
    b.status, b.status_change_reason, b.special_handling_status, b.delivery_method, b.document_language, b.copies,
    b.recipient_is_student, b.recipient_name, b.street, b.city, b.province, b.postal_code, b.country,
    b.certification_country, b.processed_at, b.delivered_at, b.handed_on, b.waybill, b.deleted, b.updated_by,
    b.updated_by_organization, b.updated_at, b.version
  from item_before b
  join item_after a on a.id = b.id
  order by b.id;
  return null;
end
$$;

-- Also what is handed over, and what stands for an item that did not arrive.
create or replace view order_item_facts as
  select i.id as item_id, i.order_id, i.item_number, i.run_id, i.status, i.special_handling_status, i.category,
    i.document_type, i.document_language, i.delivery_method, i.copies, i.postal_code, i.country, i.deleted,
    i.student_id, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name, s.deceased, s.held_until,
    i.version, i.recipient_name, i.certification_country, i.delivered_at, i.handed_on, i.waybill,
    exists (select from document_order_item r
      where r.reorder_of = i.id and r.status <> 'CANCELLED' and not r.deleted) as reordered
  from document_order_item i
  join order_student s on s.id = i.student_id;
