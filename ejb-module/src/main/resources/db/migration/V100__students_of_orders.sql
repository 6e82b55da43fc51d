-- Deactivated students, of whom nothing is ordered again.
create or replace view order_student as
  select s.id, s.asn, s.primary_student_id as primary_id, s.last_name, s.suffix, s.first_name, s.middle_name,
    s.preferred_first_name, s.mark_hold_expiry as held_until, s.deceased, s.asn_status = 'SECONDARY' as secondary,
    name_words(s.last_name, s.suffix, s.first_name, s.middle_name, s.preferred_first_name) as words,
    s.asn_status = 'DEACTIVATED' as deactivated
  from student s;
