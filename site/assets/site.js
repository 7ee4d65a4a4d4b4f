// What a reader may do without: search over pages and figures, sorting and filtering of long tables. Every page is
// complete without it. The list of pages is a script (zoek.js), so that it works from a disk as well.
(() => {
  'use strict';
  // All that a reader sees of this script's own words.
  const words = {
    searchHint: 'Zoek pagina of cijfer',
    search: 'Zoek een pagina of cijfer',
    nothing: 'Niets gevonden',
    found: (count) => `${count} gevonden`,
    firstTen: 'De eerste 10 gevonden',
    rowsWith: 'Toon alleen rijen met ',
  };
  const make = (name, attributes, text) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text) element.textContent = text;
    return element;
  };
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '').toLowerCase();

  // --- search
  const pages = window.voortgangZoek;
  const bar = document.querySelector('.kopbalk');
  const script = document.querySelector('script[src$="zoek.js"]');
  if (pages && bar && script) {
    const root = script.getAttribute('src').slice(0, -'zoek.js'.length);
    const form = make('search', { class: 'zoek' });
    const input = make('input', { type: 'search', id: 'zoek', placeholder: words.searchHint, 'aria-label': words.search, autocomplete: 'off' });
    const list = make('ul', {});
    const told = make('p', { class: 'vo', role: 'status' });
    form.append(input, told, list);
    bar.append(form);
    input.addEventListener('input', () => {
      const asked = plain(input.value).split(/\s+/).filter(Boolean);
      const found = asked.length ? pages.filter(([title]) => asked.every((word) => plain(title).includes(word))).slice(0, 10) : [];
      list.replaceChildren(...found.map(([title, address]) => {
        const item = make('li', {});
        item.append(make('a', { href: root + address }, title));
        return item;
      }));
      if (asked.length && !found.length) list.append(make('li', {}, words.nothing));
      told.textContent = !asked.length ? '' : found.length === 10 ? words.firstTen : words.found(found.length);
    });
    form.addEventListener('keydown', (event) => {
      const links = [...list.querySelectorAll('a')];
      const at = links.indexOf(document.activeElement);
      if (event.key === 'Escape') {
        input.value = '';
        list.replaceChildren();
        input.focus();
      } else if (event.key === 'ArrowDown' && links.length) {
        event.preventDefault();
        links[(at + 1) % links.length].focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (at ? links[at - 1] : input).focus();
      }
    });
  }

  // --- long tables: a filter above them, and heads that sort
  const number = (text) => {
    const found = text.replace(/[.\s\u00a0€%]/g, '').replace('\u2212', '-').replace(',', '.').match(/^-?\d+(\.\d+)?/);
    return found ? Number(found[0]) : null;
  };
  const compare = (a, b) => {
    const [x, y] = [number(a), number(b)];
    return x !== null && y !== null ? x - y : a.localeCompare(b, 'nl', { numeric: true });
  };
  for (const table of document.querySelectorAll('main table:not(.doelen, .naast, .reeks, .jaardelen)')) {
    const body = table.tBodies[0];
    if (!table.tHead || !body || body.rows.length < 8) continue;
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = make('button', { type: 'button' }, head.textContent);
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const rows = [...body.rows].sort((a, b) => compare(a.cells[column]?.textContent.trim() ?? '', b.cells[column]?.textContent.trim() ?? ''));
        if (down) rows.reverse();
        body.append(...rows);
      });
    });
    if (body.rows.length < 15) continue;
    const label = make('label', { class: 'filter' }, words.rowsWith);
    const input = make('input', { type: 'search' });
    label.append(input);
    (table.closest('.schuif') ?? table).before(label);
    input.addEventListener('input', () => {
      const word = plain(input.value);
      for (const row of body.rows) row.hidden = !plain(row.textContent).includes(word);
    });
  }
})();
