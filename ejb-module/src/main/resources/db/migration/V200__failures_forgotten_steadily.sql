-- Failures of what many share are forgotten steadily, by parts of one; who succeeds leaves no trace in them.
alter table sign_in_tries
  alter column failures type double precision,
  -- when as many failures counted as are written here
  add column counted_at timestamptz,
  -- when it failed before the last time: where the last try succeeds, that is the last time again
  add column former_failed_at timestamptz;
update sign_in_tries set counted_at = last_failed_at, former_failed_at = last_failed_at;
alter table sign_in_tries
  alter column counted_at set not null,
  alter column former_failed_at set not null;
