/* The question which columns a list has: rows move up and down, and a hidden field says what is chosen, in its order. */
(function () {
  'use strict';

  function fill(list) {
    document.getElementById(list.dataset.fills).value = Array.from(list.children)
      .filter(function (item) { return item.querySelector('input').checked; })
      .map(function (item) { return item.dataset.column; })
      .join(' ');
  }

  document.addEventListener('click', function (event) {
    var mover = event.target.closest('[data-moves]');
    if (mover) {
      var item = mover.closest('li');
      var other = mover.dataset.moves === 'up' ? item.previousElementSibling : item.nextElementSibling;
      if (other) {
        item.parentElement.insertBefore(item, mover.dataset.moves === 'up' ? other : other.nextElementSibling);
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

  document.querySelectorAll('[data-fills]').forEach(fill);
})();
