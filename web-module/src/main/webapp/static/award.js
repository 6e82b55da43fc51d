/* Forms with data-guard: leaving with something entered asks first, saving does not; nothing is asked for any more once the
   answer leads away, such as the preview of what was typed last. */
(function () {
  'use strict';

  var entered = false;
  var saving = false;
  var leaving = false;

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
      if (xhr && /<redirect/.test(xhr.responseText || '')) {
        leaving = true;
      } else {
        saving = false;
      }
    });
    var send = window.PrimeFaces.ajax.Request.send;
    window.PrimeFaces.ajax.Request.send = function (request) {
      return leaving ? false : send.call(this, request);
    };
    window.addEventListener('pageshow', function () { leaving = false; });
  }

  window.addEventListener('beforeunload', function (event) {
    if (entered && !saving) {
      event.preventDefault();
    }
  });
})();
