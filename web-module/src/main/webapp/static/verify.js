/*
 * The page behind the QR code: what stands behind # is checked here with the published keys and sent to nobody. Once it is
 * found to be signed, how the credential stands is asked with two letters of the name that it says.
 */
(() => {
  'use strict';
  const form = document.getElementById('ask');
  const section = document.getElementById('signed');
  const answer = document.getElementById('answer');
  /* A payload begins with a digit. What is as long as one is one too, altered there: places of the page have short names. */
  const fragment = /^#[0-9]/.test(location.hash) || location.hash.length > 60 ? location.hash : '';
  const asked = form.elements.code.value;
  const unknown = answer !== null && answer.dataset.status === 'unknown';

  const print = document.querySelector('[data-print]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }

  const keys = async () => {
    const answered = await fetch('/.well-known/jwks.json');
    return (await answered.json()).keys;
  };

  /* What is said stays with the page whatever is pressed there, as long as the same credential is asked for. */
  const keep = () => {
    document.querySelectorAll('a[hreflang]').forEach(link => {
      link.href += fragment;
    });
    document.querySelector('a.skip').addEventListener('click', event => {
      event.preventDefault();
      document.getElementById('main').focus();
    });
    form.addEventListener('submit', () => {
      form.action = form.getAttribute('action').replace(/#.*/, '') + (form.elements.code.value === asked ? fragment : '');
    });
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

  /* Of what we signed nobody is told that we do not know it: the letters do not fit, and are asked for. */
  const conclude = result => {
    const ours = result.state === 'signed' || result.state === 'newer';
    if (unknown) {
      answer.hidden = ours;
      document.getElementById('other_letters').hidden = !ours;
    }
    show(result);
  };

  const begin = async () => {
    keep();
    if (unknown) {
      answer.hidden = true;
    }
    let result;
    try {
      result = await Proof.check(asked, fragment.slice(1), await keys());
    } catch {
      result = {state: 'unable'};
    }
    const letters = result.state === 'signed' ? Proof.letters(result.facts.name) : '';
    if (letters && form.dataset.asks === 'letters') {
      location.replace(location.pathname + '?name=' + encodeURIComponent(letters) + fragment);
      return;
    }
    conclude(result);
  };

  if (fragment) {
    begin();
  }
})();
