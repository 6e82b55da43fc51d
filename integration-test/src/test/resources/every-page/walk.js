framed => {
  /* Puts the focus before the first stop, whatever the page did with it, and leaves of rows alike the first and the last; whether there are stops. */
  const start = framed ? document.body : document.querySelector('main');
  const before = start.getAttribute('tabindex');
  start.tabIndex = -1;
  start.focus();
  if (before === null) {
    start.removeAttribute('tabindex');
  }
  document.querySelectorAll('main tbody').forEach(body => Array.from(body.rows).slice(2, -1).forEach(row => {
    row.style.visibility = 'hidden';
  }));
  return Array.from(start.querySelectorAll('a[href], button:not(:disabled), summary, input:not([type=hidden], :disabled)'))
    .some(e => e.tabIndex >= 0 && e.offsetParent !== null);
}
