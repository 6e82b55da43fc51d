() => {
  /* What a person sees of the page: what it says but for how many rows are shown, what stands open, its text without the time of day and what is only read out for a while, what its fields hold. */
  const isShown = e => e.getClientRects().length > 0;
  const all = selector => Array.from(document.querySelectorAll(selector)).filter(isShown);
  const plain = e => e.innerText.replace(/\s+/g, ' ').trim();
  const dialogs = all('dialog[open]');
  const text = [...dialogs, ...all('#list_status')].reduce((page, part) => page.replace(part.innerText, ''), document.body.innerText).replace(/\s+/g, ' ');
  return {
    said: all('[role=alert], [role=status], .ui-message-error-detail').filter(e => !e.closest('.ui-paginator')).map(plain).filter(said => said && !/^[\d,]+–[\d,]+ of [\d,]+/.test(said))
      .concat(all(':user-invalid').map(e => e.validationMessage))
      .concat(all('.ui-paginator-current.fresh').map(() => 'The list, once more')),
    dialogs: dialogs.length,
    panels: all('[id$=_panel], details[open]').length,
    page: location.href + text.replace(/\d{1,2}:\d\d(:\d\d)?/g, ''),
    held: Array.from(document.querySelectorAll('input:not([type=hidden]), select, textarea')).map(e => e.checked + e.value).join()
  };
}
