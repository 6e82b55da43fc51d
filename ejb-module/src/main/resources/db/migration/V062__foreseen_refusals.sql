-- What was last foreseen of a draft's records: those that would be refused if it were started now, by which rule.
create table run_foreseen (
  item_id bigint constraint pk_run_foreseen primary key
    constraint fk_run_foreseen_item references run_item on delete cascade,
  run_id bigint not null constraint fk_run_foreseen_run references run on delete cascade,
  stage text not null,
  rule_number integer not null,
  rule_values text[] not null,
  constraint ck_run_foreseen_stage check (stage in ('AWARD', 'ORDER'))
);
create index ix_run_foreseen_run_id on run_foreseen (run_id);
