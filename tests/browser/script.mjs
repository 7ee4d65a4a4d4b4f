// What the site's own script does for a reader:  node script.mjs FOLDER
//   search    on the home page of a built site: what is found and in what order, and that the list is gone when a reader goes on
//   tables    of a page of its own: order of periods, verdicts and amounts, a filter that tells, and heads on a telephone
import fs from 'node:fs';
import path from 'node:path';
import { check, end } from '../support/checks.mjs';
import { launch, onDisk } from './site.mjs';

const root = path.resolve(process.argv[2]);
const asset = (name) => fs.readFileSync(path.join(root, 'assets', name), 'utf8');
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const same = (found, wanted, ...where) => check(JSON.stringify(found) === JSON.stringify(wanted), ...where, JSON.stringify(found));

// --- search
const found = () => page.locator('.zoek li').allTextContents();
const told = () => page.locator('.zoek [role=status]').textContent();
await page.goto(`${onDisk(root)}index.html`);
async function ask(words) {
  await page.fill('#zoek', words);
  return found();
}
check((await ask('raadsinformatiebrief')).length > 0, 'no letter by its kind');
check((await ask('brief dronten')).some((title) => title.includes('Raadsinformatiebrief')), 'no letter by a part of its kind', await found());
check((await ask('rapport')).every((title) => title.includes('Rapport')) && (await found()).length > 0, 'no report', await found());
same((await ask('wachttijd dronten')).slice(0, 1), ['Dronten: Wachttijd woning'], 'figure and gemeente');
check(await page.locator('.zoek a').first().getAttribute('href') === 'gemeenten/dronten/huisvesting/index.html#wachttijd-woning', 'leads to the figure there');
check((await ask('woningen'))[0].startsWith('Woningen'), 'what begins with it is first', await found());
check((await ask('huisvesting'))[0].includes('Huisvesting'), 'a goal without its number', await found());
check((await ask('wachttijden')).some((title) => title.includes('Wachttijd')), 'more than one of a thing', await found());
check((await ask('huisvesting'))[0].startsWith('2.'), 'a goal by its short name comes first', await found());
check((await ask('gemeente\'s')).length > 1, 'a plural with an apostrophe', await found());
check((await ask('bestedingsplannen dronten'))[0].includes('Dronten'), 'a plural with two consonants', await found());
check((await ask('wachttijd 2024 dronten'))[0] === 'Dronten: Wachttijd woning', 'a figure of a gemeente with a word too many', await found());
check((await ask('per 1000'))[0].includes('per 1.000'), 'a number without its dot', await found());
check((await ask('wachttijd flevoland')).some((title) => title.includes('Wachttijd')), 'what has most of the words', await found());
same(await ask('zzzz qqqq'), ['Niets gevonden'], 'nothing');
same(await told(), '0 gevonden', 'nothing, told');

await ask('dronten');
await page.keyboard.press('Escape');
same([await found(), await told(), await page.inputValue('#zoek')], [[], '', ''], 'after Escape');

await ask('dronten');
await page.keyboard.press('Tab');
check((await found()).length > 1, 'the list is there while its links are');
const count = (await found()).length;
for (let i = 0; i < count; ++i) await page.keyboard.press('Tab');
same(await page.evaluate(() => document.activeElement.closest('.zoek') !== null), false, 'went on');
same([await found(), await told()], [[], ''], 'after going on with Tab');

await page.focus('#zoek');
check((await found()).length === count, 'there again when the reader is');
await page.mouse.click(300, 700);
same(await found(), [], 'after a click elsewhere');
await ask('wachttijd dronten');
await page.click('.zoek a');
check(page.url().endsWith('gemeenten/dronten/huisvesting/index.html#wachttijd-woning'), 'a click in the list', page.url());
await page.goto(`${onDisk(root)}index.html`);
await ask('zzzz');
await page.press('#zoek', 'Enter');
check(page.url().endsWith('index.html'), 'Enter without anything to go to', page.url());
await ask('wachttijd dronten');
await page.press('#zoek', 'Enter');
await page.waitForURL('**/gemeenten/dronten/**');
check(page.url().endsWith('gemeenten/dronten/huisvesting/index.html#wachttijd-woning'), 'Enter goes to the first', page.url());

