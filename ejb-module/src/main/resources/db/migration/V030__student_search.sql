-- Finding students: by the beginnings of names, whatever their accents, case, apostrophes and order; by part of an ASN;
-- by birth date. Functions are of the "return" kind: what they call is bound when they are made, so that an index built
-- on them is the same whatever a session's search_path is, and comes back from a backup.
create extension if not exists pg_trgm;

-- The words of a name or of what somebody looks for, ready to be compared.
create function search_words(p_text text) returns text[]
  language sql immutable strict parallel safe
  return array_remove(regexp_split_to_array(
    translate(
      lower(regexp_replace(unaccent('unaccent'::regdictionary, normalize(p_text, nfkd)), '[\u0300-\u036f]', '', 'g')
        collate "und-x-icu"),
      '''`´ʹʻʼʽ‘’', ''),
    '[\s\u00a0\\,.;:/()"“”«»&|!*<>_‐‑‒–—-]+'), '');

create function name_words(p_last text, p_suffix text, p_first text, p_middle text, p_preferred text) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(search_words(coalesce(p_last, '') || ' ' || coalesce(p_suffix, '') || ' '
    || coalesce(p_first, '') || ' ' || coalesce(p_middle, '') || ' ' || coalesce(p_preferred, '')));

-- Every word of the text begins a word of the name; no word, no name.
create function name_query(p_text text) returns tsquery
  language sql immutable strict parallel safe
  return (select string_agg('''' || word || ''':*', ' & ')::tsquery from unnest(search_words(p_text)) word);

create index ix_student_name_words on student
  using gin (name_words(last_name, suffix, first_name, middle_name, preferred_first_name));
create index ix_student_asn_part on student using gin (asn gin_trgm_ops);
create index ix_student_birth_date on student (birth_date);
