-- Sign-in of the demo accounts (Elytron's JDBC realm reads these tables) and the product's own settings.
create extension if not exists unaccent;

create table app_user (
  id bigint generated always as identity constraint pk_app_user primary key,
  login text not null constraint uq_app_user_login unique,
  password_hash text,
  enabled boolean not null default true,
  constraint ck_app_user_login check (login ~ '^[a-z][a-z0-9._-]{0,63}$'),
  constraint ck_app_user_password_hash check (password_hash like '$2a$%')
);

create table app_user_role (
  user_id bigint not null constraint fk_app_user_role_user references app_user on delete cascade,
  role text not null,
  constraint pk_app_user_role primary key (user_id, role),
  constraint ck_app_user_role_role check (role in ('L01', 'L19', 'L27', 'L42', 'L54', 'AUDIT', 'ADMIN', 'PUBLIC'))
);

create table setting (
  name text constraint pk_setting primary key,
  value text not null
);
