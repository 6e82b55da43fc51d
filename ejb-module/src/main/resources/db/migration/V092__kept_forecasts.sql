-- When it was last foreseen what will come of a draft.
alter table run add foreseen_at timestamptz;
