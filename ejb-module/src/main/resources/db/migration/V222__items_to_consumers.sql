-- Digital official documents go to a consumer, and nothing else does: one copy, without an address and without certification
-- (ordering.md §8.1).
alter table document_order_item
  add column consumer_id bigint constraint fk_document_order_item_consumer references document_consumer,
  add constraint ck_document_order_item_digital
    check ((delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT') = (consumer_id is not null)),
  add constraint ck_document_order_item_consumer
    check (consumer_id is null or (copies = 1 and purpose <> 'FIRST_RUN' and not recipient_is_student
      and street is null and certification_country is null));

create index ix_document_order_item_consumer_id on document_order_item (consumer_id) where consumer_id is not null;
