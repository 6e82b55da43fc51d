/* x:organization: a field with a list of what can be chosen. Arrows walk the list, Enter chooses, Escape and leaving close. */
(function () {
  'use strict';

  function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  }

  function field(element) {
    return element instanceof Element && element.matches('.combo > [role=combobox]') ? element : null;
  }

  function panel(input) {
    return input.parentElement.querySelector('.panel');
  }

  function options(input) {
    return Array.from(panel(input).querySelectorAll('[role=option]'));
  }

  function offered(input) {
    return options(input).filter(function (option) { return !option.hidden; });
  }

  function isOpen(input) {
    return input.getAttribute('aria-expanded') === 'true';
  }

  function marked(input) {
    return panel(input).querySelector('[aria-selected=true]');
  }

  function mark(input, option) {
    options(input).forEach(function (other) { other.setAttribute('aria-selected', String(other === option)); });
    if (option) {
      option.id = option.id || input.id + '_' + option.dataset.number;
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function close(input) {
    panel(input).hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(input, null);
  }

  /* Those with the words in name or code; all of them for none. */
  function open(input, words) {
    var part = plain(words);
    options(input).forEach(function (option) {
      option.hidden = !plain(option.textContent + ' ' + option.dataset.code).includes(part);
    });
    var some = offered(input).length > 0;
    panel(input).hidden = false;
    panel(input).querySelector('[role=status]').hidden = some;
    panel(input).querySelector('[role=listbox]').hidden = !some;
    input.setAttribute('aria-expanded', String(some));
    mark(input, null);
  }

  function choose(input, option) {
    input.value = option.textContent;
    close(input);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /* An exact code or name, without the list, is the choice too. */
  function complete(input) {
    var said = plain(input.value);
    var meant = options(input).filter(function (option) {
      var code = option.dataset.code;
      return [option.textContent, option.dataset.name, code, code.slice(2)].some(function (word) { return plain(word) === said; });
    });
    if (meant.length === 1) {
      input.value = meant[0].textContent;
    }
  }

  function walk(input, step) {
    if (!isOpen(input)) {
      open(input, '');
    }
    var all = offered(input);
    var at = all.indexOf(marked(input));
    mark(input, all[at === -1 && step < 0 ? all.length - 1 : Math.min(all.length - 1, Math.max(0, at + step))] || null);
  }

  document.addEventListener('focusin', function (event) {
    document.querySelectorAll('.combo > [role=combobox]').forEach(function (other) {
      if (other !== event.target && !panel(other).hidden) {
        close(other);
      }
    });
    var input = field(event.target);
    if (input && input.value === '' && panel(input).hidden) {
      open(input, '');
    }
  });

  document.addEventListener('input', function (event) {
    var input = field(event.target);
    if (input) {
      open(input, input.value);
    }
  });

  document.addEventListener('keydown', function (event) {
    var input = field(event.target);
    if (!input) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(input, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (marked(input)) {
        choose(input, marked(input));
      } else {
        close(input);
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      close(input);
    }
  });

  /* The list does not take the focus from the field. */
  document.addEventListener('mousedown', function (event) {
    if (event.target.closest('.combo .panel, .combo .opener')) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', function (event) {
    document.querySelectorAll('.combo > [role=combobox]').forEach(function (other) {
      if (!other.parentElement.contains(event.target) && !(event.target.closest('label') && event.target.closest('label').control === other)) {
        close(other);
      }
    });
    var option = event.target.closest('.combo [role=option]');
    var opener = event.target.closest('.combo .opener');
    if (option) {
      choose(option.closest('.combo').querySelector('[role=combobox]'), option);
    } else if (opener) {
      var input = opener.parentElement.querySelector('[role=combobox]');
      var unfold = panel(input).hidden;
      if (!input.disabled) {
        input.focus();
        close(input);
        if (unfold) {
          open(input, '');
        }
      }
    } else if (field(event.target) && event.target.value === '' && panel(event.target).hidden) {
      open(event.target, '');
    }
  });

  /* Before anything else hears of the change. */
  document.addEventListener('change', function (event) {
    if (field(event.target)) {
      complete(event.target);
    }
  }, true);
})();