// --- tables
const sign = (n) => (n ? `<span class="oordeel"><svg class="o"><use href="#o_${n}"/></svg> ${['d', 'b', 'e', 'a', 'c', 'niet te bepalen'][n - 1]}</span>` : '');
async function table(head, cells, classes = '') {
  const rows = cells.map((cell, i) => `<tr${cell === 'Totaal' ? ' class="totaal"' : ''}><th>rij ${i}<td>${typeof cell === 'number' ? sign(cell) : cell}`);
  await page.setContent(`<!doctype html><html lang="nl"><title>x</title><body><main><table class="${classes}"><caption>t</caption><thead><tr><th>Naam<th>${head}</thead>${rows.join('\n')}</table></main>`);
  await page.addStyleTag({ content: asset('stijl.css') });
  await page.addScriptTag({ content: asset('site.js') });
}
const column = () => page.locator('tbody tr:not([hidden]) td').allTextContents().then((all) => all.map((text) => text.trim()));
async function sorts(head, ordered) {
  // A total is the last row; one that is higher up, as a goal above its figures, is a row among others.
  const isTotal = (cell) => cell === 'Totaal';
  const mixed = [...ordered].sort((a, b) => isTotal(a) - isTotal(b) || String(a).length - String(b).length || (String(a) < String(b) ? 1 : -1));
  await table(head, mixed);
  const wanted = ordered.map((cell) => (typeof cell === 'number' ? sign(cell).replace(/<[^>]+>/g, '').trim() : cell));
  const last = wanted.filter((text) => ['', '–', 'onbekend', 'Totaal', 'niet te bepalen'].includes(text));
  const rest = wanted.filter((text) => !last.includes(text));
  await page.click(`thead button:text-is("${head}")`);
  same(await column(), [...rest, ...last], head, 'up');
  await page.click(`thead button:text-is("${head}")`);
  const down = await column();
  same(down.slice(0, rest.length), [...rest].reverse(), head, 'down');
  same(down.at(-1), last.at(-1) ?? rest[0], head, 'down, the last');
}
await sorts('Periode', ['1e halfjaar 2018', '2e halfjaar 2018', '1e halfjaar 2019', '2e halfjaar 2019', '1e kwartaal 2020', '2e kwartaal 2020', '3e kwartaal 2020', '2021', '2022']);
await sorts('Datum', ['31 december 2019', '1 januari 2020', '2 maart 2020', '10 maart 2020', '1 april 2020', '30 april 2021', '1 augustus 2021', '2 februari 2022', '–']);
await sorts('Tijdpad', ['sinds 2015', 'sinds januari 2018', '2019 tot en met december 2022', '2020 tot en met 2024', 'het 3e kwartaal van 2020 tot en met 2021', 'sinds het 4e kwartaal van 2021', 'vanaf 2022', 'eind 2022', '']);
await sorts('Bedrag', ['−1.200', '0', '€ 900', '€ 1.200', '(41.500)', '100.000?', '€ 1.000.000', '–', 'Totaal']);
await sorts('Waarde', ['7,5', '9', '12,5 weken', '22,5 (2e halfjaar 2021, voorlopig)', '82', '964', '1.018 (1e halfjaar 2022)', '3.003 meldingen', 'onbekend']);
await sorts('Oordeel', [1, 2, 3, 4, 5, 6, 0, 0, 0]);
await sorts('Naam 2', ['Almere', 'Dronten', 'Élst', 'Lelystad', 'Rij 2', 'Rij 10', 'Urk', 'Zeewolde']);

await table('Bedrag', ['Totaal', ...Array.from({ length: 20 }, (_, i) => `${20 - i}\u00a0personen`)]);
await page.click('thead button:text-is("Bedrag")');
same((await column()).slice(0, 2), ['1\u00a0personen', '2\u00a0personen'], 'a total on top is a row among others');
same((await column()).at(-1), 'Totaal', 'without a number it comes last');
await page.fill('.filter input', '12 personen');
same(await column(), ['12\u00a0personen'], 'a filter reads a hard space as a space');

const many = Array.from({ length: 36 }, (_, i) => (i < 12 ? `Urk ${i}` : `Ede ${i}`));
await table('Gebied', [...many, 'Totaal']);
const status = () => page.locator('.filter [role=status]');
await page.fill('.filter input', 'urk');
same([await status().textContent(), (await column()).length], ['12 van 36 rijen', 12], 'a filter tells');
check(await status().isVisible(), 'to everybody');
await page.fill('.filter input', 'zzz');
same([await status().textContent(), await column()], ['0 van 36 rijen', []], 'a filter that leaves none');
await page.fill('.filter input', '');
same([await status().textContent(), (await column()).at(-1)], ['36 van 36 rijen', 'Totaal'], 'no filter any more');

await page.setViewportSize({ width: 390, height: 800 });
await table('Gebied', many, 'kaarten');
await page.click('thead button:text-is("Gebied")');
same((await column())[0], 'Ede 12', 'sorted on a telephone');

await browser.close();
end('the script of the site');
