-- When a letter told of a message, for the staff who are asked about it; a letter itself is known by its key for some days only.
alter table mypass_message add column letter_at timestamptz;
