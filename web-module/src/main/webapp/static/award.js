/* Forms with data-guard: leaving with something entered asks first, saving does not. */
(function () {
  'use strict';

  var entered = false;
  var saving = false;

  function note(event) {
    if (event.target.closest('form[data-guard]')) {
      entered = true;
    }
  }

  document.addEventListener('input', note);
  document.addEventListener('change', note);

  document.addEventListener('click', function (event) {
    if (event.target.closest('form[data-guard] [type=submit]')) {
      saving = true;
    }
  });

  /* What was refused is still entered; after what was saved the answer leads away. */
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (event, xhr) {
      if (!xhr || !/<redirect/.test(xhr.responseText || '')) {
        saving = false;
      }
    });
  }

  window.addEventListener('beforeunload', function (event) {
    if (entered && !saving) {
      event.preventDefault();
    }
  });
})();
