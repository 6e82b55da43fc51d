/* The file that works without a network: what is pasted is checked with the keys that came with it. */
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const scanned = document.getElementById('scanned');
  const TONES = {signed: 'ok', altered: 'bad', key: 'bad', newer: 'warn', unable: 'warn', none: 'warn'};
  let language = navigator.language.startsWith('fr') ? 'fr' : 'en';

  const text = key => data.texts[language][key];

  const show = (result, code) => {
    document.getElementById('answer').hidden = false;
    document.getElementById('note').className = 'note ' + TONES[result.state];
    document.getElementById('state').textContent = text('verify.message.' + result.state);
    document.getElementById('meaning').textContent = text('verify.text.offline_' + result.state);
    const facts = document.getElementById('facts');
    facts.hidden = !result.facts;
    if (result.facts) {
      const said = Object.assign({code}, result.facts, {type: text('verify.text.' + result.facts.type.toLowerCase())});
      facts.querySelectorAll('[data-fact]').forEach(place => {
        place.textContent = said[place.dataset.fact];
      });
    }
  };

  const check = async () => {
    const asked = scanned.value;
    if (!asked.trim()) {
      document.getElementById('answer').hidden = true;
      return;
    }
    const read = Proof.read(asked);
    const result = read ? await Proof.check(read.code, read.payload, data.keys) : {state: 'none'};
    if (scanned.value === asked) {
      show(result, read ? read.code.match(/.{1,4}/g).join('-') : '');
    }
  };

  const speak = () => {
    document.documentElement.lang = language;
    document.title = text('verify.title.offline');
    document.querySelectorAll('[data-text]').forEach(place => {
      place.textContent = text(place.dataset.text);
    });
    const other = document.getElementById('other');
    other.textContent = language === 'fr' ? 'English' : 'Français';
    other.lang = language === 'fr' ? 'en' : 'fr';
    document.getElementById('as_of').textContent = data.asOf;
    check();
  };

  document.getElementById('other').addEventListener('click', () => {
    language = language === 'fr' ? 'en' : 'fr';
    speak();
  });
  scanned.addEventListener('input', check);
  speak();
})();
