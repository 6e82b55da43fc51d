-- What a person changed last, at the change of many order items.
create index ix_order_bulk_confirmed_by on order_bulk (confirmed_by, confirmed_at desc, id desc) where confirmed_at is not null;
