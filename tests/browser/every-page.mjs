// Looks at every page of a built site, which takes some minutes, and prints a table:  node every-page.mjs FOLDER
// Each page is loaded eight times: from the sub-path /monitor/ under a strict policy and from the disk, 320 and 1280 pixels wide,
// light and dark. Faults are told where they are; the exit code says whether there are any. docs/metingen.md keeps the last outcome.
import path from 'node:path';
import { filesBelow, htmlFaults, launch, looker, onDisk, serve } from './site.mjs';

const root = path.resolve(process.argv[2]);
const pages = filesBelow(root, '.html');
const columns = ['nu', 'axe', 'breed', 'gebroken', 'beleid', 'elders'];

// What a page is, by where it is.
function kindOf(name) {
  const parts = name.split(path.sep).slice(0, -1);
  if (parts[0] === 'documenten' && parts.length === 2) return path.basename(name).startsWith('voortgang-') ? 'rapport' : 'brief, nota en bijlage';
  if (parts[0] === 'gemeenten') return ['gemeenten, lijst', 'gemeente', 'gemeente en doel'][parts.length - 1];
  if (parts[0] === 'indicatoren' && parts.length === 2) return 'indicator';
  return 'doelen, lijsten en andere';
}

const kinds = new Map();
const rowOf = (name) => {
  if (!kinds.has(kindOf(name))) kinds.set(kindOf(name), { pages: 0, looks: 0, ...Object.fromEntries(columns.map((kind) => [kind, 0])) });
  return kinds.get(kindOf(name));
};
let total = 0;
function count(name, { kind, text }, ...where) {
  rowOf(name)[kind] += 1;
  total += 1;
  console.error('FAILED', name, ...where, kind, text);
}

for (const { name, text } of htmlFaults(root, pages)) count(name, { kind: 'nu', text });
const server = await serve(root, '/monitor/');
const browser = await launch();
const { look } = await looker(browser, root);
for (const name of pages) {
  rowOf(name).pages += 1;
  for (const [place, address] of [['sub-path', server.address], ['disk', onDisk(root)]]) {
    for (const width of [320, 1280]) {
      for (const scheme of ['light', 'dark']) {
        rowOf(name).looks += 1;
        for (const fault of await look(address, name, width, scheme)) count(name, fault, place, width, scheme);
      }
    }
  }
}
await browser.close();
server.close();

const line = (what, { pages, looks, ...found }) => console.log(`| ${what} | ${pages} | ${looks} | ${columns.map((kind) => found[kind]).join(' | ')} |`);
console.log('| soort pagina | pagina’s | keer bekeken | Nu | axe | te breed | gebroken woord | geweigerd | van elders |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const [kind, row] of kinds) line(kind, row);
const sum = (key) => [...kinds.values()].reduce((all, row) => all + row[key], 0);
line('samen', Object.fromEntries(['pages', 'looks', ...columns].map((key) => [key, sum(key)])));
process.exit(total === 0 && pages.length > 0 ? 0 : 1);
