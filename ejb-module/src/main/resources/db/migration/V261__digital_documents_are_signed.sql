-- Digital documents are signed electronically (ordering.md §12.5), and made for no consumer that is suspended by then.
insert into order_code (code_set, code, sequence, name_english, name_french) values
  ('STATUS_REASON', 'CONSUMER_SUSPENDED', 18, 'Organization Suspended', 'Organisation suspendue');

-- Certificates with their chains, for ever; the private keys are not in the database.
create table signing_certificate (
  id integer generated always as identity constraint pk_signing_certificate primary key,
  -- of the chain
  sha256 bytea not null constraint uq_signing_certificate_sha256 unique,
  -- as PkiPath
  chain bytea not null,
  subject text not null,
  origin text not null,
  valid_to timestamptz not null,
  made_at timestamptz not null,
  constraint ck_signing_certificate_sha256 check (length(sha256) = 32),
  constraint ck_signing_certificate_origin check (origin in ('OWN', 'KEYSTORE', 'TOKEN'))
);

-- What was made for consumers before was not signed, and nobody could fetch it: it is made anew.
with unsigned as (
  delete from document d using document_order_item i
  where i.id = d.item_id and i.delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT'
  returning d.item_id
)
update document_order_item i
set status = 'ORDERED', processed_at = null, updated_by = 'system', updated_by_organization = null, updated_at = now(),
  version = i.version + 1
from unsigned u
where i.id = u.item_id and i.status = 'PROCESSED';

alter table document
  add column signing_certificate_id integer
    constraint fk_document_signing_certificate references signing_certificate,
  add constraint ck_document_signing_certificate_id
    check ((snapshot ->> 'kind' = 'DIGITAL') = (signing_certificate_id is not null));
create index ix_document_signing_certificate_id on document (signing_certificate_id)
  where signing_certificate_id is not null;
