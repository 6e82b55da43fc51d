/* The page that says that the database is away: asks every few seconds, and goes on when there is an answer again. */
(function () {
  'use strict';

  var PAUSE = 3000;
  var address = document.querySelector('[data-retry]').href;

  function ask() {
    fetch(address, { cache: 'no-store' }).then(function (response) {
      if (response.status === 503) {
        again();
      } else {
        window.location.replace(address);
      }
    }, again);
  }

  function again() {
    window.setTimeout(ask, PAUSE);
  }

  again();
}());
