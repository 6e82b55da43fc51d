-- Who is at work on what, or has it in its queue: renewed by that node all the time, expired when the node is gone. An
-- execution of none is awaited.
create table work_lease (
  kind text not null,
  work_id bigint not null,
  node text not null,
  execution bigint,
  last_execution bigint,
  until timestamptz not null,
  constraint pk_work_lease primary key (kind, work_id)
);
create index ix_work_lease_until on work_lease (until);

insert into work_lease (kind, work_id, node, execution, last_execution, until)
select 'run', r.id, coalesce(l.node, 'none'), l.execution_id, l.last_execution_id, coalesce(l.expires_at, '-infinity')
from run r left join run_lease l on l.run_id = r.id
where r.status in ('SEARCHING', 'RUNNING', 'STOPPING');
drop table run_lease;

insert into work_lease (kind, work_id, node, until)
select 'import', id, node, lease_expires_at from intake_import where status = 'RUNNING';
alter table intake_import drop column lease_expires_at;

-- The servers that are up: a name is one server's, for as long as it says that it is there.
create table node (
  name text constraint pk_node primary key,
  life uuid not null,
  host text not null,
  until timestamptz not null
);

create index ix_document_order_run_id on document_order (run_id) where run_id is not null;
