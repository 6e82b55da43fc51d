-- What documents may read of order items: also the run and the status, to find items that should have a document.
create or replace view order_item_number as
  select i.id as item_id, i.order_id, i.item_number, i.run_id, i.status from document_order_item i;
