/* What keys do on every page: Enter in a field, "/" for the search in the header, where the focus goes after a refusal and
   when a menu is left. */
(function () {
  'use strict';

  /* Enter in a field is for forms that filter, search or sign in (data-enter): elsewhere only the very button acts. */
  var TYPED = 'input:not([type=submit]):not([type=button]):not([type=file]), select';

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.isComposing || !event.target.matches(TYPED)) {
      return;
    }
    var form = event.target.form;
    if (form && !form.hasAttribute('data-enter') && !filters(form)) {
      event.preventDefault();
    }
  });

  /* Whether the button that Enter presses is the unseen one that filters. */
  function filters(form) {
    var first = form.querySelector('button[type=submit], button:not([type]), input[type=submit]');
    return first && first.getAttribute('aria-hidden') === 'true';
  }

  function isTyping(element) {
    return element.isContentEditable || element.matches('input, select, textarea') || element.closest('dialog[open]');
  }

  document.addEventListener('keydown', function (event) {
    var search = document.getElementById('look_up');
    if (search && event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  document.addEventListener('focusout', function (event) {
    var menu = event.target.closest('details.menu[open]');
    if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });

  /* Who is refused is taken to the first field at fault. */
  function toFault() {
    var message = Array.from(document.querySelectorAll('main .field .ui-message-error')).find(function (said) {
      return said.offsetParent !== null;
    });
    var field = message && message.closest('.field')
      .querySelector('input:not([type=hidden]):not([type=checkbox]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button.picker');
    if (field) {
      field.focus();
    }
    return Boolean(field);
  }

  /* What is refused as a whole is told above: whoever pressed a button far below is taken there. */
  function toRefusal(pressed) {
    var refusal = document.querySelector('#messages .note.bad');
    if (refusal && (document.activeElement === document.body || document.activeElement === pressed)) {
      refusal.tabIndex = -1;
      refusal.focus();
    }
  }

  /* At the door: the first field that is still empty. */
  var door = document.querySelector('form[data-enter=sign-in]');
  if (door) {
    (door.elements.login.value ? door.elements.password : door.elements.login).focus();
  }

  /* So is who opens a page that finds fault with a field; a question whose field it is, is asked again. */
  document.addEventListener('DOMContentLoaded', function () {
    var message = document.querySelector('main dialog .field .ui-message-error');
    if (message) {
      message.closest('dialog').showModal();
    }
    toFault();
  });

  function pressed(settings) {
    var source = settings && document.getElementById(settings.source && settings.source.id || settings.source);
    return source && source.matches('button') ? source : null;
  }

  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings) {
      var button = pressed(settings);
      if (button) {
        window.setTimeout(function () {
          if (!toFault()) {
            toRefusal(button);
          }
        });
      }
    });
  }
})();
