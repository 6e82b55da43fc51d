-- Authorities (A.nnnn) and their schools (S.nnnn).
create table organization (
  id bigint generated always as identity constraint pk_organization primary key,
  code text not null constraint uq_organization_code unique,
  name text not null,
  authority_id bigint constraint fk_organization_authority references organization,
  language text not null default 'EN',
  active boolean not null default true,
  version integer not null default 1,
  constraint ck_organization_code check (code ~ '^[AS]\.[0-9]{4}$'),
  constraint ck_organization_name check (name <> '' and length(name) <= 200),
  constraint ck_organization_language check (language in ('EN', 'FR')),
  constraint ck_organization_authority check ((code like 'S.%') = (authority_id is not null))
);
create index ix_organization_authority_id on organization (authority_id);
