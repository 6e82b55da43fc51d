/* Pages that watch a search or a run: its progress every two seconds, and what follows when it ends. */
(function () {
  'use strict';

  var QUICK = 400;
  var USUAL = 2000;
  var QUICK_FOR = 6000;
  var begun = Date.now();
  var watched = document.querySelector('[data-watch]');
  var number = new Intl.NumberFormat(document.documentElement.lang === 'fr' ? 'fr-CA' : 'en-CA');
  var saidQuarter = 0;
  var SELDOM = 5000;
  var toldRefused = 0;
  var toldAt = 0;

  function each(selector, act) {
    document.querySelectorAll(selector).forEach(act);
  }

  function write(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  /* The ring and the numbers move; the rest of the page is still. Each quarter is said aloud, not each tick. */
  function show(progress) {
    each('.ring', function (ring) {
      ring.setAttribute('aria-valuenow', progress.percent);
      ring.querySelector('circle.done').setAttribute('stroke-dasharray', progress.percent + ' 100');
    });
    each('[data-count]', function (element) { write(element, number.format(progress[element.dataset.count])); });
    each('[data-pace]', function (element) { write(element, progress.pace); });
    each('[data-lost]', function (element) { element.hidden = true; });
    each('[data-waits]', function (element) { element.hidden = !progress.waits; });
    each('[data-no-room]', function (element) { element.hidden = !progress.noRoom; });
    if (progress.refusals) {
      toldAt = Date.now();
      toldRefused = progress.notProcessed;
      tell(progress.refusals);
    }
    var quarter = Math.floor(progress.percent / 25);
    if (quarter > saidQuarter) {
      saidQuarter = quarter;
      each('[data-said]', function (element) { write(element, progress.said); });
    }
  }

  /* What is refused is told while the run goes on, when there is more of it, not too often. */
  function tell(refusals) {
    var live = document.querySelector('[data-live]');
    live.querySelector('.refusals').replaceChildren.apply(live.querySelector('.refusals'), refusals.map(function (refusal) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      var cause = document.createElement('span');
      var remedy = document.createElement('small');
      link.href = refusal.address;
      link.textContent = refusal.count;
      remedy.className = 'hint';
      remedy.textContent = refusal.remedy;
      cause.append(refusal.cause + ' ', remedy);
      item.append(link, ' ', cause);
      return item;
    }));
    live.hidden = refusals.length === 0;
  }

  /* Where the progress is asked for, with how many refusals are told already when it is time to tell more. */
  function progressAddress() {
    return watched.dataset.watch +
      (document.querySelector('[data-live]') && Date.now() - toldAt >= SELDOM ? '?told=' + toldRefused : '');
  }

  function again() {
    window.setTimeout(ask, Date.now() - begun < QUICK_FOR ? QUICK : USUAL);
  }

  function lost() {
    each('[data-lost]', function (element) { element.hidden = false; });
    window.setTimeout(ask, 2 * USUAL);
  }

  function isAsShown(progress) {
    return progress.status === watched.dataset.status &&
      (watched.dataset.interrupted === undefined || String(progress.interrupted) === watched.dataset.interrupted);
  }

  function ask() {
    fetch(progressAddress(), { headers: { Accept: 'application/json' }, cache: 'no-store' }).then(function (response) {
      if (response.status === 404) {
        window.location.replace(watched.dataset.address || window.location.href);
      } else if (response.status === 401 || response.status === 403) {
        window.location.reload();
      } else if (!response.ok) {
        lost();
      } else {
        return response.json().then(function (progress) {
          if (isAsShown(progress)) {
            show(progress);
            again();
          } else if (progress.status === 'DRAFT') {
            window.byItself(found);
          } else {
            window.byItself(function () { window.location.reload(); });
          }
        });
      }
    }).catch(lost);
  }

  /* The candidates are there. The address left behind in the history asks for nothing, so that Back shows Step 1. */
  function found() {
    if (watched.dataset.then === 'confirm') {
      window.history.replaceState(null, '', watched.dataset.address);
      window.location.assign(watched.dataset.confirm);
    } else if (watched.dataset.status === 'DRAFT') {
      window.history.replaceState(null, '', watched.dataset.address);
      if (watched.dataset.then === 'export') {
        window.location.assign(watched.dataset.export);
      }
    } else {
      window.location.reload();
    }
  }

  if (watched && watched.dataset.status === 'DRAFT') {
    window.addEventListener('load', found);
  } else if (watched) {
    ask();
  }

  /* Cancel asks only once something was entered. */
  function isEntered(button) {
    var form = button.closest('form');
    var written = Array.from(form.querySelectorAll('input[type=text], input:not([type]), textarea')).some(function (input) {
      return input.value !== '';
    });
    return written || button.dataset.entered === 'true' || form.querySelector('input[type=checkbox]:checked') !== null;
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-cancels]');
    if (button && isEntered(button)) {
      document.getElementById(button.dataset.cancels).showModal();
    } else if (button) {
      window.location.assign('/');
    }
  });

  /* Somebody whose criteria are refused is taken to the first that is. */
  function toRefused() {
    var message = document.querySelector('[data-criteria] .ui-message-error');
    var field = message && message.closest('.field').querySelector('[role=combobox]:not(:disabled), button.picker');
    if (field) {
      field.focus();
    }
  }

  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings) {
      if (settings && (settings.source === 'continue' || settings.source === 'export')) {
        window.setTimeout(toRefused);
      }
    });
  }

  /* The number of the organization that a field names; none while it names none. */
  function numbered(field) {
    var named = Array.from(document.querySelectorAll('#' + field + '_list [role=option]')).filter(function (option) {
      return option.textContent === document.getElementById(field).value;
    });
    return named.length ? named[0].dataset.number : '';
  }

  function put(address, name, value) {
    if (value) {
      address.searchParams.set(name, value);
    } else {
      address.searchParams.delete(name);
    }
  }

  /* What was found is for the criteria as they were. They stand in the address, for reload, Back and the other language. */
  document.addEventListener('change', function (event) {
    if (event.target.closest('[data-criteria]')) {
      each('[data-found]', function (note) { note.hidden = true; });
      var address = new URL(window.location.href);
      var types = Array.from(document.querySelectorAll('#types_panel ul input:checked'));
      var authority = numbered('authority');
      put(address, 'authority', authority);
      put(address, 'school', event.target.id === 'authority' ? '' : numbered('school'));
      put(address, 'types', types.map(function (box) { return box.value; }).join(','));
      address.searchParams.delete('then');
      window.history.replaceState(null, '', address.href.replace(/%2C/g, ','));
    }
  });
})();
