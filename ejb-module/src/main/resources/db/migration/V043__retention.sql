-- What is removed after a while is found by its age.
create index ix_run_event_happened_at on run_event (happened_at);
create index ix_intake_import_ended_at on intake_import (ended_at);
