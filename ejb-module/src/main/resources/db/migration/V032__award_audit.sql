-- What an award was before each change of it, with who changed it, of which organization, when. The latest is the award
-- itself; the first award is an entry too, without a row of its own: what it was is in the oldest image, or in the award.
alter table award add column updated_by_organization text not null default 'O.1';

create table award_audit (
  id bigint generated always as identity constraint pk_award_audit primary key,
  award_id bigint not null constraint fk_award_audit_award references award,
  changed_by text not null,
  changed_by_organization text not null,
  changed_at timestamptz not null,
  -- the image
  credential_number bigint not null constraint fk_award_audit_credential_number references credential_number,
  legacy_number text,
  school_year smallint not null,
  awarded_on date not null,
  last_name text,
  first_name text,
  middle_name text,
  suffix text,
  converted boolean not null,
  deleted boolean not null,
  delete_reason text,
  run_id bigint,
  updated_by text not null,
  updated_by_organization text not null,
  updated_at timestamptz not null,
  version integer not null
);
create index ix_award_audit_award_id on award_audit (award_id);
-- Archived numbers stay findable.
create index ix_award_audit_credential_number on award_audit (credential_number);
create index ix_award_audit_legacy_number on award_audit (legacy_number) where legacy_number is not null;

-- A trigger, so that nobody who changes awards can forget the images; one statement writes those of a whole set.
create function keep_award_images() returns trigger language plpgsql as $$
begin
  insert into award_audit (award_id, changed_by, changed_by_organization, changed_at,
    credential_number, legacy_number, school_year, awarded_on, last_name, first_name, middle_name, suffix,
    converted, deleted, delete_reason, run_id, updated_by, updated_by_organization, updated_at, version)
  select b.id, a.updated_by, a.updated_by_organization, a.updated_at,
    b.credential_number, b.legacy_number, b.school_year, b.awarded_on, b.last_name, b.first_name, b.middle_name, b.suffix,
    b.converted, b.deleted, b.delete_reason, b.run_id, b.updated_by, b.updated_by_organization, b.updated_at, b.version
  from award_before b
  join award_after a on a.id = b.id
  order by b.id;
  return null;
end
$$;
create trigger award_keeps_images after update on award
  referencing old table as award_before new table as award_after
  for each statement execute function keep_award_images();

-- The documents of a credential, of whichever kind of order.
create index if not exists ix_document_order_item_credential_number on document_order_item (credential_number);
