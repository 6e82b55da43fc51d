-- What a copy for a wallet says beside what the page says (docs/specification/product.md, list, 15).
create or replace view document_proof as
  select d.id, d.proof_code, d.snapshot ->> 'title' as title, d.snapshot ->> 'name' as name,
    (d.snapshot ->> 'awardedOn')::date as awarded_on, (d.snapshot ->> 'number')::bigint as credential_number,
    d.snapshot ->> 'mark' = 'NONE' as is_real, d.snapshot ->> 'type' as type, d.snapshot ->> 'language' as language,
    (d.snapshot ->> 'schoolYear')::integer as school_year
  from document d;
