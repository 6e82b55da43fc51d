-- How a person has arranged a list, and what they have searched for and want to find again.
create table own_columns (
  login text not null,
  list text not null,
  columns text[] not null,
  constraint pk_own_columns primary key (login, list),
  constraint ck_own_columns_list check (list ~ '^[a-z_]+$'),
  constraint ck_own_columns_columns check (cardinality(columns) between 1 and 100)
);
create table own_search (
  id bigint generated always as identity constraint pk_own_search primary key,
  login text not null,
  list text not null,
  name text not null,
  criteria jsonb not null,
  constraint uq_own_search_login_list_name unique (login, list, name),
  constraint ck_own_search_list check (list ~ '^[a-z_]+$'),
  constraint ck_own_search_name check (length(name) between 1 and 60 and name = btrim(name)),
  constraint ck_own_search_criteria check (jsonb_typeof(criteria) = 'object')
);
