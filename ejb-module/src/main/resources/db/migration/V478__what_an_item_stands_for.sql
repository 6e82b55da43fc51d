-- Which item one stands for; and of those that were ordered again, however often, the first one.
create or replace view order_item_facts as
  select i.id as item_id, i.order_id, i.item_number, i.run_id, i.status, i.special_handling_status, i.category,
    i.document_type, i.document_language, i.delivery_method, i.copies, i.postal_code, i.country, i.deleted,
    i.student_id, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name, s.deceased, s.held_until,
    i.version, i.recipient_name, i.certification_country, i.delivered_at, i.handed_on, i.waybill,
    exists (select from document_order_item r
      where r.reorder_of = i.id and r.status <> 'CANCELLED' and not r.deleted) as reordered,
    i.reorder_of
  from document_order_item i
  join order_student s on s.id = i.student_id;

create function first_ordered_item(item bigint) returns bigint language sql stable as $$
  with recursive back as (
    select id, reorder_of from document_order_item where id = item
    union all
    select r.id, r.reorder_of from back join document_order_item r on r.id = back.reorder_of)
  select id from back where reorder_of is null
$$;
