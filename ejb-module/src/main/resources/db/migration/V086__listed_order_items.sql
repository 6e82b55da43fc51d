-- The list of order items, newest first, with what it is narrowed and sorted by: pages and counts are read from here alone.
drop index ix_document_order_item_placed_at;
create index ix_document_order_item_listed on document_order_item (placed_at desc, id desc)
  include (deleted, status, status_change_reason, purpose, document_type, delivery_method, special_handling_status,
    document_language, recipient_is_student, processed_at);
