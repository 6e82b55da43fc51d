/* Menus: one open at a time, closed by Escape or by a click elsewhere. */
(function () {
  'use strict';

  function openMenus() {
    return Array.from(document.querySelectorAll('details.menu[open]'));
  }

  document.addEventListener('click', function (event) {
    openMenus().forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      openMenus().forEach(function (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });
})();
