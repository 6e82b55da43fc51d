-- Whether anybody is being recalculated is asked on every page that shows candidates.
create index ix_student_recalculating on student (id) where recalculating;
