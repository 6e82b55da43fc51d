/* Lists: what is shown stands in the address, a list at work says so, and who opens a record finds the list again. */
(function () {
  'use strict';

  /* ---- The address: parameters that the server says (ShownAddress), and fields with data-parameter. */

  function carry(parameters) {
    var address = new URL(window.location.href);
    Object.keys(parameters).forEach(function (name) {
      if (parameters[name] === '') {
        address.searchParams.delete(name);
      } else {
        address.searchParams.set(name, parameters[name]);
      }
    });
    if (address.href !== window.location.href) {
      window.history.replaceState(window.history.state, '', address);
    }
  }

  /* Said once, that the page had expired is not said again by a reload. */
  carry({ expired: '' });

  function changed(event) {
    var name = event.target.dataset.parameter;
    if (name) {
      var parameters = {};
      parameters[name] = event.target.value;
      carry(parameters);
    }
  }

  /* A field that a list follows while somebody types tells of no change before it is left. */
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);

  function said(answers) {
    var parameters = {};
    Object.keys(answers || {}).forEach(function (name) {
      if (name.indexOf('address-') === 0) {
        parameters[name.substring('address-'.length)] = answers[name];
      }
    });
    carry(parameters);
    if (answers && answers.leave) {
      window.location.assign(answers.leave);
    }
    if (answers && answers.again) {
      window.location.reload();
    }
  }

  /* ---- At work: the button that was pressed keeps its words and turns, a list that is fetched is marked. */

  function sourceOf(settings) {
    var source = settings && settings.source;
    return source && document.getElementById(source.id || source);
  }

  function tables() {
    return document.querySelectorAll('main .ui-datatable');
  }

  /* A button is dead while it is at work, which takes the focus from it: it has it back afterwards. */
  var acting = null;

  function giveBack() {
    var button = acting && document.getElementById(acting);
    if (button && !button.disabled && document.activeElement === document.body) {
      button.focus({ preventScroll: true });
    }
    acting = null;
  }

  function working(source) {
    searched = Boolean(source && source.id === 'search');
    if (source && source.id && document.activeElement === source) {
      acting = source.id;
    }
    if (source && source.matches('button, .btn')) {
      source.classList.add('busy');
      source.setAttribute('aria-busy', 'true');
    }
    if (source && (source.closest('.ui-datatable') || source.closest('.filters, form[role=search], form[data-enter=search]'))) {
      tables().forEach(function (table) { table.setAttribute('aria-busy', 'true'); });
      document.querySelectorAll('[data-until=fetched]').forEach(function (note) { note.remove(); });
      tell(document.body.dataset.busy);
    }
  }

  /* Who searches once more for the same sees the same list: that it is a new answer is shown, and read out again. */
  var searched = false;

  function announce() {
    var report = document.querySelector('main .ui-paginator-current');
    tell(report ? report.textContent : '');
    if (report && searched) {
      report.classList.remove('fresh');
      report.getBoundingClientRect(); // so that it begins anew
      report.classList.add('fresh');
    }
    searched = false;
  }

  function done() {
    document.querySelectorAll('.busy').forEach(function (button) {
      button.classList.remove('busy');
      button.removeAttribute('aria-busy');
    });
    tables().forEach(function (table) { table.removeAttribute('aria-busy'); });
    giveBack();
    announce();
  }

  /* Read out, not shown: that the list is fetched, and what came of it. */
  function tell(text) {
    var status = document.getElementById('list_status');
    if (status && status.textContent !== text) {
      status.textContent = text || '';
    }
  }

  /* ---- Small screens: the box to sort by says how the list is sorted, and that it is in its own order when it is. */

  function sortedBy(table) {
    var head = table.querySelector('th[aria-sort=ascending], th[aria-sort=descending]');
    return head ? head.id + (head.getAttribute('aria-sort') === 'ascending' ? '_0' : '_1') : '';
  }

  function settleSortBoxes() {
    tables().forEach(function (table) {
      var box = table.querySelector('select.ui-reflow-dropdown');
      if (!box) {
        return;
      }
      if (!box.querySelector('option[value=""]')) {
        box.add(new Option(document.body.dataset.unsorted, ''), 0);
        box.options[0].disabled = true;
      }
      if (box !== document.activeElement || box.value === '') {
        box.value = sortedBy(table);
      }
    });
  }

  document.addEventListener('DOMContentLoaded', function () { window.setTimeout(settleSortBoxes); });
  window.addEventListener('load', settleSortBoxes);

  /* A page that looks for its end by itself (p:poll id="look") is led on by itself as well. */
  function leadByItself(responses) {
    var lead = responses.doRedirect;
    responses.doRedirect = function (redirect) {
      if (asked === 'look') {
        window.byItself(function () { lead(redirect); });
      } else {
        lead(redirect);
      }
    };
  }

  var asked = null;

  if (window.PrimeFaces && window.PrimeFaces.ajax) {
    leadByItself(window.PrimeFaces.ajax.ResponseProcessor);
  }

  if (window.jQuery) {
    window.jQuery(document)
      .on('pfAjaxSend', function (event, xhr, settings) {
        asked = settings && settings.source;
        working(sourceOf(settings));
      })
      .on('pfAjaxComplete', function (event, xhr) {
        said(xhr && xhr.pfArgs);
        window.setTimeout(done);
        window.setTimeout(settleSortBoxes);
      });
  }
})();
