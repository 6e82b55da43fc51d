-- What whoever verifies a document may read of it: what it says itself, by its code (product.md, decision 24).
create view document_proof as
  select d.id, d.proof_code, d.snapshot ->> 'title' as title, d.snapshot ->> 'name' as name,
    (d.snapshot ->> 'awardedOn')::date as awarded_on, (d.snapshot ->> 'number')::bigint as credential_number,
    d.snapshot ->> 'mark' = 'NONE' as is_real
  from document d;
