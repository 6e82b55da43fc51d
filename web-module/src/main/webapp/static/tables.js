/* On a narrow window the rows of a table stand as blocks, and each cell says its column. */
(function () {
  'use strict';

  function label(table) {
    var heads = Array.from(table.querySelectorAll('thead th'), function (head) {
      return head.textContent.trim();
    });
    table.querySelectorAll('tbody tr, tfoot tr').forEach(function (row) {
      var column = 0;
      Array.from(row.cells).forEach(function (cell) {
        if (cell.colSpan === 1 && cell.dataset.column === undefined) {
          cell.dataset.column = heads[column] || '';
          var value = document.createElement('span');
          value.className = 'value';
          value.append.apply(value, Array.from(cell.childNodes));
          cell.append(value);
        }
        column += cell.colSpan;
      });
    });
    table.classList.add('stacked');
  }

  function all() {
    if (narrow.matches) {
      document.querySelectorAll('main .scroll > table').forEach(label);
    }
  }

  var narrow = window.matchMedia('screen and (max-width: 760px)');
  narrow.addEventListener('change', all);
  all();
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', all);
  }
})();
