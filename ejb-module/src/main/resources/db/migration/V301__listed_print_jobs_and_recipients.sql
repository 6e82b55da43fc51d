-- What the list of order items may read of print jobs: where an item is, or was printed.
create view order_print_piece as
  select item_id, job_id from print_piece where status <> 'WITHDRAWN';

-- Errors are mended, not acknowledged (docs/decisions/0025-errors-are-mended.md).
alter table document_error drop column acknowledged;

-- Other recipients are not consumers: those have the index of their delivery method.
drop index ix_document_order_item_others;
create index ix_document_order_item_others
  on document_order_item (placed_at desc, id desc)
  where not deleted and not recipient_is_student and delivery_method <> 'DIGITAL_OFFICIAL_DOCUMENT';
