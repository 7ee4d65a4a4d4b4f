// What becomes of papers when texts, machines and orders are not as one would wish:  node tool.mjs TOOL PROGRAMME
//   the same bytes for one task as for many, and when nothing is kept
//   texts with everything that Typst would take for its own: on paper as it was written
//   a sign that the typeface lacks: told with its place, exit 2, offered by no page; all else is made
//   no packages and no node: told what to install, exit 2; all else is made
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check, end } from '../support/checks.mjs';

const [tool, programme] = process.argv.slice(2).map((one) => path.resolve(one));
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'papers-'));
const paper = 'documenten/dronten/voortgang-2022-02';
const text = 'site/tekst/dronten/huisvesting.md';
// A copy of the programme, with these words behind one of its texts.
function copyWith(name, words = '') {
  const copy = path.join(work, name);
  for (const folder of ['site', 'indicators', 'templates']) fs.cpSync(path.join(programme, folder), path.join(copy, folder), { recursive: true });
  fs.appendFileSync(path.join(copy, text), words);
  return copy;
}

function build(copy, words, { program = tool, env = process.env } = {}) {
  const site = path.join(copy, 'public');
  const { status, stdout, stderr } = spawnSync(program, ['build', '-C', copy, '--pdf', '--only', 'dronten', ...words], { encoding: 'utf8', env });
  const has = (file) => fs.existsSync(path.join(site, file));
  return { status, said: stdout + stderr, has, read: (file) => fs.readFileSync(path.join(site, file)) };
}

function sameBytes() {
  const made = [['--jobs', '1'], ['--jobs', '2'], ['--jobs', '5']].map((jobs) => {
    const result = build(copyWith(`jobs${jobs[1]}`), [...jobs, '--odt', '--docx']);
    check(result.status === 0, jobs.join(' '), 'ends with', result.status, result.said);
    return result;
  });
  for (const ending of ['pdf', 'odt', 'docx']) {
    const first = made[0].read(`${paper}.${ending}`);
    for (const other of made.slice(1)) check(first.equals(other.read(`${paper}.${ending}`)), `${paper}.${ending} differs with other --jobs`);
  }
}

function hostileText() {
  const words = 'Tekst [[naam]] met "aanhaling", #hekje, $5, @apestaart, \\*, _, ~, <<label>>, \\\\, // en /\\* en 1. en = en "';
  const result = build(copyWith('hostile', `\n\n${words}\n\n- punt\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\n${'Woord'.repeat(60)}\n\n`
    + Array.from({ length: 200 }, (_, i) => `Zin${i}[^n${i}].`).join(' ') + '\n\n' + Array.from({ length: 200 }, (_, i) => `[^n${i}]: Noot ${i}.\n\n    Vervolg ${i}.\n`).join('\n')), []);
  check(result.status === 0, 'a hostile text ends with', result.status, result.said);
  if (!result.has(`${paper}.pdf`)) return;
  const said = execFileSync('pdftotext', ['-raw', path.join(work, 'hostile/public', `${paper}.pdf`), '-'], { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] }).replace(/\s+/g, '');
  for (const part of ['[[naam]]', '"aanhaling"', '#hekje', '$5', '@apestaart', '<<label>>', '//en/*en1.en=en"', 'Vervolg199.'])
    check(said.includes(part), 'on paper there is no', part);
}

function unknownSign() {
  const result = build(copyWith('sign', '\n\nEen teken 😀 hier.\n'), []);
  check(result.status === 2, 'a sign that the typeface lacks ends with', result.status);
  check(result.said.includes(`${text}:`) && result.said.includes('"😀"'), 'tells no sign or no place:', result.said);
  check(!result.has(`${paper}.pdf`) && result.has(`${paper}.html`) && result.has('documenten/dronten/bestedingsplan.pdf'), 'makes too much or too little');
  check(!result.read(`${paper}.html`).includes('voortgang-2022-02.pdf'), 'offers a paper that was not made');
}

function nothingInstalled() {
  const alone = path.join(work, 'voortgang');
  fs.copyFileSync(tool, alone);
  fs.chmodSync(alone, 0o755);
  const copy = copyWith('bare');
  for (const [what, how] of [['no packages', { program: alone }], ['no node', { env: { ...process.env, PATH: work } }]]) {
    const result = build(copy, [], how);
    check(result.status === 2 && result.said.includes('scripts/install papers'), what, 'ends with', result.status, result.said);
    check(result.has(`${paper}.html`) && !result.has(`${paper}.pdf`), what, 'makes too much or too little');
  }
}

try {
  sameBytes();
  hostileText();
  unknownSign();
  nothingInstalled();
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
end('how papers are made');
