// Warns before a visit ends, and lets the person stay. Without it the visit ends as the foot of the page says.
(() => {
  const idle = document.getElementById('idle');
  if (!idle) {
    return;
  }
  let timers = [];
  // What was typed is sent when the visit is over: it waits at the door. A page without asks who is there, and leads back to itself.
  const form = document.querySelector('#order, #address, #add');
  let typed = form !== null && document.body.classList.contains('answer');
  const over = () => typed ? form.submit() : location.assign(location.pathname + location.search);
  const begin = () => {
    timers.forEach(clearTimeout);
    idle.hidden = true;
    timers = [
      setTimeout(() => {
        idle.hidden = false;
        document.getElementById('stay').focus();
      }, Number(idle.dataset.warns) * 1000),
      setTimeout(ask, Number(idle.dataset.ends) * 1000 + 2000, 'GET')
    ];
  };
  // The visit goes on where another page does. To ask (GET) does not make it longer; to stay (POST) does.
  const ask = method => fetch('/mypass/stay', { method, cache: 'no-store' })
    .then(answer => answer.ok ? begin() : answer.status === 401 ? over() : later())
    .catch(later);
  const later = () => timers.push(setTimeout(ask, 60000, 'GET'));
  const stay = () => ask('POST');
  document.getElementById('stay').addEventListener('click', stay);
  idle.addEventListener('keydown', event => event.key === 'Escape' && stay());
  // Who types is there: the server is told so, once a minute at most.
  let told = Date.now();
  form?.addEventListener('input', () => {
    typed = true;
    if (Date.now() - told > 60000) {
      told = Date.now();
      stay();
    }
  });
  begin();
})();

// Shows an address as it will print while it is typed. Without it the next page shows it.
(() => {
  const form = document.getElementById('address');
  const previewing = document.getElementById('previewing');
  if (!form || !previewing) {
    return;
  }
  let asked = 0;
  let timer = 0;
  const show = () => {
    const turn = ++asked;
    fetch('/mypass/preview', { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .then(answer => answer.ok ? answer.text().then(text => ({ text, fits: answer.headers.get('Fits') })) : null)
      .then(found => {
        if (found && turn === asked) {
          document.getElementById('preview').textContent = found.text;
          document.getElementById('unfitting').hidden = found.fits !== 'no';
          previewing.hidden = found.text === '';
        }
      })
      .catch(() => { previewing.hidden = true; });
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });
  show();
})();

// Says of a file that it is too large before it is sent. Without it the answer says so.
(() => {
  const file = document.querySelector('input[type=file][data-largest]');
  if (!file) {
    return;
  }
  file.addEventListener('change', () => {
    const large = file.files.length > 0 && file.files[0].size > Number(file.dataset.largest);
    file.setCustomValidity(large ? file.dataset.says : '');
    file.reportValidity();
  });
})();
