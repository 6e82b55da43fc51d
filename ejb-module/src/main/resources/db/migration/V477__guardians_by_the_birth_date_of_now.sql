-- When a guardian's connection ends was reckoned once, from the birth date of then; from now on each import does it anew.
update student_connection c set expires_on = (p.birth_date + interval '18 years')::date
from student n join student p on p.id = coalesce(n.primary_student_id, n.id)
where n.id = c.student_id and c.kind = 'GUARDIAN' and c.ended_at is null and p.birth_date is not null
  and c.expires_on <> (p.birth_date + interval '18 years')::date;

update imported_connection c set expires_on = (p.birth_date + interval '18 years')::date
from student n join student p on p.id = coalesce(n.primary_student_id, n.id)
where n.id = c.student_id and c.kind = 'GUARDIAN' and c.settled_at is null and p.birth_date is not null
  and c.expires_on <> (p.birth_date + interval '18 years')::date;
