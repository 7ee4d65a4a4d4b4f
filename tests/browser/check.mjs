// Looks at a built site as a browser does:  node check.mjs FOLDER
//   every page       valid HTML (Nu HTML checker)
//   a page per kind  no axe violation (WCAG 2.2 AA and best practices), narrow and wide, light and dark; under a strict content
//                    security policy, with and without JavaScript, from a sub-path and from a disk, nothing is refused; nothing
//                    wider than the window at 320 pixels, nor with letters twice as large (every-page.mjs looks so at every page)
//   every schema     the programme's JSON files pass in ajv too
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { check, end } from '../support/checks.mjs';
import { filesBelow, htmlFaults, launch, looker, onDisk, serve } from './site.mjs';

const root = path.resolve(process.argv[2]);
const project = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

function checkHtml() {
  const pages = filesBelow(root, '.html');
  const faults = htmlFaults(root, pages);
  for (const { name, text } of faults.slice(0, 20)) check(false, name, text);
  check(faults.length === 0, `${faults.length} faults in the HTML of ${pages.length} pages`);
  check(pages.length > 0, 'no pages');
}

// The first page of each kind: pages whose addresses differ only in the ids of goals, areas and indicators.
function onePerKind() {
  const kinds = new Map();
  for (const name of filesBelow(root, '.html')) {
    const parts = name.split(path.sep);
    const kind = parts.length === 1 ? name : `${parts[0]}/${parts.length}/${parts[0] === 'documenten' ? parts.at(-1) : ''}`;
    if (!kinds.has(kind)) kinds.set(kind, name);
  }
  return [...kinds.values()];
}

async function checkInBrowser() {
  const server = await serve(root, '/een/map/');
  const browser = await launch();
  const page = await looker(browser, root);
  const plain = await looker(browser, root, { javaScriptEnabled: false });
  const pages = onePerKind();
  check(pages.length > 8, 'too few kinds of pages');
  const tell = (faults, ...where) => {
    for (const { kind, text } of faults) check(false, ...where, kind, text);
    check(faults.length === 0, ...where);
  };
  for (const name of pages) {
    for (const width of [1280, 320]) {
      for (const scheme of ['light', 'dark']) tell(await page.look(server.address, name, width, scheme), name, width, scheme);
    }
    tell(await plain.look(server.address, name, 1280, 'light'), name, 'without JavaScript');
    tell(await page.look(onDisk(root), name, 1280, 'light'), name, 'from a disk');
  }
  await browser.close();
  // With letters twice as large nothing scrolls sideways either, nor between a telephone and a screen.
  for (const [letters, width] of [[32, 320], [32, 390], [16, 768], [16, 1024]]) {
    const other = await launch(letters);
    const { look } = await looker(other, root);
    for (const name of pages) tell((await look(server.address, name, width, 'light')).filter(({ kind }) => kind === 'breed'), name, width, letters);
    await other.close();
  }
  server.close();
}

function checkSchemas() {
  const ajv = new Ajv({ allErrors: true, keywords: ['x-description-en'] });
  const read = (name) => JSON.parse(fs.readFileSync(path.join(project, name), 'utf8'));
  for (const [schema, file] of [['programma', 'site/programma.json'], ['editie', 'site/editie.json'], ['indicatoren', 'indicators/indicatoren.json'],
    ['cbs', 'site/cbs.json'], ['documentsoorten', 'site/documentsoorten.json'], ['bevroren', 'tests/cases/flevoland-oktober/site/edities/2022-02.json']]) {
    const validate = ajv.compile(read(`site/schema/${schema}.json`));
    check(validate(read(file)), file, JSON.stringify(validate.errors));
    check(!validate({ ...read(file), onbekend: 1 }), schema, 'passes an unknown key');
  }
  for (const schema of filesBelow(path.join(project, 'site/schema'), '.json')) check(ajv.validateSchema(read(`site/schema/${schema}`)), schema);
}

checkSchemas();
checkHtml();
await checkInBrowser();
end('pages in a browser');
