/* The import pages: a file's size is looked at before it is sent, and a running import is watched. */
(function () {
  'use strict';

  var EVERY = 2000;

  function watch(card) {
    fetch(card.dataset.progress, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
      .then(function (response) {
        if (response.status === 401 || response.status === 404) {
          window.location.reload();
          return null;
        }
        return response.ok ? response.json() : {};
      })
      .catch(function () { return {}; })
      .then(function (progress) {
        if (progress === null) {
          return;
        }
        if (progress.status && progress.status !== 'RUNNING') {
          window.byItself(function () { window.location.reload(); });
          return;
        }
        if (progress.status) {
          show(card, progress);
        }
        window.setTimeout(watch, EVERY, card);
      });
  }

  function show(card, progress) {
    card.querySelector('.progress').setAttribute('aria-valuenow', progress.percent);
    card.querySelector('.part').setAttribute('width', progress.percent);
    card.querySelector('.said').textContent = progress.said;
    card.querySelector('.pace').textContent = progress.pace;
  }

  function guard(form) {
    var input = form.querySelector('input[type=file]');
    input.addEventListener('change', function () {
      var file = input.files[0];
      input.setCustomValidity(file && file.size > Number(input.dataset.most) ? input.dataset.refusal : '');
      input.reportValidity();
    });
    form.addEventListener('submit', function () {
      form.querySelector('.sending').textContent = input.files.length ? form.dataset.sending : '';
    });
  }

  document.querySelectorAll('[data-progress]').forEach(function (card) {
    window.setTimeout(watch, EVERY, card);
  });
  document.querySelectorAll('form[data-sending]').forEach(guard);
})();
