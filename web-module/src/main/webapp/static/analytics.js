/* Google Analytics (GA4), loaded only when the installation asks for it. Addresses go without their query: no personal data. */
(function () {
  'use strict';

  var own = document.currentScript.dataset;

  function plain(address) {
    try {
      var url = new URL(address);
      return url.origin === location.origin ? url.origin + url.pathname : '';
    } catch (e) {
      return '';
    }
  }

  window.dataLayer = window.dataLayer || [];
  function gtag() {
    window.dataLayer.push(arguments);
  }

  var page = { page_title: own.pageView || 'Conferral', page_location: plain(location.href), page_referrer: plain(document.referrer) };
  gtag('js', new Date());
  gtag('config', own.id, Object.assign({ send_page_view: false }, page));

  /* Once per visit: coming back to the same page by its own redirect, or by a reload, is no new visit. */
  var navigation = performance.getEntriesByType('navigation')[0];
  var same = plain(document.referrer) === plain(location.href) || (navigation && navigation.type === 'reload');
  if (own.pageView && !same) {
    gtag('event', 'page_view', page);
  }

  document.addEventListener('click', function (event) {
    var exporting = event.target.closest('[data-exports]');
    if (exporting && exporting.dataset.exports) {
      gtag('event', 'export_csv', { export: exporting.dataset.exports });
    }
  });

  var script = document.createElement('script');
  script.async = true;
  script.src = own.host + '/gtag/js?id=' + encodeURIComponent(own.id);
  document.head.appendChild(script);
})();
