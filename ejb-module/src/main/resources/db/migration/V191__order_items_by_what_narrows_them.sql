-- The list of order items by what it is sorted by or narrowed to (docs/queries.md).
create index ix_document_order_item_document_type
  on document_order_item (document_type, placed_at desc, id desc) where not deleted;
create index ix_document_order_item_delivery_method
  on document_order_item (delivery_method, placed_at desc, id desc) where not deleted;
create index ix_document_order_item_special_handling_status
  on document_order_item (special_handling_status, placed_at desc, id desc)
  where not deleted and special_handling_status <> 'NOT_REQUIRED';
create index ix_document_order_item_others
  on document_order_item (placed_at desc, id desc) where not deleted and not recipient_is_student;
