// Looks at a built site as a browser does:  node check.mjs FOLDER [--alle]
//   every page       valid HTML (Nu HTML checker)
//   a page per kind  (every page with --alle) no axe violation (WCAG 2.2 AA and best practices), narrow and wide, light and dark; under a strict content security
//                    policy, with and without JavaScript, from a sub-path and from a disk, nothing is refused; nothing wider than
//                    the window at 320 pixels
//   every schema     the programme's JSON files pass in ajv too
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { check, end } from '../support/checks.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(process.argv[2]);
const project = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

function filesBelow(folder, ending) {
  return fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(ending)).sort();
}

function checkHtml() {
  const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const pages = filesBelow(root, '.html').map((name) => path.join(root, name));
  let report = '';
  try {
    execFileSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...pages], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
  } catch (error) {
    report = String(error.stderr);
  }
  const messages = report ? JSON.parse(report).messages : [];
  for (const m of messages.slice(0, 20)) check(false, path.relative(root, m.url.replace('file:', '')), m.lastLine, m.message, m.extract ?? '');
  check(messages.length === 0, `${messages.length} faults in the HTML of ${pages.length} pages`);
  check(pages.length > 0, 'no pages');
}

const subPath = '/een/map/';

function serve() {
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json' };
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  const server = http.createServer((request, response) => {
    // From a sub-path, as a region's site often is.
    const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const file = path.join(root, asked.startsWith(subPath) ? asked.slice(subPath.length) : '\0');
    if (!file.startsWith(root) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain', 'content-security-policy': policy });
    response.end(fs.readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

// The first page of each kind: pages whose addresses differ only in the ids of goals, areas and indicators.
function onePerKind() {
  if (process.argv.includes('--alle')) return filesBelow(root, '.html');
  const kinds = new Map();
  for (const name of filesBelow(root, '.html')) {
    const parts = name.split(path.sep);
    const kind = parts.length === 1 ? name : `${parts[0]}/${parts.length}/${parts[0] === 'documenten' ? parts.at(-1) : ''}`;
    if (!kinds.has(kind)) kinds.set(kind, name);
  }
  return [...kinds.values()];
}

async function checkPage(browser, address, name, width, colorScheme) {
  const where = `${name} (${width} px, ${colorScheme})`;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const refused = [];
  page.on('console', (message) => refused.push(message.text()));
  // The page for missing addresses names the site's public address: that is served from here as well.
  await page.route(/^https:/, (route) => {
    const file = path.join(root, ...new URL(route.request().url()).pathname.split('/').slice(2));
    return fs.existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  page.on('requestfailed', (request) => refused.push(request.url()));
  await page.goto(address + name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  check(wide <= width, where, `is ${wide} pixels wide`);
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const result = await page.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  for (const violation of result.violations) check(false, where, violation.id, violation.nodes[0].target.join(' '), violation.nodes[0].failureSummary);
  check(result.violations.length === 0, where, 'has axe violations');
  check(refused.length === 0, where, refused.join('; '));
  await page.close();
}

async function checkPolicy(browser, address, name, javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const refused = [];
  page.on('console', (message) => refused.push(message.text()));
  const elsewhere = [];
  page.on('pageerror', (error) => refused.push(String(error)));
  page.on('request', (request) => request.url().startsWith(address) || elsewhere.push(request.url()));
  await page.goto(address + name);
  check(refused.length === 0, name, 'under a strict policy:', refused.join('; '));
  check(elsewhere.length === 0, name, 'asks elsewhere:', elsewhere.join(' '));
  await context.close();
}

async function checkInBrowser() {
  const server = await serve();
  const address = `http://127.0.0.1:${server.address().port}${subPath}`;
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const pages = onePerKind();
  check(pages.length > 8, 'too few kinds of pages');
  for (const name of pages) {
    for (const width of [1280, 320]) {
      for (const scheme of ['light', 'dark']) await checkPage(browser, address, name, width, scheme);
    }
    if (name === '404.html') continue;  // it names the site's public address
    await checkPolicy(browser, address, name, false);
    await checkPolicy(browser, address, name, true);
    await checkPolicy(browser, pathToFileURL(root).href + '/', name, true);
  }
  await browser.close();
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
