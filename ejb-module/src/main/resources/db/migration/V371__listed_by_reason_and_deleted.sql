-- Lists of what has a reason, and of what is deleted: few of all, each a page of its own index.
create index ix_document_order_item_status_change_reason
  on document_order_item (status_change_reason, placed_at desc, id desc)
  where not deleted and status_change_reason is not null;
create index ix_document_order_item_deleted on document_order_item (placed_at desc, id desc) where deleted;
