-- Documents of order items, the agent that makes them, the keys that sign them (ordering.md §2.3, §11.1).
insert into order_code (code_set, code, sequence, name_english, name_french) values
  ('STATUS_REASON', 'MISSING_GLYPH', 17, 'Missing Glyph', 'Caractère sans glyphe');

-- What waits for its document, in the order of its turn.
create index ix_document_order_item_waiting on document_order_item (placed_at, id)
  where status = 'ORDERED' and category = 'CREDENTIAL' and not deleted;

-- What documents have in common, each version once: the first bytes of each document's file.
create table document_template (
  id bigint generated always as identity constraint pk_document_template primary key,
  sha256 bytea not null constraint uq_document_template_sha256 unique,
  bytes bytea not null,
  made_at timestamptz not null,
  constraint ck_document_template_sha256 check (length(sha256) = 32)
);
-- PDF is compressed already
alter table document_template alter column bytes set storage external;

-- Public keys, for ever; the private ones are not in the database.
create table signing_key (
  id smallint generated always as identity (minvalue 1 maxvalue 255) constraint pk_signing_key primary key,
  public_key bytea not null constraint uq_signing_key_public_key unique,
  made_at timestamptz not null,
  constraint ck_signing_key_public_key check (length(public_key) = 32)
);

-- One start of the agent on one server.
create table document_execution (
  id bigint generated always as identity constraint pk_document_execution primary key,
  node text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  result text,
  made integer not null default 0,
  held integer not null default 0,
  constraint ck_document_execution_result check (result in ('COMPLETED', 'STOPPED', 'FAILED', 'INTERRUPTED')),
  constraint ck_document_execution_ended check ((ended_at is null) = (result is null))
);
-- Each server is at it once.
create unique index uq_document_execution_node on document_execution (node) where ended_at is null;

-- Whether the agent works: one row.
create table document_agent (
  one boolean constraint pk_document_agent primary key default true,
  paused_by text,
  paused_at timestamptz,
  constraint ck_document_agent_one check (one),
  constraint ck_document_agent_paused check ((paused_by is null) = (paused_at is null))
);
insert into document_agent default values;

-- The document of an item: its file is the template's bytes and then its own.
create table document (
  id bigint generated always as identity constraint pk_document primary key,
  item_id bigint not null constraint fk_document_item references document_order_item
    constraint uq_document_item_id unique,
  template_id bigint not null constraint fk_document_template references document_template,
  own_bytes bytea not null,
  sha256 bytea not null,
  pages smallint not null,
  proof_code text not null constraint uq_document_proof_code unique,
  signing_key_id smallint not null constraint fk_document_signing_key references signing_key,
  snapshot jsonb not null,
  execution_id bigint not null constraint fk_document_execution references document_execution,
  made_at timestamptz not null,
  constraint ck_document_sha256 check (length(sha256) = 32),
  constraint ck_document_pages check (pages between 1 and 99),
  constraint ck_document_proof_code check (proof_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$')
);
alter table document alter column own_bytes set storage external;
create index ix_document_execution_id on document (execution_id);
create index ix_document_template_id on document (template_id);

-- What documents may read of order items: their numbers.
create view order_item_number as
  select i.id as item_id, i.order_id, i.item_number from document_order_item i;
