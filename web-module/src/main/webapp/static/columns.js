/* The question which columns a list has: rows move up and down, and a hidden field says what is chosen, in its order. */
(function () {
  'use strict';

  function fill(list) {
    document.getElementById(list.dataset.fills).value = Array.from(list.children)
      .filter(function (item) { return item.querySelector('input').checked; })
      .map(function (item) { return item.dataset.column; })
      .join(' ');
  }

  /* The first cannot go up, nor the last down; who holds Enter to take one there stays on its button. */
  function end(list) {
    Array.from(list.children).forEach(function (item) {
      item.querySelector('[data-moves=up]').setAttribute('aria-disabled', !item.previousElementSibling);
      item.querySelector('[data-moves=down]').setAttribute('aria-disabled', !item.nextElementSibling);
    });
  }

  document.addEventListener('click', function (event) {
    var mover = event.target.closest('[data-moves]');
    if (mover) {
      var item = mover.closest('li');
      var other = mover.dataset.moves === 'up' ? item.previousElementSibling : item.nextElementSibling;
      if (other) {
        item.parentElement.insertBefore(item, mover.dataset.moves === 'up' ? other : other.nextElementSibling);
        end(item.parentElement);
        mover.focus();
      }
      fill(item.parentElement);
    }
  });

  document.addEventListener('change', function (event) {
    var list = event.target.closest('[data-fills]');
    if (list) {
      fill(list);
    }
  });

  document.querySelectorAll('[data-fills]').forEach(function (list) {
    end(list);
    fill(list);
  });
})();
