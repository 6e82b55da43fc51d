-- By which documents have their places in the lists of statuses: what stands in copies depends on it, so it never changes.
create table status_key (
  one boolean constraint pk_status_key primary key default true,
  key bytea not null,
  constraint ck_status_key_one check (one),
  constraint ck_status_key_key check (octet_length(key) = 32)
);
insert into status_key (key) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
