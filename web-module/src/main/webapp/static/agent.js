/* The page of the agent: how it stands is asked every two seconds, and the page shown anew when that changes. */
(function () {
  'use strict';

  var EVERY = 2000;
  var card = document.querySelector('[data-agent]');

  function write(name, text) {
    var element = card.querySelector('[data-' + name + ']');
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function show(state) {
    if (state.state !== card.dataset.state) {
      window.byItself(function () { window.location.reload(); });
      return;
    }
    write('waiting', state.waiting);
    write('pace', state.pace);
    window.setTimeout(ask, EVERY);
  }

  function ask() {
    fetch(card.dataset.agent, { headers: { Accept: 'application/json' }, cache: 'no-store' })
      .then(function (response) {
        if (response.status === 401 || response.status === 403) {
          window.location.reload();
          return null;
        }
        return response.ok ? response.json().then(show) : window.setTimeout(ask, 2 * EVERY);
      })
      .catch(function () { window.setTimeout(ask, 2 * EVERY); });
  }

  window.setTimeout(ask, EVERY);
})();
