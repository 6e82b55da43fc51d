-- Until when a document can be fetched is kept from the letter that told of it on, as the letter said it; a warning that is
-- sent late puts it off. Links are good for at least as long.
alter table delivery_item add column expires_at timestamptz;

update delivery_item d
set expires_at = greatest(
  a.sent_at + make_interval(days => s.expiry_days),
  (select w.sent_at + make_interval(days => s.warning_days) from delivery_notice w where w.id = d.expiring_notice_id))
from delivery_notice a, delivery_setting s
where a.id = d.available_notice_id and a.sent_at is not null;

alter table delivery_setting
  drop constraint ck_delivery_setting_days,
  add constraint ck_delivery_setting_days
    check (expiry_days between 1 and 365 and warning_days between 1 and 90 and link_days between 1 and 365);

update delivery_setting set link_days = greatest(link_days, expiry_days);

alter table delivery_setting
  add constraint ck_delivery_setting_link_days check (link_days >= expiry_days);
