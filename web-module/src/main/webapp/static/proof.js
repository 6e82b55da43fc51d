/* What the QR code of a credential says, and whether one of the published keys signed it. Needs nothing but the browser. */
const Proof = (() => {
  'use strict';
  const SIGNATURE = 64;
  const VERSION = 1;
  const TYPE = 7;
  const HEAD = 13;
  const TYPES = ['AHSD', 'ADEX', 'ADVD', 'GHSD', 'HSED', 'CHSA', 'IOPC', 'COSC', 'HHSD'];

  /* One decimal number; null where the text is none. */
  const bytes = digits => {
    if (!/^[1-9][0-9]{150,1200}$/.test(digits)) {
      return null;
    }
    const hex = BigInt(digits).toString(16);
    const even = hex.length % 2 ? '0' + hex : hex;
    return Uint8Array.from(even.match(/../g), pair => parseInt(pair, 16));
  };

  const code = text => text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

  /* The code and the payload of a QR code's whole text; null where it is none of ours. */
  const read = text => {
    const parts = /\/v\/([^/?#]+)[^#]*#([0-9]+)\s*$/i.exec(text.trim());
    return parts && {code: code(parts[1]), payload: parts[2]};
  };

  const day = days => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10);

  const facts = data => {
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    const number = String(view.getUint8(2) * 2 ** 32 + view.getUint32(3)).padStart(10, '0');
    const year = 1900 + view.getUint8(12);
    return {
      key: view.getUint8(1),
      number: number.slice(0, 5) + '-' + number.slice(5),
      type: TYPES[view.getUint8(TYPE)],
      awarded: day(view.getUint8(9) * 65536 + view.getUint16(10)),
      year: (year - 1) + '/' + year,
      name: new TextDecoder('utf-8', {fatal: true}).decode(data.subarray(HEAD))
    };
  };

  const raw = x => Uint8Array.from(atob(x.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));

  const imported = async x => {
    try {
      return await crypto.subtle.importKey('raw', raw(x), {name: 'Ed25519'}, false, ['verify']);
    } catch {
      return null;
    }
  };

  /*
   * 'signed' with what is said; 'newer' when we signed what only a newer version of this can read; 'altered' when nobody
   * here signed that; 'key' when the key it names is not among these; 'unable' when this browser cannot tell.
   */
  const check = async (asked, payload, keys) => {
    const whole = bytes(payload);
    if (!whole || whole.length <= HEAD + SIGNATURE) {
      return {state: 'altered'};
    }
    if (!window.crypto || !crypto.subtle) {
      return {state: 'unable'};
    }
    const named = keys.find(key => key.kid === String(whole[1]));
    if (!named) {
      return {state: 'key'};
    }
    const key = await imported(named.x);
    if (!key) {
      return {state: 'unable'};
    }
    const said = whole.subarray(0, whole.length - SIGNATURE);
    const letters = new TextEncoder().encode(code(asked));
    const signed = new Uint8Array(letters.length + said.length);
    signed.set(letters);
    signed.set(said, letters.length);
    try {
      const good = await crypto.subtle.verify('Ed25519', key, whole.subarray(said.length), signed);
      if (!good) {
        return {state: 'altered'};
      }
      return said[0] === VERSION && said[TYPE] < TYPES.length ? {state: 'signed', facts: facts(said)} : {state: 'newer'};
    } catch {
      return {state: 'altered'};
    }
  };

  /* Letters that are none with an accent, and what they are typed as: the same as the server's NameLetters has. */
  const TYPED_AS = {
    'Đ': 'D', 'Ð': 'D', 'Ł': 'L', 'Ø': 'O', 'Æ': 'AE', 'Œ': 'OE', 'Þ': 'TH', 'Ħ': 'H', 'Ŧ': 'T', 'Ɂ': '', 'ʔ': ''
  };

  /* The first two letters, without accents, case and signs, as the server reads them. */
  const first = text => {
    const plain = Array.from(text.normalize('NFKD').toUpperCase())
      .filter(letter => /\p{L}/u.test(letter) && !/\p{Lm}/u.test(letter))
      .map(letter => TYPED_AS[letter] ?? letter)
      .join('');
    return Array.from(plain).slice(0, 2).join('');
  };

  /*
   * Two letters that begin a word of the last name, as far as a name tells which of its words that is; blank where it has
   * none.
   */
  const letters = name => {
    const words = name.split(/[\s\p{Pd}]+/u).filter(word => first(word));
    while (words.length > 1 && /^(II|III|IV|JR|Jr|SR|Sr)\.?$/.test(words[words.length - 1])) {
      words.pop();
    }
    return first(words[words.length - 1] ?? '');
  };

  return {read, check, letters};
})();
