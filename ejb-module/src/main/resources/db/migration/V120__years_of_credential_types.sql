-- Nobody asks from when to when a credential type is awarded: the requirement sets say it.
alter table credential_type
  drop column effective_year,
  drop column expiry_year;
