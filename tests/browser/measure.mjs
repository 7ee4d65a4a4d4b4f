// Measures a built site against the figures that it has to reach, and prints them:  node measure.mjs FOLDER [FOLDER-OF-COUNTRY]
// The exit code says whether all are reached. docs/metingen.md keeps the last outcome.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.resolve(process.argv[2]);
const country = process.argv[3] && path.resolve(process.argv[3]);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'] });
let missed = 0;

function tell(what, value, unit, most) {
  const ok = value <= most;
  if (!ok) missed += 1;
  console.log(`| ${what} | ${Math.round(value).toLocaleString('nl-NL')} ${unit} | ${most.toLocaleString('nl-NL')} ${unit} | ${ok ? 'ja' : 'nee'} |`);
}

const filesBelow = (folder) => fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => fs.statSync(path.join(folder, name)).isFile());
const bytes = (name) => fs.statSync(path.join(root, name)).size;

async function open(name, width, height = 900) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(pathToFileURL(path.join(root, name)).href);
  return page;
}

async function measure(name, width, what) {
  const page = await open(name, width);
  const value = await page.evaluate(what);
  await page.close();
  return value;
}

async function sheets(name) {
  const page = await open(name, 1280);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, displayHeaderFooter: false });
  await page.close();
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

const height = () => document.documentElement.scrollHeight;
const tabStops = () => [...document.querySelectorAll('a[href], summary, input, button, [tabindex="0"]')]
  .filter((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).length;
const goal = 'huisvesting/index.html';
const pages = filesBelow(root).filter((name) => name.endsWith('.html'));
const local = pages.filter((name) => /^gemeenten\/[^/]+\/[^/]+\/index\.html$/.test(name));
const report = pages.find((name) => /^documenten\/dronten\/voortgang-/.test(name));

console.log('| wat | gemeten | ten hoogste | gehaald |\n|---|---:|---:|---|');
tell('overzicht: onderkant van de tabel met doelen, 1280 breed', await measure('index.html', 1280, () => document.querySelector('.doelen').getBoundingClientRect().bottom), 'px', 900);
tell('overzicht op papier', await sheets('index.html'), 'vel', 1);
tell('doel: hoogte, 1280 breed', await measure(goal, 1280, height), 'px', 6000);
tell('doel: eerste cijfer', await measure(goal, 1280, () => document.querySelector('.kerncijfer').getBoundingClientRect().top), 'px', 1.2 * 900);
tell('gemeente en doel: hoogte, 1280 breed', await measure('gemeenten/dronten/huisvesting/index.html', 1280, height), 'px', 4000);
tell('gemeente en doel: grootste van alle pagina’s', Math.max(...local.map(bytes)) / 1000, 'kB', 26);
if (fs.existsSync(path.join(root, 'veranderd/index.html'))) tell('veranderd: haltes van de tabtoets', await measure('veranderd/index.html', 1280, tabStops), 'haltes', 80);
if (report) tell('rapport op papier', await sheets(report), 'vellen', 26);
tell('kop en melding, 320 breed', await measure('index.html', 320, () => document.querySelector('main').getBoundingClientRect().top), 'px', 160);
tell('grootste pagina', Math.max(...pages.filter((name) => !name.startsWith('documenten')).map(bytes)) / 1000, 'kB', 200);
let widest = 0;
for (const name of ['index.html', goal, 'gemeenten/dronten/huisvesting/index.html', 'veranderd/index.html', 'acties/index.html', 'indicatoren/index.html', 'documenten/index.html']) {
  if (pages.includes(name)) widest = Math.max(widest, await measure(name, 320, () => document.documentElement.scrollWidth));
}
tell('breedte van de breedste pagina, 320 breed', widest, 'px', 320);
if (country) {
  const all = filesBelow(country);
  const size = (name) => fs.statSync(path.join(country, name)).size;
  tell('verzonnen land: alles', all.reduce((sum, name) => sum + size(name), 0) / 1e6, 'MB', 280);
  tell('verzonnen land: grootste pagina', Math.max(...all.filter((name) => name.endsWith('.html') && !name.startsWith('documenten')).map(size)) / 1000, 'kB', 200);
}
await browser.close();
process.exit(missed ? 1 : 0);
