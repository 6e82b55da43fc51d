-- When a server last began to suspend or to go down: it stops whatever job it finds running then, other servers' too.
alter table node add leaving_at timestamptz;
