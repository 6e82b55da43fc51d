-- What people of the public are about to order, one at a time, and what they ordered (ordering.md §9.2).
create table mypass_draft (
  account_id bigint constraint pk_mypass_draft primary key
    constraint fk_mypass_draft_account references public_account on delete cascade,
  saved_at timestamptz not null,
  award_id bigint not null constraint fk_mypass_draft_award references award,
  current_name boolean not null,
  copies integer not null,
  language text not null,
  recipient text not null,
  consumer_id bigint constraint fk_mypass_draft_consumer references document_consumer,
  other_name text,
  courier boolean not null,
  certification_country text,
  country text not null,
  street text,
  city text,
  province text,
  postal_code text,
  constraint ck_mypass_draft_copies check (copies between 1 and 10),
  constraint ck_mypass_draft_language check (language in ('EN', 'FR')),
  constraint ck_mypass_draft_recipient check (recipient in ('STUDENT', 'ORGANIZATION', 'OTHER')),
  constraint ck_mypass_draft_consumer check ((recipient = 'ORGANIZATION') = (consumer_id is not null)),
  constraint ck_mypass_draft_lengths check (length(other_name) <= 250 and length(street) <= 246 and length(city) <= 60
    and length(province) <= 60 and length(postal_code) <= 20 and length(country) <= 80)
);
create index ix_mypass_draft_award_id on mypass_draft (award_id);
create index ix_mypass_draft_consumer_id on mypass_draft (consumer_id);

create table mypass_order (
  item_id bigint constraint pk_mypass_order primary key
    constraint fk_mypass_order_item references document_order_item,
  -- none when the account is no more
  account_id bigint constraint fk_mypass_order_account references public_account on delete set null
);
create index ix_mypass_order_account_id on mypass_order (account_id);
