/* What every page does by script: menus, drop-downs of checkboxes (x:choices), questions (x:confirm), messages beside
   fields, the link to the other language, grouped figures. */
(function () {
  'use strict';

  /* Menus: one open at a time, closed by Escape or by a click elsewhere. */
  function openMenus() {
    return Array.from(document.querySelectorAll('details.menu[open]'));
  }

  /* x:choices */
  function boxes(choices) {
    return Array.from(choices.querySelectorAll('.panel ul input[type=checkbox]'));
  }

  function describe(choices) {
    var all = boxes(choices);
    var chosen = all.filter(function (box) { return box.checked; });
    var text = chosen.map(function (box) { return box.labels.length ? box.labels[0].textContent.trim() : ''; }).join(', ');
    if (chosen.length === 0) {
      text = choices.dataset.none;
    } else if (chosen.length === all.length) {
      text = choices.dataset.all;
    }
    var shown = choices.querySelector('.chosen');
    if (shown.textContent !== text) {
      shown.textContent = text;
    }
    var every = choices.querySelector('.all input');
    every.checked = all.length > 0 && chosen.length === all.length;
    every.indeterminate = chosen.length > 0 && chosen.length < all.length;
  }

  function unfold(choices, open) {
    choices.querySelector('.panel').hidden = !open;
    choices.querySelector('.picker').setAttribute('aria-expanded', String(open));
  }

  function unfolded() {
    return Array.from(document.querySelectorAll('.choices')).filter(function (choices) {
      return !choices.querySelector('.panel').hidden;
    });
  }

  /* The arrows walk the boxes of an open panel, and open it from its button. */
  function step(choices, key) {
    var all = Array.from(choices.querySelectorAll('.panel input:not(:disabled)'));
    var at = all.indexOf(document.activeElement);
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
    unfold(choices, true);
    if (all.length) {
      all[Math.min(all.length - 1, Math.max(0, to))].focus();
    }
  }

  function describeAll() {
    document.querySelectorAll('.choices').forEach(describe);
  }

  /* The paginator's script writes plain figures; pages group them. */
  function groupFigures() {
    var format = new Intl.NumberFormat(document.documentElement.lang + '-CA');
    document.querySelectorAll('.ui-paginator-current').forEach(function (report) {
      var text = report.textContent.replace(/\d{4,}/g, function (figure) { return format.format(Number(figure)); });
      if (text !== report.textContent) {
        report.textContent = text;
      }
    });
  }

  function settle() {
    describeAll();
    groupFigures();
  }

  /* Before anything else looks at the boxes: what the message beside them says goes on the same event. */
  document.addEventListener('input', function (event) {
    var choices = event.target.closest('.choices');
    if (!choices) {
      return;
    }
    if (event.target.closest('.all')) {
      boxes(choices).forEach(function (box) { box.checked = event.target.checked; });
    }
    describe(choices);
  });

  document.addEventListener('click', function (event) {
    openMenus().forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    unfolded().forEach(function (choices) {
      if (!choices.contains(event.target)) {
        unfold(choices, false);
      }
    });
    var picker = event.target.closest('.picker');
    if (picker) {
      unfold(picker.closest('.choices'), picker.getAttribute('aria-expanded') !== 'true');
    }
    var opener = event.target.closest('[data-opens]');
    if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
    }
    var closer = event.target.closest('[data-closes]');
    if (closer) {
      document.getElementById(closer.dataset.closes).close();
    }
    if (event.target.closest('[data-prints]')) {
      window.print();
    }
  });

  document.addEventListener('keydown', function (event) {
    var choices = event.target.closest('.choices');
    if (choices && ['ArrowDown', 'ArrowUp', 'Home', 'End'].indexOf(event.key) !== -1) {
      event.preventDefault();
      step(choices, event.key);
    } else if (choices && event.key === 'Enter' && event.target.matches('input')) {
      event.preventDefault();
      unfold(choices, false);
      choices.querySelector('.picker').focus();
    }
    if (event.key !== 'Escape') {
      return;
    }
    openMenus().forEach(function (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
    unfolded().forEach(function (choices) {
      unfold(choices, false);
      choices.querySelector('.picker').focus();
    });
  });

  document.addEventListener('focusin', function (event) {
    unfolded().forEach(function (choices) {
      if (!choices.contains(event.target)) {
        unfold(choices, false);
      }
    });
  });

  /* What was refused is being put right: the message beside the field goes. */
  function forgive(event) {
    var field = event.target.closest('.field');
    var message = field && field.querySelector('.ui-message-error');
    if (message) {
      message.textContent = '';
      event.target.removeAttribute('aria-invalid');
      event.target.classList.remove('ui-state-error');
    }
  }
  document.addEventListener('input', forgive);
  document.addEventListener('change', forgive);

  /* The other language shows the address as it has become, not as it was when the page was made. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest('.who a[hreflang]');
    if (link && link.getAttribute('href').indexOf('?') === 0) {
      var asked = new URLSearchParams(window.location.search);
      asked.set('lang', link.hreflang);
      link.setAttribute('href', '?' + asked);
    }
  });

  /* What a page does by itself, such as to be shown anew, waits while a person leaves it; who only had a file stays. */
  var LEAVING = 10000;
  var leftAt = -LEAVING;

  window.addEventListener('beforeunload', function () { leftAt = Date.now(); });

  window.byItself = function byItself(act) {
    var rest = leftAt + LEAVING - Date.now();
    if (rest > 0) {
      window.setTimeout(byItself, rest, act);
    } else {
      act();
    }
  };

  /* What Faces has rendered anew is settled anew. */
  document.addEventListener('DOMContentLoaded', function () {
    settle();
    new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
  });
})();
