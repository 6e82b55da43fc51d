frame => {
  /* Names every control of the page, of rows and of cards alike those of the first only, those of a question behind its opener. */
  const name = e => {
    if (e.closest('#latest')) {
      return 'a latest';
    }
    if (location.pathname === '/' && /^\/run\/view/.test(e.getAttribute('href'))) {
      return 'a of a run';
    }
    const id = e.id && !/j_idt|\d/.test(e.id) ? '#' + e.id : '';
    const plain = text => (text || '').replace(/\s+/g, ' ').trim();
    const words = plain(e.getAttribute('aria-label') || (e.matches('.brand') ? 'brand' : e.matches('[type=submit]') && e.value || e.textContent));
    const label = e.labels && e.labels.length ? plain(e.labels[0].textContent) : '';
    const row = e.closest('tbody tr') ? 'row ' + e.closest('td, th').cellIndex + ' ' : '';
    return row + e.tagName.toLowerCase() + ' ' + (row ? '' : id || (words || label).replace(/\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}\b/, 'CODE').replace(/\d[\d,-]*/g, 'N').slice(0, 40));
  };
  const isShown = e => e.offsetParent !== null || e.closest('dialog') || e.closest('details:not([open])');
  const nameAll = () => {
    const seen = [];
    document.querySelector(frame).querySelectorAll('a[href], button, select, summary, input:not([type=hidden]), th.ui-sortable-column').forEach(e => {
      const row = e.closest('tbody tr');
      const asked = e.closest('dialog');
      if (asked && !document.querySelector('[data-opens="' + asked.id + '"]')) {
        return;
      }
      if (e.disabled || e.ariaDisabled === 'true' || e.tabIndex < 0 || !isShown(e) || e.closest('details > ul, details > div') ||
          e.classList.contains('skip') || e.closest('.ui-paginator-pages') || (row && row.previousElementSibling) || e.matches('.ui-sortable-column ~ .ui-sortable-column') || e.closest('dialog li + li, .refusals li + li, .mypass .student ~ .student, .mypass .message ~ .message') ||
          e.classList.contains('ui-state-disabled') || e.closest('footer') ||
          e.matches('input:not([type=checkbox], [type=radio], [type=submit])')) {
        return;
      }
      if (name(e) === 'a of a run' && seen.includes(name(e))) {
        return;
      }
      let control = (asked ? asked.id + ' > ' : '') + name(e);
      while (seen.includes(control)) {
        control += ' again';
      }
      seen.push(control);
      e.dataset.control = control;
      if (asked) {
        e.dataset.opener = asked.id;
      }
    });
    return seen;
  };
  const seen = nameAll();
  /* a page that shows work going on puts new elements in the place of the old */
  new MutationObserver(nameAll).observe(document.body, {childList: true, subtree: true});
  /* headings while there are rows to sort, and what ends or leads away after the rest; before that, to whom else something goes, with whom the address goes too */
  const rank = control => /^th |^a of a run$/.test(control) ? -1 : / #recipient$/.test(control) ? 1 : / (#save|#order_yes|#delete_yes|#order|#confirm_yes|#continue|#pause|#resume|Français)$/.test(control) ? 2 : 0;
  return seen.sort((a, b) => rank(a) - rank(b))
    .map(control => [control, document.querySelector('[data-control="' + CSS.escape(control) + '"]').getAttribute('href') || '']);
}
