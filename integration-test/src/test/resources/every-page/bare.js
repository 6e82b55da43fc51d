() => {
  /* The numbers of students, credentials and order items that stand in a list and lead nowhere; but for the page's own. */
  if (!document.querySelector('header #look_up')) {
    return []; /* who may not look them up has nowhere to be led */
  }
  const NUMBER = /\b(?:[0-9]{4}-[0-9]{4}-[0-9]|[0-9]{5}-[0-9]{5}|[0-9]{10}-[0-9]{2})\b/;
  const about = (document.querySelector('main .title') || document.body).textContent;
  return Array.from(document.querySelectorAll('main table tbody tr:first-child > *'))
    .map(cell => {
      const copy = cell.cloneNode(true);
      copy.querySelectorAll('a, button, .ui-column-title').forEach(lead => lead.remove());
      const number = NUMBER.exec(copy.textContent);
      return number && !about.includes(number[0]) ? 'row ' + cell.cellIndex + ' number' : '';
    })
    .filter(Boolean);
}
