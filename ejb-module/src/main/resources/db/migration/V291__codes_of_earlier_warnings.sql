-- What was found about organizations before their codes were kept beside it can be said to be right, too. A school's row has
-- the code of its authority as well.
update intake_warning set code = (
  select upper(btrim(cell)) from unnest(cells) cell
  where btrim(cell) ~* '^[AS]\.[0-9]{4}$' order by upper(btrim(cell)) desc limit 1)
where file = 'ORGANIZATIONS' and code is null;
