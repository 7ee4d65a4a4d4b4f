// What a reader may do without: search over pages and figures, sorting and filtering of long tables. Every page is
// complete without it. The list of pages is a script (zoek.js), so that it works from a disk as well.
(() => {
  'use strict';
  // All that a reader sees of this script's own words, and the words of periods that it reads.
  const words = {
    searchHint: 'Zoek pagina of cijfer',
    search: 'Zoek een pagina of cijfer',
    nothing: 'Niets gevonden',
    found: (count) => `${count} gevonden`,
    firstTen: 'De eerste 10 gevonden',
    inArea: (area, figure) => `${area}: ${figure}`,
    rowsWith: 'Toon alleen rijen met ',
    rowsOf: (count, all) => `${count} van ${all} rijen`,
    sortBy: 'Sorteer op: ',
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    // How many months a part of a year has, and in which month what has no number begins.
    parts: { halfjaar: 6, kwartaal: 3, maand: 1 },
    moments: { halverwege: 6, eind: 11 },
  };
  const make = (name, attributes, text) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text) element.textContent = text;
    return element;
  };
  // As it is compared: without accents, soft hyphens and dots between thousands, and with one kind of apostrophe.
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '').replace(/(\d)\.(?=\d{3})/g, '$1').replace(/’/g, "'").replace(/\s+/g, ' ').toLowerCase();

  // --- search: pages, and for a gemeente and a figure together the place of both. What begins with what was asked comes first.
  const pages = (window.voortgangZoek ?? []).map(([title, address, also = '', below, without = []]) =>
    ({ title, address, also, below, without, name: plain(title.replace(/^\d+\. /, '')), other: plain(also), all: plain(`${title} ${also}`) }));
  const areas = (window.voortgangGemeenten ?? []).map(([title, folder]) => ({ title, folder, name: plain(title) }));
  const figuresIn = (asked) => areas.flatMap((area, place) => !asked.some((word) => area.name.includes(word)) ? [] : pages
    .filter(({ below, without, name, other }) => below && !without.includes(place) && asked.every((word) => `${area.name} ${name} ${other}`.includes(word)))
    .map(({ title, also, below }) => ({ title: words.inArea(area.title, also || title), address: area.folder + below, also: '' })));
  const withAll = (asked) => {
    const whole = asked.join(' ');
    const rank = ({ name, other }) => name === whole || other === whole ? 0 : name.startsWith(whole) ? 1 : ` ${name}`.includes(` ${whole}`) ? 2 : other.startsWith(whole) ? 3 : 4;
    const found = pages.filter(({ all }) => asked.every((word) => all.includes(word))).sort((a, b) => rank(a) - rank(b));
    return asked.length > 1 ? found.concat(figuresIn(asked)) : found;
  };
  // What has all words but one, where nothing has them all.
  const withMost = (asked) => {
    if (asked.length < 2 || asked.length > 5) return [];
    const found = asked.flatMap((_, one) => withAll(asked.filter((__, at) => at !== one && asked[at].length > 2)));
    return [...new Map(found.map((page) => [page.address, page])).values()];
  };
  const search = (text) => {
    const asked = text.split(/[\s,]+/).filter(Boolean);
    if (!asked.length) return [];
    // More than one of a thing, where its page is called after one.
    const single = asked.map((word) => word.length > 5 ? word.replace(/(\u0027s|en|s)$/, '').replace(/(\p{L})\1$/u, '$1') : word);
    return [() => withAll(asked), () => withAll(single), () => withMost(single)].reduce((found, ask) => found.length ? found : ask(), []);
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
      const found = search(text);
      list.replaceChildren(...found.slice(0, 10).map(({ title, address, also }) => {
        const item = make('li', {});
        const link = make('a', { href: root + address }, title);
        if (also) link.append(' ', make('small', {}, also));
        item.append(link);
        return item;
      }));
      if (!found.length) list.append(make('li', {}, words.nothing));
      told.textContent = found.length > 10 ? words.firstTen : words.found(found.length);
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
      } else if (event.key === 'Enter' && at < 0) {
        links[0]?.click();
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

  // Months since year 0 of what begins with a period or a date: "2021", "sinds het 2e kwartaal van 2020", "1 maart 2022".
  const moment = (text) => {
    const found = text.toLowerCase().match(/^(?:\p{L}+ )*?(?:(\d{1,2})e? )?(?:(\p{L}+) )?(?:van )?(\d{4})(?![\d.,])/u);
    if (!found) return null;
    const [, count, word, year] = found;
    const month = words.months.indexOf(word);
    const within = month >= 0 ? month + (count ?? 0) / 32 : words.parts[word] ? words.parts[word] * (count - 1) : words.moments[word] ?? 0;
    return year * 12 + within;
  };
  const number = (text) => {
    const found = text.match(/^[(€\s]*([\u2212-]?\d[\d.]*(,\d+)?)/);
    return found ? Number(found[1].replaceAll('.', '').replace('\u2212', '-').replace(',', '.')) : null;
  };
  // The place of a verdict among the others, by its sign; of those that say none, none.
  const verdict = (cell) => cell?.querySelector('use')?.getAttribute('href').match(/^#o_([1-5])/)?.[1] ?? null;

  // What the rows are sorted by: verdicts, periods or numbers where most of a column are such. What has none comes last.
  const keysOf = (rows, column) => {
    const cells = rows.map((row) => row.cells[column]);
    const texts = cells.map((cell) => cell?.textContent.trim() ?? '');
    const filled = texts.filter((text) => /[\p{L}\d]/u.test(text)).length;
    const signs = cells.some((cell) => cell?.querySelector('use[href^="#o_"]')) && cells.map(verdict);
    const keys = signs || [texts.map(moment), texts.map(number)].find((some) => some.filter((key) => key !== null).length * 2 > filled);
    return new Map(rows.map((row, i) => [row, { key: keys?.[i] ?? null, text: texts[i] }]));
  };
  const compare = (a, b, sign) => {
    if (a.key !== null && b.key !== null && a.key !== b.key) return sign * (a.key - b.key);
    if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
    if (!a.text || !b.text) return b.text.length - a.text.length;
    return sign * a.text.localeCompare(b.text, 'nl', { numeric: true });
  };
  for (const table of document.querySelectorAll('main table:not(.doelen, .naast, .reeks, .jaardelen)')) {
    const body = table.tBodies[0];
    if (!table.tHead || !body || body.rows.length < 8) continue;
    // Of all rows, at the end; elsewhere such a row is one among others.
    const totals = [];
    for (let row = body.lastElementChild; row?.classList.contains('totaal'); row = row.previousElementSibling) totals.unshift(row);
    const rows = [...body.rows].filter((row) => !totals.includes(row));
    const heads = [...table.tHead.rows[0].cells];
    table.tHead.rows[0].dataset.k = words.sortBy; // where the rows are cards
    heads.forEach((head, column) => {
      if (!head.textContent || rows.every((row) => !row.cells[column]?.textContent.trim())) return;
      const button = make('button', { type: 'button' }, head.textContent);
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const keys = keysOf(rows, column);
        body.append(...rows.sort((a, b) => compare(keys.get(a), keys.get(b), down ? -1 : 1)), ...totals);
      });
    });
    if (rows.length < 15) continue;
    const bar = make('div', { class: 'filter' });
    const label = make('label', {}, words.rowsWith);
    const input = make('input', { type: 'search' });
    const told = make('p', { role: 'status' });
    label.append(input);
    bar.append(label, told);
    (table.closest('.schuif') ?? table).before(bar);
    input.addEventListener('input', () => {
      const word = plain(input.value).trim();
      for (const row of rows) row.hidden = !plain(row.textContent).includes(word);
      for (const row of totals) row.hidden = word !== ''; // they are of all rows
      told.textContent = words.rowsOf(rows.filter((row) => !row.hidden).length, rows.length);
    });
  }
})();
