framed => {
  /* Looks, as each Tab is pressed, at what the one before gave the focus to: what is wrong with it, how many there were, whether that was all. */
  const walked = window.walked = {faults: [], stops: 0, over: false};
  const seen = new Set();
  let begun = false;
  const wrong = e => {
    const what = e.tagName.toLowerCase() + ' ' + (e.id || e.getAttribute('aria-label') || e.textContent.trim().slice(0, 40));
    const style = getComputedStyle(e);
    const box = Array.from(e.getClientRects()).find(rect => rect.width > 1 && rect.height > 1);
    if (!box) {
      return what + ' cannot be seen';
    }
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
      return what + ' does not show the focus';
    }
    if (box.bottom < 1 || box.top > innerHeight - 1) {
      return what + ' is outside the window';
    }
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
    const y = Math.min(Math.max(box.top + Math.min(box.height, innerHeight) / 2, 1), innerHeight - 2);
    const hit = document.elementFromPoint(x, y);
    if (!hit || !(e.contains(hit) || hit.contains(e))) {
      return what + ' is covered by ' + (hit ? hit.outerHTML.slice(0, 80) : 'nothing');
    }
    const bar = document.querySelector('.actions');
    if (bar && !bar.contains(e) && box.height < innerHeight / 2 && box.bottom > bar.getBoundingClientRect().top + 1) {
      return what + ' reaches behind the bar of actions';
    }
    return '';
  };
  const look = () => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement || seen.has(e) || !framed && !e.closest('main')) {
      walked.over = true;
      return;
    }
    seen.add(e);
    walked.stops++;
    const fault = wrong(e);
    if (fault) {
      walked.faults.push(fault);
    }
  };
  const listen = event => {
    if (event.key === 'Tab' && begun && !walked.over) {
      look();
    }
    begun = true;
    if (walked.over) {
      document.removeEventListener('keydown', listen, true);
    }
  };
  document.addEventListener('keydown', listen, true);
}
