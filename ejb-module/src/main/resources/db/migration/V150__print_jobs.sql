-- Print jobs: what is gathered for whom, and where each piece of it is (docs/specification/ordering.md §2.5, §12.1, §12.2).
create table print_facility (
  id smallint generated always as identity constraint pk_print_facility primary key,
  name_english text not null,
  name_french text not null
);

-- Where documents of a delivery method are printed, and how many pages its machine puts into one envelope; none where
-- envelopes are filled by hand.
create table print_route (
  delivery_method text constraint pk_print_route primary key,
  facility_id smallint not null constraint fk_print_route_facility references print_facility,
  inserter_limit smallint,
  constraint ck_print_route_delivery_method check (delivery_method in
    ('AUTOMATED_MAIL', 'AUTOMATED_PLUS_CARDBOARD', 'MANUAL_MAIL', 'MANUAL_INSERT', 'COURIER', 'CERTIFICATION',
     'CERTIFICATION_AND_COURIER')),
  constraint ck_print_route_inserter_limit check (inserter_limit between 1 and 99),
  -- what is too thick for a machine ends up here
  constraint ck_print_route_by_hand check (delivery_method <> 'MANUAL_INSERT' or inserter_limit is null)
);
create index ix_print_route_facility_id on print_route (facility_id);

insert into print_facility (name_english, name_french) values
  ('Mailing Centre', 'Centre d’expédition'),
  ('Print Centre', 'Centre d’impression');
insert into print_route (delivery_method, facility_id, inserter_limit)
select r.method, f.id, r.inserter_limit
from (values
  ('AUTOMATED_MAIL', 'Mailing Centre', 8),
  ('AUTOMATED_PLUS_CARDBOARD', 'Print Centre', 8),
  ('MANUAL_MAIL', 'Print Centre', null),
  ('MANUAL_INSERT', 'Print Centre', null),
  ('COURIER', 'Print Centre', null),
  ('CERTIFICATION', 'Print Centre', null),
  ('CERTIFICATION_AND_COURIER', 'Print Centre', null)) r (method, facility, inserter_limit)
join print_facility f on f.name_english = r.facility;

-- Its counts are what its outstanding pieces come to, in the same transaction.
create table print_job (
  id bigint generated always as identity constraint pk_print_job primary key,
  status text not null default 'OPEN',
  document_type text not null,
  document_language text not null,
  delivery_method text not null constraint fk_print_job_route references print_route,
  facility_id smallint not null constraint fk_print_job_facility references print_facility,
  made_at timestamptz not null,
  made_by text not null,
  cancelled_at timestamptz,
  version integer not null default 1,
  items integer not null default 0,
  canada integer not null default 0,
  united_states integer not null default 0,
  elsewhere integer not null default 0,
  credential_pages integer not null default 0,
  plain_pages integer not null default 0,
  constraint ck_print_job_status check (status in ('OPEN', 'CANCELLED')),
  constraint ck_print_job_document_language check (document_language in ('EN', 'FR')),
  constraint ck_print_job_cancelled check ((status = 'CANCELLED') = (cancelled_at is not null)),
  constraint ck_print_job_counts check (least(items, canada, united_states, elsewhere, credential_pages, plain_pages) >= 0)
);
-- One at a time is open for what goes together.
create unique index uq_print_job_open on print_job (document_type, document_language, delivery_method, facility_id)
  where status = 'OPEN';
create index ix_print_job_delivery_method on print_job (delivery_method);
create index ix_print_job_facility_id on print_job (facility_id);

create table print_envelope (
  id bigint generated always as identity constraint pk_print_envelope primary key,
  job_id bigint not null constraint fk_print_envelope_job references print_job,
  -- the mailing sequence number
  sequence integer not null,
  recipient text not null,
  postal_code text,
  destination text not null,
  sheets smallint not null,
  constraint uq_print_envelope_job_id_sequence unique (job_id, sequence),
  constraint uq_print_envelope_job_id_id unique (job_id, id),
  constraint ck_print_envelope_sequence check (sequence between 1 and 99999),
  constraint ck_print_envelope_destination check (destination in ('CANADA', 'UNITED_STATES', 'ELSEWHERE')),
  constraint ck_print_envelope_sheets check (sheets between 1 and 99)
);

-- An order item in a print job: all its copies.
create table print_piece (
  id bigint generated always as identity constraint pk_print_piece primary key,
  job_id bigint not null constraint fk_print_piece_job references print_job,
  item_id bigint not null constraint fk_print_piece_item references document_order_item,
  status text not null default 'OUTSTANDING',
  -- none until the job's envelopes are made up
  envelope_id bigint,
  recipient text not null,
  -- alike for whatever goes to one recipient at one address
  place_key text not null,
  postal_code text,
  destination text not null,
  copies smallint not null,
  credential_pages smallint not null,
  plain_pages smallint not null,
  constraint fk_print_piece_envelope foreign key (job_id, envelope_id) references print_envelope (job_id, id),
  constraint ck_print_piece_status check (status in ('OUTSTANDING', 'WITHDRAWN')),
  constraint ck_print_piece_destination check (destination in ('CANADA', 'UNITED_STATES', 'ELSEWHERE')),
  constraint ck_print_piece_copies check (copies between 1 and 10),
  constraint ck_print_piece_pages
    check (least(credential_pages, plain_pages) >= 0 and credential_pages + plain_pages between 1 and 99)
);
-- Nothing is printed twice: an item is in one job, unless it was taken out of that.
create unique index uq_print_piece_item_id on print_piece (item_id) where status = 'OUTSTANDING';
create index ix_print_piece_item_id on print_piece (item_id);
create index ix_print_piece_job_id_envelope_id on print_piece (job_id, envelope_id);

create table print_job_event (
  id bigint generated always as identity constraint pk_print_job_event primary key,
  job_id bigint not null constraint fk_print_job_event_job references print_job,
  happened_at timestamptz not null,
  actor text not null,
  kind text not null,
  items integer not null,
  constraint ck_print_job_event_kind check (kind in ('GATHERED', 'TAKEN_OUT', 'CANCELLED'))
);
create index ix_print_job_event_job_id on print_job_event (job_id);

-- One start of assembling on one server.
create table print_assembly (
  id bigint generated always as identity constraint pk_print_assembly primary key,
  node text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  ended_at timestamptz,
  result text,
  gathered integer not null default 0,
  constraint ck_print_assembly_result check (result in ('COMPLETED', 'STOPPED', 'FAILED', 'INTERRUPTED')),
  constraint ck_print_assembly_ended check ((ended_at is null) = (result is null))
);
-- Each server is at it once.
create unique index uq_print_assembly_node on print_assembly (node) where ended_at is null;

-- What print jobs may read of order items and of their students.
create view order_item_facts as
  select i.id as item_id, i.order_id, i.item_number, i.run_id, i.status, i.special_handling_status, i.category,
    i.document_type, i.document_language, i.delivery_method, i.copies, i.postal_code, i.country, i.deleted,
    i.student_id, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name, s.deceased, s.held_until
  from document_order_item i
  join order_student s on s.id = i.student_id;
create index ix_document_order_item_printable on document_order_item (id)
  where status = 'PROCESSED' and category = 'CREDENTIAL' and not deleted;

-- What print jobs may read of documents: which pages there are, and the address in the letter's window.
create view document_facts as
  select d.item_id, d.pages, d.sha256, d.snapshot ->> 'kind' as kind, d.snapshot -> 'address' ->> 0 as addressee,
    (d.snapshot -> 'address')::text as address
  from document d;
