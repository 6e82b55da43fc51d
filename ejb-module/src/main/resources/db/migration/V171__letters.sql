-- Letters that have left by e-mail, by the key that names each: asked for again, it does not leave again.
create table mail_letter (
  key text constraint pk_mail_letter primary key,
  sent_at timestamptz not null
);
create index ix_mail_letter_sent_at on mail_letter (sent_at);

-- Who is told when a print job was not handed over (docs/specification/ordering.md §12.3).
alter table print_facility
  add column recipients text[] not null default '{}';
