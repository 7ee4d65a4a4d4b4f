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
    inArea: (area, figure) => `${area}: ${figure}`,
    rowsWith: 'Toon alleen rijen met ',
  };
  const make = (name, attributes, text) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text) element.textContent = text;
    return element;
  };
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '').toLowerCase();

  // --- search: pages, and for a gemeente and a figure together the place of both. What begins with what was asked comes first.
  const pages = (window.voortgangZoek ?? []).map(([title, address, also = '', below, without = []]) =>
    ({ title, address, also, below, without, name: plain(title.replace(/^\d+\. /, '')), other: plain(also) }));
  const areas = (window.voortgangGemeenten ?? []).map(([title, folder]) => ({ title, folder, name: plain(title) }));
  const figuresIn = (asked) => areas.flatMap((area, place) => !asked.some((word) => area.name.includes(word)) ? [] : pages
    .filter(({ below, without, name, other }) => below && !without.includes(place) && asked.every((word) => `${area.name} ${name} ${other}`.includes(word)))
    .map(({ title, also, below }) => ({ title: words.inArea(area.title, also || title), address: area.folder + below, also: '' })));
  const search = (text) => {
    const asked = text.split(/\s+/).filter(Boolean);
    if (!asked.length) return [];
    const whole = asked.join(' ');
    const rank = ({ name, other }) => name.startsWith(whole) ? 0 : ` ${name}`.includes(` ${whole}`) ? 1 : other.startsWith(whole) ? 2 : 3;
    const found = pages.filter(({ name, other }) => asked.every((word) => `${name} ${other}`.includes(word))).sort((a, b) => rank(a) - rank(b));
    return asked.length > 1 ? found.concat(figuresIn(asked)) : found;
  };

  const bar = document.querySelector('.kopbalk');
  const script = document.querySelector('script[src$="zoek.js"]');
  if (pages.length && bar && script) {
    const root = script.getAttribute('src').slice(0, -'zoek.js'.length);
    const form = make('search', { class: 'zoek' });
    const input = make('input', { type: 'search', id: 'zoek', placeholder: words.searchHint, 'aria-label': words.search, autocomplete: 'off' });
    const list = make('ul', {});
    const told = make('p', { class: 'vo', role: 'status' });
    form.append(input, told, list);
    bar.append(form);
    const close = () => {
      list.replaceChildren();
      told.textContent = '';
    };
    const show = () => {
      const text = plain(input.value).trim();
      if (!text) return close();
      const found = search(text).slice(0, 10);
      list.replaceChildren(...found.map(({ title, address, also }) => {
        const item = make('li', {});
        const link = make('a', { href: root + address }, title);
        if (also) link.append(' ', make('small', {}, also));
        item.append(link);
        return item;
      }));
      if (!found.length) list.append(make('li', {}, words.nothing));
      told.textContent = found.length === 10 ? words.firstTen : words.found(found.length);
    };
    input.addEventListener('input', show);
    input.addEventListener('focus', () => list.children.length || show());
    // It lies over the page: who goes on does so without it. To press a link of it is not to go on.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    form.addEventListener('focusout', ({ relatedTarget }) => form.contains(relatedTarget) || close());
    form.addEventListener('keydown', (event) => {
      const links = [...list.querySelectorAll('a')];
      const at = links.indexOf(document.activeElement);
      if (event.key === 'Escape') {
        input.value = '';
        input.focus();
        close();
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
