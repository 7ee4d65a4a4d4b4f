// How long the papers of an edition take as PDF:  node papers.mjs TOOL PROGRAMME
// The whole of `build --pdf` less that of `build`: cold (nothing kept), and again with nothing changed; and beside it
// Chromium, which prints the same pages, as many at a time as there are processors. In one run, on one machine, so that
// the ratio says something where the times do not. Prints; judges nothing.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [tool, programme] = process.argv.slice(2).map((one) => path.resolve(one));
const work = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'papers-'));
const copy = path.join(work, 'programme');
const site = path.join(work, 'site');
for (const folder of ['site', 'indicators', 'templates']) fs.cpSync(path.join(programme, folder), path.join(copy, folder), { recursive: true });

function seconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
const build = (...words) => seconds(() => execFileSync(tool, ['build', '-C', copy, '--out', site, ...words], { stdio: ['ignore', 'ignore', 'inherit'] }));
const print = (name, time, more = '') => console.log(`${name.padEnd(34)}${time.toFixed(2).padStart(7)} s${more}`);

try {
  build();
  const without = build();
  const cold = build('--pdf') - without;
  const again = build('--pdf') - without;
  const office = build('--pdf', '--odt', '--docx') - without;
  const officeAgain = build('--pdf', '--odt', '--docx') - without;
  const papers = fs.readdirSync(path.join(site, 'documenten'), { recursive: true }).filter((file) => file.endsWith('.pdf'));
  print(`${papers.length} papers, nothing kept`, cold);
  print('again, nothing changed', Math.max(again, 0));
  print('ODT and DOCX as well', office);
  print('again, nothing changed', Math.max(officeAgain, 0));

  const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => { try { execFileSync(name, ['--version'], { stdio: 'ignore' }); return true; } catch { return false; } });
  if (!chromium) { console.log('skipped: no Chromium to compare with (scripts/install test)'); process.exit(0); }
  const waiting = papers.map((file) => path.join(site, 'documenten', file.replace(/\.pdf$/, '.html')));
  const printed = (page, place) => new Promise((done, fail) => {
    const words = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${place}`, `--print-to-pdf=${place}.pdf`, `file://${page}`];
    spawn(chromium, words, { stdio: 'ignore' }).on('exit', (code) => (code === 0 ? done() : fail(new Error(`${page}: ${code}`))));
  });
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: os.availableParallelism() }, async (_, worker) => {
    for (let page; (page = waiting.pop());) await printed(page, path.join(work, `chromium${worker}`));
  }));
  const chrome = Number(process.hrtime.bigint() - start) / 1e9;
  print('Chromium, the same pages', chrome, `  ${(chrome / cold).toFixed(1)} times as long`);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
