-- People of the public whom an OpenID Connect provider vouches for (ordering.md §9.1): known by its name for them, and
-- without a password of ours where they have chosen none.
alter table public_account
  alter column password_hash drop not null,
  add column issuer text,
  add column subject text,
  add constraint uq_public_account_subject unique (issuer, subject),
  add constraint ck_public_account_subject check ((issuer is null) = (subject is null) and length(subject) <= 255),
  add constraint ck_public_account_way check (password_hash is not null or subject is not null);

-- when the provider asked who it is; none for who came by a password
alter table public_visit add column proved_at timestamptz;
