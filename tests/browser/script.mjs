// What the site's own script does for a reader:  node script.mjs FOLDER
//   search    on the home page of a built site: what is found and in what order, and that the list is gone when a reader goes on
import path from 'node:path';
import { check, end } from '../support/checks.mjs';
import { launch, onDisk } from './site.mjs';

const root = path.resolve(process.argv[2]);
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
same(await ask('zzzz'), ['Niets gevonden'], 'nothing');
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

await browser.close();
end('the script of the site');
