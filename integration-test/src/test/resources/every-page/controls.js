frame => {
  /* Names every control of the page, of rows alike those of the first only, those of a question behind its opener. */
  const name = e => {
    if (e.closest('#latest')) {
      return 'a latest';
    }
    const id = e.id && !/j_idt|\d/.test(e.id) ? '#' + e.id : '';
    const plain = text => (text || '').replace(/\s+/g, ' ').trim();
    const words = plain(e.getAttribute('aria-label') || (e.matches('.brand') ? 'brand' : e.matches('[type=submit]') && e.value || e.textContent));
    const label = e.labels && e.labels.length ? plain(e.labels[0].textContent) : '';
    const row = e.closest('tbody tr') ? 'row ' + e.closest('td, th').cellIndex + ' ' : '';
    return row + e.tagName.toLowerCase() + ' ' + (row ? '' : id || (words || label).replace(/\d[\d,-]*/g, 'N').slice(0, 40));
  };
  const isShown = e => e.offsetParent !== null || e.closest('dialog') || e.closest('details:not([open])');
  const nameAll = () => {
    const seen = [];
    document.querySelector(frame).querySelectorAll('a[href], button, select, summary, input:not([type=hidden])').forEach(e => {
      const row = e.closest('tbody tr');
      const asked = e.closest('dialog');
      if (asked && !document.querySelector('[data-opens="' + asked.id + '"]')) {
        return;
      }
      if (e.disabled || e.tabIndex < 0 || !isShown(e) || e.closest('details > ul, details > div') ||
          e.classList.contains('skip') || e.closest('.ui-paginator-pages') || (row && row.previousElementSibling) || e.closest('dialog li + li, .refusals li + li') ||
          e.classList.contains('ui-state-disabled') || e.closest('footer') ||
          e.matches('input:not([type=checkbox], [type=radio], [type=submit])')) {
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
  const last = control => / (#save|#order_yes|#delete_yes|#order|#confirm_yes|#continue|#pause|#resume|Français)$/.test(control) ? 1 : 0;
  return seen.sort((a, b) => last(a) - last(b))
    .map(control => [control, document.querySelector('[data-control="' + CSS.escape(control) + '"]').getAttribute('href') || '']);
}
