// Warns before a visit ends, and lets the person stay. Without it the visit ends as the foot of the page says.
(() => {
  const idle = document.getElementById('idle');
  if (!idle) {
    return;
  }
  let timers = [];
  const begin = () => {
    timers.forEach(clearTimeout);
    idle.hidden = true;
    timers = [
      setTimeout(() => {
        idle.hidden = false;
        document.getElementById('stay').focus();
      }, Number(idle.dataset.warns) * 1000),
      setTimeout(() => location.assign('/mypass/sign-in?ended'), Number(idle.dataset.ends) * 1000)
    ];
  };
  const stay = () => fetch('/mypass/stay', { method: 'POST' })
    .then(answer => answer.ok ? begin() : location.assign('/mypass/sign-in?ended'));
  document.getElementById('stay').addEventListener('click', stay);
  idle.addEventListener('keydown', event => event.key === 'Escape' && stay());
  begin();
})();
