/* Where one came from: who opens a record from a list finds the list's name in the crumb, with filters, page and order as
   they were, and the record before and after it. Kept by the tab (sessionStorage), so that no two tabs share it. Numbers
   can be copied. */
(function () {
  'use strict';

  var KEY = 'trail';
  var crumb = document.querySelector('main .crumb[data-trail]');
  var neighbours = document.getElementById('neighbours');

  function read() {
    try {
      return JSON.parse(window.sessionStorage.getItem(KEY));
    } catch (e) {
      return null;
    }
  }

  function here() {
    return window.location.pathname + window.location.search;
  }

  /* ---- Leaving a list. */

  function hrefIn(row, cell) {
    var link = row.cells[cell] && row.cells[cell].querySelector('a[href]');
    return link && link.getAttribute('href');
  }

  function pageBeside(list, step) {
    var button = list.querySelector(step < 0 ? '.ui-paginator-prev' : '.ui-paginator-next');
    if (!button || button.classList.contains('ui-state-disabled')) {
      return null;
    }
    var address = new URL(window.location.href);
    address.searchParams.set('page', Number(address.searchParams.get('page') || 1) + step);
    return address.pathname + address.search;
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('main .ui-datatable tbody a[href]');
    if (!link) {
      return;
    }
    var cell = link.closest('td');
    var list = link.closest('.ui-datatable');
    var named = document.querySelector('main [data-trail-title]');
    var rows = Array.from(list.querySelectorAll('tbody tr'));
    window.sessionStorage.setItem(KEY, JSON.stringify({
      title: named ? named.dataset.trailTitle : document.querySelector('h1').textContent.trim(),
      address: here(),
      records: rows.map(function (row) { return hrefIn(row, cell.cellIndex); }).filter(Boolean),
      before: pageBeside(list, -1),
      after: pageBeside(list, 1)
    }));
  }, true);

  /* ---- Arriving at a record. */

  function identity(address) {
    var url = new URL(address, window.location.href);
    return [url.pathname].concat(['id', 'student', 'type'].map(function (name) { return url.searchParams.get(name); })).join(' ');
  }

  /* The tab that is open stays open from record to record. */
  function withTab(address) {
    var url = new URL(address, window.location.href);
    var tab = new URL(window.location.href).searchParams.get('tab');
    if (tab) {
      url.searchParams.set('tab', tab);
    }
    return url.pathname + url.search;
  }

  function lead(rel, record, page) {
    var link = neighbours.querySelector('[rel=' + rel + ']');
    if (record || page) {
      link.href = record ? withTab(record) : page;
    } else {
      link.removeAttribute('href');
      link.setAttribute('aria-disabled', 'true');
    }
  }

  function showCrumb(trail) {
    var path = new URL(trail.address, window.location.href).pathname;
    var known = Array.from(crumb.querySelectorAll('a')).find(function (link) {
      return new URL(link.href).pathname === path;
    });
    if (known) {
      known.href = trail.address;
      known.textContent = trail.title;
      return;
    }
    var link = document.createElement('a');
    link.href = trail.address;
    link.textContent = trail.title;
    crumb.prepend(link, document.createTextNode(' › '));
  }

  function showNeighbours(trail) {
    var at = trail.records.map(identity).indexOf(identity(here()));
    if (at < 0 || !neighbours) {
      return;
    }
    lead('prev', trail.records[at - 1], trail.before);
    lead('next', trail.records[at + 1], trail.after);
    neighbours.hidden = false;
  }

  var trail = read();
  if (crumb && trail) {
    showCrumb(trail);
    showNeighbours(trail);
  } else if (trail && !crumb) {
    window.sessionStorage.removeItem(KEY);
  }

  /* Who looks for a number leaves the list. */
  var lookUp = document.querySelector('form.look');
  if (lookUp) {
    lookUp.addEventListener('submit', function () { window.sessionStorage.removeItem(KEY); });
  }

  /* ---- Copying a number. */

  var copies = 0;

  /* Shown and read out anew each time: who copies twice is told twice. Beside a number it is said which. */
  function copied(button) {
    var status = document.getElementById('list_status');
    var copy = String(++copies);
    button.dataset.copy = copy;
    button.classList.remove('done');
    status.textContent = '';
    window.requestAnimationFrame(function () {
      button.classList.add('done');
      status.textContent = document.body.dataset.copied + (button.matches('.copy') ? ' ' + button.dataset.copies : '');
    });
    window.setTimeout(function () {
      if (button.dataset.copy === copy) {
        button.classList.remove('done');
      }
      if (String(copies) === copy) {
        status.textContent = '';
      }
    }, 2000);
  }

  /* Where the page came without TLS, or the reader keeps the clipboard from it, browsers allow a selection's copy. */
  function copyBySelection(button) {
    var field = document.createElement('textarea');
    field.value = button.dataset.copies;
    field.className = 'sr';
    document.body.append(field);
    field.select();
    var done = document.execCommand('copy');
    field.remove();
    button.focus();
    if (done) {
      copied(button);
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copies]');
    if (!button) {
      return;
    }
    if (window.navigator.clipboard) {
      window.navigator.clipboard.writeText(button.dataset.copies).then(
        function () { copied(button); }, function () { copyBySelection(button); });
    } else {
      copyBySelection(button);
    }
  });

  /* A column of a spreadsheet, pasted into a field of one line, keeps its rows apart. */
  document.addEventListener('paste', function (event) {
    var field = event.target;
    var text = event.clipboardData && event.clipboardData.getData('text');
    if (field.matches('input[data-many]') && /[\r\n\t]/.test(text || '')) {
      event.preventDefault();
      var rows = text.split(/[\r\n\t]+/).map(function (row) { return row.trim(); }).filter(Boolean);
      field.setRangeText(rows.join(', '), field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
})();
