-- Students asked for one by one, a criterion of a search beside the others; what became of each is written when the
-- search ends. In no address: these are persons.
create table run_asked (
  run_id bigint not null constraint fk_run_asked_run references run on delete cascade,
  asn text not null,
  student_id bigint constraint fk_run_asked_student references student,
  finding text not null,
  constraint pk_run_asked primary key (run_id, asn),
  constraint ck_run_asked_asn check (asn ~ '^[0-9]{9}$'),
  constraint ck_run_asked_finding check (finding in ('FOUND', 'UNKNOWN', 'NOT_PRIMARY', 'DECEASED', 'RECALCULATING',
    'NOT_ACHIEVED', 'HELD', 'PREVENTED', 'OTHER_SCHOOL', 'OTHER_TYPE'))
);
create index ix_run_asked_student_id on run_asked (student_id);

-- The same of a search that found nobody, as long as its note is kept.
create table run_empty_asked (
  run_id bigint not null constraint fk_run_empty_asked_run_empty_search references run_empty_search on delete cascade,
  asn text not null,
  student_id bigint,
  finding text not null,
  constraint pk_run_empty_asked primary key (run_id, asn)
);
