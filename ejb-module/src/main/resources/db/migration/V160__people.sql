-- People with accounts: who they are, and what was changed of them by whom.
alter table app_user
  add column full_name text not null default '',
  -- counts what ends the sessions of before: other roles, disabled, enabled, another password
  add column version integer not null default 1,
  add column made_at timestamptz not null default now(),
  add constraint ck_app_user_full_name check (char_length(full_name) <= 100);

-- The one link by which a person may choose a password; whoever uses it takes the row away. Of the key in the link only the
-- SHA-256 is known.
create table invitation (
  user_id bigint constraint pk_invitation primary key constraint fk_invitation_user references app_user on delete cascade,
  key_hash bytea not null constraint uq_invitation_key_hash unique,
  expires_at timestamptz not null,
  constraint ck_invitation_key_hash check (octet_length(key_hash) = 32)
);

create table account_event (
  id bigint generated always as identity constraint pk_account_event primary key,
  user_id bigint not null constraint fk_account_event_user references app_user on delete cascade,
  happened_at timestamptz not null,
  actor text not null,
  kind text not null,
  -- what it was before and is now: roles, or a name
  former text[],
  present text[],
  constraint ck_account_event_kind check (kind in
    ('MADE', 'INVITED', 'PASSWORD_CHOSEN', 'ROLES_CHANGED', 'NAME_CHANGED', 'DISABLED', 'ENABLED'))
);
create index ix_account_event_user_id on account_event (user_id);
