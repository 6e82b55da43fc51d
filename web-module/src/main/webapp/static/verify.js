/*
 * The page behind the QR code: what stands behind # is checked here with the published keys and sent to nobody. Once it is
 * found to be signed, how the credential stands is asked with two letters of the name that it says.
 */
(() => {
  'use strict';
  const form = document.getElementById('ask');
  const section = document.getElementById('signed');
  const payload = location.hash.slice(1);

  const print = document.querySelector('[data-print]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }

  const keys = async () => {
    const answer = await fetch('/.well-known/jwks.json');
    return (await answer.json()).keys;
  };

  const show = result => {
    document.querySelectorAll('[data-state]').forEach(note => {
      note.hidden = note.dataset.state !== (result.state === 'key' ? 'altered' : result.state);
    });
    const facts = document.getElementById('signed_facts');
    facts.hidden = !result.facts;
    if (result.facts) {
      const texts = Object.assign({}, result.facts, {type: JSON.parse(section.dataset.types)[result.facts.type]});
      facts.querySelectorAll('[data-fact]').forEach(place => {
        place.textContent = texts[place.dataset.fact];
      });
    }
    section.hidden = false;
  };

  const begin = async () => {
    document.querySelectorAll('a[hreflang]').forEach(link => {
      link.href += location.hash;
    });
    let result;
    try {
      result = await Proof.check(form.elements.code.value, payload, await keys());
    } catch {
      result = {state: 'unable'};
    }
    if (result.state === 'signed' && form.dataset.asks === 'letters') {
      const letters = Proof.letters(result.facts.name);
      location.replace(location.pathname + '?name=' + encodeURIComponent(letters) + location.hash);
      return;
    }
    show(result);
  };

  if (payload) {
    begin();
  }
})();
