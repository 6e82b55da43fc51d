-- The list of order items by when they were processed, those not processed yet last either way (docs/queries.md).
create index ix_document_order_item_processed_at
  on document_order_item (processed_at, placed_at desc, id desc) where not deleted;
create index ix_document_order_item_processed_at_desc
  on document_order_item (processed_at desc nulls last, placed_at desc, id desc) where not deleted;
