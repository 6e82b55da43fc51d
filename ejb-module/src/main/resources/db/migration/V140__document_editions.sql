-- What documents say, who signs them and how they are titled (ordering.md §11.2, §11.3): the files that the product comes
-- with, each version of them kept as it was, so that a document can be made again of the edition that it was made of.
create table document_edition (
  id integer generated always as identity constraint pk_document_edition primary key,
  sha256 bytea not null constraint uq_document_edition_sha256 unique,
  loaded_at timestamptz not null,
  constraint ck_document_edition_sha256 check (length(sha256) = 32)
);

-- How a credential is titled and laid out.
create table document_design (
  edition_id integer not null constraint fk_document_design_edition references document_edition,
  language text not null,
  credential_type text not null,
  valid_from date not null,
  valid_to date,
  layout text not null,
  title text not null,
  constraint pk_document_design primary key (edition_id, language, credential_type, valid_from),
  constraint ck_document_design_language check (language in ('EN', 'FR')),
  constraint ck_document_design_layout check (layout in ('FRAMED')),
  constraint ck_document_design_title check (title <> ''),
  constraint ck_document_design_valid check (valid_to >= valid_from)
);

create table document_wording (
  edition_id integer not null constraint fk_document_wording_edition references document_edition,
  language text not null,
  key text not null,
  valid_from date not null,
  valid_to date,
  wording text not null,
  constraint pk_document_wording primary key (edition_id, language, key, valid_from),
  constraint ck_document_wording_language check (language in ('EN', 'FR')),
  constraint ck_document_wording_wording check (wording <> ''),
  constraint ck_document_wording_valid check (valid_to >= valid_from)
);

-- A signature as a drawing of 150 by 42 points, in the operators of PDF.
create table document_signature (
  edition_id integer not null constraint fk_document_signature_edition references document_edition,
  name text not null,
  drawing text not null,
  constraint pk_document_signature primary key (edition_id, name),
  constraint ck_document_signature_drawing check (drawing ~ '^[0-9. a-zA-Z]+$')
);

create table document_signatory (
  edition_id integer not null constraint fk_document_signatory_edition references document_edition,
  language text not null,
  position smallint not null,
  valid_from date not null,
  valid_to date,
  name text not null,
  office text not null,
  signature text not null,
  constraint pk_document_signatory primary key (edition_id, language, position, valid_from),
  constraint fk_document_signatory_signature foreign key (edition_id, signature) references document_signature,
  constraint ck_document_signatory_language check (language in ('EN', 'FR')),
  constraint ck_document_signatory_position check (position in (1, 2)),
  constraint ck_document_signatory_name check (name <> '' and office <> ''),
  constraint ck_document_signatory_valid check (valid_to >= valid_from)
);
create index ix_document_signatory_signature on document_signatory (edition_id, signature);
