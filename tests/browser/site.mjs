// What the checks of a site in a browser share: its files, a web server that is strict, the HTML checker, and a look at one page.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function filesBelow(folder, ending) {
  return fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(ending)).sort();
}

// Letters of that many pixels are what a reader chose in the browser.
export const launch = (letters = 16) => chromium.launch({ executablePath: '/usr/bin/chromium', args: [`--blink-settings=defaultFontSize=${letters}`, '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });

// The faults that the Nu HTML checker finds, as { name, text }.
export function htmlFaults(root, names) {
  const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  try {
    execFileSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...names.map((name) => path.join(root, name))], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
    return [];
  } catch (error) {
    return JSON.parse(String(error.stderr)).messages.map((m) => ({ name: path.relative(root, m.url.replace('file:', '')), text: `${m.lastLine}: ${m.message} ${m.extract ?? ''}` }));
  }
}

function reply(root, name) {
  const file = path.join(root, name);
  if (!file.startsWith(root) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) return { status: 404, headers: {}, body: '' };
  const headers = { 'content-type': types[path.extname(file)] ?? 'text/plain', 'content-security-policy': policy };
  return { status: 200, headers, body: fs.readFileSync(file) };
}

// Serves the site from a sub-path, as a region's site often is, under a strict policy. Gives { address, close }.
export async function serve(root, subPath) {
  const server = http.createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const { status, headers, body } = reply(root, asked.startsWith(subPath) ? asked.slice(subPath.length) : '\0');
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}${subPath}`, close: () => server.close() };
}

export const onDisk = (root) => pathToFileURL(root).href + '/';

// The site's public address, which its page for missing addresses names: a server may show that page at any depth.
function publicAddress(root) {
  const page = path.join(root, '404.html');
  return fs.existsSync(page) ? fs.readFileSync(page, 'utf8').match(/href="?(https:[^" >]*\/)assets\/stijl\.css/)?.[1] : undefined;
}

// Runs in the page: the words of tables that go on in the next line. Paths and addresses may.
function brokenWords() {
  const broken = new Set();
  const range = document.createRange();
  for (const cell of document.querySelectorAll('th, td, caption')) {
    if (cell.clientWidth <= 1) continue; // for those who hear the page only
    const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      for (const { 0: words, index: from } of node.data.matchAll(/\S+/g)) {
        if (words.includes('/')) continue;
        for (const { 0: word, index } of words.matchAll(/[^\u00ad\u2013.-]+/g)) {
          // Of a letter behind a hyphen that shows, the last place is its own.
          const top = (at) => {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
          };
          if (top(from + index) !== top(from + index + word.length - 1)) broken.add(word);
        }
      }
    }
  }
  return [...broken];
}

// A page of the browser that looks at pages of the site: look(address, name, width, colorScheme) loads one and gives its faults as
// { kind, text }: "beleid" is what the policy or the network refuses or what a script says, "elders" a request to another place,
// "breed" what is wider than the window, "gebroken" a word in a table that goes on in the next line without a hyphen, "axe" a
// violation of WCAG 2.2 AA or of best practice; with all that folds opened.
export async function looker(browser, root, { javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({ javaScriptEnabled });
  if (javaScriptEnabled) await context.addInitScript({ path: require.resolve('axe-core/axe.min.js') });
  const home = publicAddress(root);
  if (home) await context.route(`${home}**`, (route) => route.fulfill(reply(root, decodeURIComponent(route.request().url().slice(home.length)))));
  const page = await context.newPage();
  let faults = [];
  let own = '';
  page.on('console', (message) => faults.push({ kind: 'beleid', text: message.text() }));
  page.on('pageerror', (error) => faults.push({ kind: 'beleid', text: String(error) }));
  page.on('requestfailed', (request) => faults.push({ kind: 'beleid', text: `not loaded: ${request.url()}` }));
  page.on('request', (request) => request.url().startsWith(own) || faults.push({ kind: 'elders', text: request.url() }));

  async function look(address, name, width, colorScheme) {
    faults = [];
    own = name === '404.html' && home ? home : address;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(own + name);
    if (javaScriptEnabled) {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push({ kind: 'breed', text: `is ${wide} pixels wide` });
      for (const word of await page.evaluate(brokenWords)) faults.push({ kind: 'gebroken', text: word });
      const violations = await page.evaluate(async () => {
        const result = await axe.run({ preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
        return result.violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0].target.join(' ')} ${nodes[0].failureSummary}`);
      });
      for (const text of violations) faults.push({ kind: 'axe', text });
    }
    return faults;
  }
  return { look, close: () => context.close() };
}
