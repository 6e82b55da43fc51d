-- A place that mail goes to, however it is written: whichever field each of its parts stands in, whether its province is
-- named or coded, and by whichever name of its country.
create function mail_key(p_street text, p_city text, p_province text, p_postal_code text, p_country text) returns text
  language sql immutable parallel safe
  return (
    select regexp_replace(
      lower((p_street || coalesce(p_city, '') || case when c.near is null then coalesce(p_province, '') else '' end
        || coalesce(p_postal_code, '') || '|' || coalesce(c.near, p_country)) collate "und-x-icu"),
      '[\s.,;:_/#&''"()*+!?`´‘’“”‐‑‒–—-]+', '', 'g')
    from (select case
        when lower(replace(btrim(p_country), '.', '')) in ('canada', 'can', 'ca') then 'canada'
        when lower(replace(btrim(p_country), '.', '')) in ('united states', 'united states of america', 'usa', 'us',
          'états-unis', 'etats-unis') then 'unitedstates'
      end as near) c);

create or replace view order_student_place as
  select student_id, place_key, mail_key(street, city, province, postal_code, country) as mail_key from student_address;
