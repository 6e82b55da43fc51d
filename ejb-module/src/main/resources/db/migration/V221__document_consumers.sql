-- Organizations that receive digital official documents (ordering.md §2.6, §12.5), and what happened to their registrations.
create table document_consumer (
  id bigint generated always as identity constraint pk_document_consumer primary key,
  name text not null,
  contact text not null,
  -- where the link to its documents is sent; whoever signs in under the same domain may follow it
  link_address text not null,
  link_domain text not null generated always as (lower(split_part(link_address, '@', 2))) stored,
  frequency text not null,
  -- of what it is written
  language text not null,
  state text not null,
  last_access_at timestamptz,
  last_access_by text,
  registered_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  constraint ck_document_consumer_name check (name = trim(name) and name <> '' and length(name) <= 200),
  constraint ck_document_consumer_contact check (contact = trim(contact) and contact <> '' and length(contact) <= 200),
  constraint ck_document_consumer_link_address
    check (length(link_address) <= 254 and link_address ~ '^[^@[:space:]]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$'),
  constraint ck_document_consumer_frequency check (frequency in ('DAILY', 'WEEKLY')),
  constraint ck_document_consumer_language check (language in ('EN', 'FR')),
  constraint ck_document_consumer_state check (state in ('REGISTERED', 'VALIDATED', 'APPROVED', 'DECLINED', 'SUSPENDED')),
  constraint ck_document_consumer_last_access check ((last_access_at is null) = (last_access_by is null))
);
-- A declined one may register anew.
create unique index uq_document_consumer_name on document_consumer (lower(name)) where state <> 'DECLINED';
create unique index uq_document_consumer_link_address on document_consumer (lower(link_address)) where state <> 'DECLINED';

create table document_consumer_event (
  id bigint generated always as identity constraint pk_document_consumer_event primary key,
  consumer_id bigint not null constraint fk_document_consumer_event_consumer references document_consumer,
  happened_at timestamptz not null,
  actor text not null,
  kind text not null,
  reason text,
  -- of an edit: the names of the fields, what stood in them, and what does
  fields text[] not null default '{}',
  former text[] not null default '{}',
  present text[] not null default '{}',
  constraint ck_document_consumer_event_kind check (kind in
    ('REGISTERED', 'EDITED', 'VALIDATED', 'APPROVED', 'DECLINED', 'SUSPENDED', 'REINSTATED')),
  constraint ck_document_consumer_event_reason
    check ((reason is not null) = (kind in ('DECLINED', 'SUSPENDED', 'REINSTATED')) and reason <> '' and length(reason) <= 500),
  constraint ck_document_consumer_event_fields
    check (cardinality(fields) = cardinality(former) and cardinality(fields) = cardinality(present)
      and (cardinality(fields) > 0) = (kind = 'EDITED'))
);
create index ix_document_consumer_event_consumer_id on document_consumer_event (consumer_id);
