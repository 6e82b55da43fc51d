-- What looked wrong about an organization and was said to be right as it is; another value is another warning.
create table intake_confirmed_warning (
  code text not null,
  field text not null,
  kind text not null,
  value text not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  constraint pk_intake_confirmed_warning primary key (code, field, kind, value)
);

-- The organization's code, of a row of organizations: other rows are a student's, whose page has their warnings.
alter table intake_warning add column code text;
