-- Credentials to review, and ordering them in bulk as a run of its own kind.

-- What other features may read of orders: the first-run order item at work of a credential number.
create view first_run_order as
  select i.credential_number, i.id, i.status
  from document_order_item i
  where i.purpose = 'FIRST_RUN' and not i.deleted and i.status <> 'CANCELLED';

-- What may be awarded but not ordered: what was awarded here.
create index ix_award_orderable on award (student_id)
  include (credential_type_id, credential_number, school_year)
  where not deleted and not converted and legacy_number is null;
-- What waits for a person's assessment, as the review list reads it.
create index ix_requirement_set_progress_to_be_assessed
  on requirement_set_progress (student_id, credential_type_id)
  where status = 'TO_BE_ASSESSED';
create index ix_student_not_primary on student (id) where asn_status <> 'PRIMARY';
-- By name, as lists sort.
create index ix_student_name on student (last_name collate "en-CA-x-icu", first_name collate "en-CA-x-icu", asn);

alter table run
  -- What the records of an Order run were found as, and of which school year.
  add column finding text,
  add column school_year smallint,
  drop constraint ck_run_kind,
  add constraint ck_run_kind check (kind in ('AWARD_AND_ORDER', 'ORDER')),
  add constraint ck_run_finding check (
    (kind = 'ORDER') = (finding is not null)
    and finding in
      ('ACHIEVED_NOT_AWARDED', 'AWARDED_NOT_ORDERED', 'AWARDED_NO_LONGER_ACHIEVED', 'NOT_AWARDED_NEEDS_REVIEW')),
  add constraint ck_run_school_year check (school_year is null or kind = 'ORDER');

-- Of one student several credentials can be ordered.
alter table run_item
  drop constraint uq_run_item_run_student,
  add constraint uq_run_item_run_student_credential_type unique (run_id, student_id, credential_type_id);
