-- What Student Records are done with, for their list of it.
create index ix_document_order_item_handed_over on document_order_item (id)
  where special_handling_status = 'COMPLETED' and not deleted;
