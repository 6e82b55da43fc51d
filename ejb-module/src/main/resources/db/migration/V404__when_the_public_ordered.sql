-- When people of the public ordered, by which it is bounded how much they order.
alter table mypass_order add column placed_at timestamptz;
update mypass_order m set placed_at = o.placed_at
from document_order_item i
join document_order o on o.id = i.order_id
where i.id = m.item_id;
alter table mypass_order alter column placed_at set not null;
