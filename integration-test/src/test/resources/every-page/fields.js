selector => {
  /* The ids of the fields that a person can get at: those shown, and those of questions that a shown button opens. */
  const isShown = e => e.offsetParent !== null;
  const canBeReached = e => {
    const asked = e.closest('dialog');
    return asked
      ? Array.from(document.querySelectorAll('[data-opens="' + asked.id + '"]')).some(isShown)
      : isShown(e);
  };
  return Array.from(document.querySelectorAll(selector))
    .filter(e => !e.disabled && canBeReached(e))
    .map(e => e.id);
}
