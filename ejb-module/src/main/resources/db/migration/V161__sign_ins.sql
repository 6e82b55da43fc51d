-- Who signed in, tried to, or was refused a page. No password, and no login that is of no account: people mistype their
-- passwords there.
create table sign_in (
  id bigint generated always as identity constraint pk_sign_in primary key,
  happened_at timestamptz not null,
  outcome text not null,
  login text,
  address text not null,
  -- what was refused
  path text not null default '',
  -- how often within the same minute, where that is counted: what a script can do without end
  times integer not null default 1,
  counted_minute timestamptz,
  constraint ck_sign_in_outcome check (outcome in ('SIGNED_IN', 'FAILED', 'PAUSED', 'REFUSED'))
);
create unique index uq_sign_in_counted on sign_in (counted_minute, outcome, login, address, path)
  nulls not distinct where counted_minute is not null;
create index ix_sign_in_happened_at on sign_in (happened_at);
create index ix_sign_in_login on sign_in (login, happened_at);

-- What a password is checked against at the door. Who has no account, or none that is enabled with a password, is checked
-- too, against the hash of a password that was thrown away: checking takes as long, and tells nothing.
create function password_hash_of(asked text) returns text language sql stable as $$
  select coalesce(
    (select u.password_hash from app_user u where u.login = asked and u.enabled),
    '$2a$10$DmCJZTEYPjmHXmlLL2Sk3.DtQA4xGc1juMf4BMKjjMNvWLn6/6rnm')
$$;
