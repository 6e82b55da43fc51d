-- A place is the same however it is spelt: case, blanks and punctuation do not count. Invisible characters and unusual
-- blanks do not get this far: the import takes them away.
create function address_key(p_street text, p_postal_code text, p_country text) returns text
  language sql immutable parallel safe
  return regexp_replace(
    lower((p_street || '|' || coalesce(p_postal_code, '') || '|' || p_country) collate "und-x-icu"),
    '[\s.,;:_/#&''"()*+!?`´‘’“”‐‑‒–—-]+', '', 'g');

alter table student_address
  add column place_key text generated always as (address_key(street, postal_code, country)) stored;

-- Of several spellings the one that mail goes to stays.
delete from student_address a
using (
  select id, row_number() over (
      partition by student_id, place_key
      order by preferred desc, (expiry_date is null) desc, expiry_date desc, effective_date desc nulls last, id desc) as spelling
  from student_address) s
where s.id = a.id and s.spelling > 1;

drop index uq_student_address_place;
create unique index uq_student_address_place on student_address (student_id, place_key);

alter table intake_address
  drop column place_code,
  add column warnings text[] not null default '{}',
  add column subject text generated always as (address_key(street, postal_code, country)) stored;
