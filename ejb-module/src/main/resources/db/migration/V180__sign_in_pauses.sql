-- How often sign-in failed lately: for a login from an address, for a login, for an address, for a browser that the person
-- has used before. Each has one of 65,536 places, found by a keyed hash: no login and no address is told, and whatever is
-- tried, there are no more rows than that.
create table sign_in_tries (
  bound text not null,
  place integer not null,
  failures integer not null default 0,
  last_failed_at timestamptz not null,
  constraint pk_sign_in_tries primary key (bound, place),
  constraint ck_sign_in_tries_bound check (bound in ('LOGIN_FROM_ADDRESS', 'LOGIN', 'ADDRESS', 'BROWSER')),
  constraint ck_sign_in_tries_place check (place between 0 and 65535),
  constraint ck_sign_in_tries_failures check (failures >= 0)
);

-- Signs what a browser keeps of who signed in with it, and finds the places above. It is this installation's own.
insert into setting (name, value)
values ('door_key', encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'));
