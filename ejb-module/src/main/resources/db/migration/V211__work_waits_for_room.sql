-- Since when a run waits because the database has no room, and where it is tried whether there is some again.
alter table run add no_room_since timestamptz;

create table room_probe (
  filler text not null
);
