-- of a piece in a print job that has arrived: whether its line is in the manifest no more as it was handed over, as the
-- server that wrote the files saw last
alter table print_piece
  add column line_faulty boolean not null default false;

create index ix_print_piece_line_faulty on print_piece (job_id) where line_faulty;
