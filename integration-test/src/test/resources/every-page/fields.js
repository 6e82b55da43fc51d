selector =>
  /* The ids of the fields that a person can get at. */
  Array.from(document.querySelectorAll(selector)).filter(e => !e.disabled && e.offsetParent !== null).map(e => e.id)
