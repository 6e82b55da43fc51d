-- What the door asks of accounts.
alter table app_user
  -- counts what ends the sessions of before: other roles, disabled, enabled, another password
  add column session_version integer not null default 1;
comment on column app_user.version is 'counts the changes of an account, for who changes it';

-- A hash that is this installation's own and was never that of a password.
insert into setting (name, value)
values ('no_password', '$2a$10$DmCJZTEYPjmHXmlLL2Sk3.'
  || substr(md5(gen_random_uuid()::text) || md5(gen_random_uuid()::text), 1, 30) || 'm');

-- What a password is checked against at the door. Who has no account, or none that is enabled with a password, is checked
-- too, against a hash that no password has: checking takes as long, and tells nothing. What cannot be a login is not
-- checked at all: the door remembers everybody whom it checked.
drop function password_hash_of(text);
create function password_hash_of(asked text) returns setof text language sql stable as $$
  select coalesce(
    (select u.password_hash from app_user u where u.login = asked and u.enabled),
    (select s.value from setting s where s.name = 'no_password'))
  where asked ~ '^[a-z][a-z0-9._-]{0,63}$'
$$;

-- The roles by which somebody is let in, and as a role of its own the version by which their session is good.
create function roles_of(asked text) returns setof text language sql stable as $$
  select r.role from app_user u join app_user_role r on r.user_id = u.id
  where u.login = asked and u.enabled and u.password_hash is not null
  union all
  select 'SESSION_' || u.session_version from app_user u
  where u.login = asked and u.enabled and u.password_hash is not null
$$;
