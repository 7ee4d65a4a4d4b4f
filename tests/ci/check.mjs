// Makes a programme with scheduled builds, lets programs that know GitHub's and GitLab's rules read the workflows, and runs
// their shell parts in a clean folder, with a made-up repository of the tool and a made-up mailer:
//   node check.mjs VOORTGANG
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check, end } from '../support/checks.mjs';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const tool = path.resolve(process.argv[2]);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'voortgang-'));

function run(line, options = {}) {
  return spawnSync(line[0], line.slice(1), { encoding: 'utf8', ...options });
}

function put(file, text, mode = 0o644) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text, { mode });
}

// --- The workflows, as those who run them read them.

const bin = path.join(here, 'node_modules/.bin');

function newProgramme(name, kind) {
  const folder = path.join(work, name);
  check(run([tool, 'new', 'programma', folder]).status === 0, 'no new programme');
  const made = run([tool, 'new', 'ci', kind, '-C', folder]);
  check(made.status === 0, kind, made.stderr);
  return folder;
}

function checkWorkflows() {
  const github = path.join(newProgramme('github', 'github'), '.github/workflows/voortgang.yml');
  const read = run([path.join(bin, 'action-validator'), github], { cwd: path.join(work, 'github') });
  check(read.status === 0, 'GitHub:', read.stdout, read.stderr);
  const wrong = path.join(work, 'github/.github/workflows/wrong.yml');
  put(wrong, fs.readFileSync(github, 'utf8').replace('runs-on:', 'runs-up:'));
  check(run([path.join(bin, 'action-validator'), wrong], { cwd: path.join(work, 'github') }).status !== 0, 'the validator passes a wrong workflow');

  const gitlab = newProgramme('gitlab', 'gitlab');
  for (const line of [['init', '-q'], ['remote', 'add', 'origin', 'git@host.voorbeeld:a/b.git'], ['add', '.'],
    ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '-m', 'x']]) run(['git', ...line], { cwd: gitlab });
  const jobs = (folder) => run([path.join(bin, 'gitlab-ci-local'), '--list-all'], { cwd: folder });
  const listed = jobs(gitlab);
  check(listed.status === 0 && ['controle', 'nacht', 'publicatie'].every((job) => listed.stdout.includes(job)), 'GitLab:', listed.stdout, listed.stderr);
  put(path.join(gitlab, '.gitlab-ci.yml'), fs.readFileSync(path.join(gitlab, '.gitlab-ci.yml'), 'utf8').replace('stage: controle', 'stage: nergens'));
  check(jobs(gitlab).status !== 0, 'the reader of GitLab passes a stage that is not there');

  const cron = newProgramme('cron', 'cron');
  const unit = fs.readFileSync(path.join(cron, 'ci/voortgang.service'), 'utf8');
  check(unit.includes(`WorkingDirectory=${fs.realpathSync(cron)}\n`), 'the unit is of another folder');
  if (run(['which', 'systemd-analyze']).status === 0) {
    const verified = run(['systemd-analyze', 'verify', path.join(cron, 'ci/voortgang.service'), path.join(cron, 'ci/voortgang.timer')]);
    check(!/Unknown|Failed to parse|Invalid/i.test(verified.stderr), 'systemd:', verified.stderr);
  } else {
    console.log('SKIPPED: systemd-analyze is not installed');
  }
}

// --- Their shell parts.

// A repository of the tool whose build is a copy of it.
function toolRepository() {
  const folder = path.join(work, 'gereedschap');
  put(path.join(folder, 'scripts/install'), '#!/bin/sh\necho "install $*" >> "$INSTALLED"\n', 0o755);
  put(path.join(folder, 'CMakeLists.txt'), `cmake_minimum_required(VERSION 3.20)\nproject(x NONE)\nadd_custom_target(voortgang COMMAND \${CMAKE_COMMAND} -E copy ${tool} \${CMAKE_BINARY_DIR}/voortgang)\n`);
  put(path.join(folder, 'CMakePresets.json'), JSON.stringify({
    version: 3,
    configurePresets: [{ name: 'release', generator: 'Ninja', binaryDir: '${sourceDir}/build/release' }],
    buildPresets: [{ name: 'release', configurePreset: 'release' }],
  }));
  for (const line of [['init', '-q', '-b', 'main'], ['add', '.'], ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '-m', 'x']]) {
    check(run(['git', ...line], { cwd: folder }).status === 0, 'git', ...line);
  }
  return folder;
}

const kOneSheet = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300]>> endobj
trailer <</Root 1 0 R>>
`;

function checkShell() {
  const programme = newProgramme('p', 'github');
  check(run([tool, 'new', 'ci', 'gitlab', '-C', programme]).status === 0, 'a second kind does not fit beside the first');
  const again = run([tool, 'new', 'ci', 'github', '-C', programme]);
  check(again.status === 0, 'what is there already is refused', again.stderr);
  put(path.join(programme, '.gitlab-ci.yml'), 'van een ander\n');
  const taken = run([tool, 'new', 'ci', 'gitlab', '-C', programme]);
  check(taken.status === 2 && fs.readFileSync(path.join(programme, '.gitlab-ci.yml'), 'utf8') === 'van een ander\n', 'a file of others is replaced');

  const home = path.join(work, 'thuis');
  fs.mkdirSync(home);
  const mail = path.join(work, 'bin/mail');
  put(mail, `#!/bin/sh\n{ echo "$@"; cat; } > ${work}/brief\n`, 0o755);
  const env = {
    PATH: `${path.dirname(mail)}:${process.env.PATH}`, HOME: home, INSTALLED: path.join(work, 'installed'), VOORTGANG_FORMATEN: '--odt',
    VOORTGANG_BRON: toolRepository(), VOORTGANG_DAG: '2031-01-01', VOORTGANG_MAIL: 'coordinator@regio.voorbeeld',
  };
  const ci = (what, more = {}) => run(['sh', 'ci/voortgang.sh', what], { cwd: programme, env: { ...env, ...more } });

  const none = ci('gereedschap', { VOORTGANG_BRON: '' });
  check(none.status === 2 && /VOORTGANG_BRON/.test(none.stderr), 'without a source:', none.status, none.stderr);
  const first = ci('gereedschap');
  check(first.status === 0 && /\d/.test(first.stdout), 'gereedschap:', first.stderr, first.stdout);
  const second = ci('gereedschap');
  check(second.status === 0, 'gereedschap, kept:', second.stderr);
  check(/install build[\s\S]*install build/.test(fs.readFileSync(env.INSTALLED, 'utf8')), 'what is kept wants nothing of a new machine');
  check(ci('iets').status === 2, 'a wrong word passes');

  check(ci('controle').status === 0, 'a sound programme does not pass');
  const edition = path.join(programme, 'site/editie.json');
  const sound = fs.readFileSync(edition, 'utf8');
  check(run([tool, 'build', '-C', programme]).status === 0, 'a new programme does not build');
  put(path.join(programme, 'public/documenten/papier.pdf'), kOneSheet);
  const night = ci('nacht');
  check(night.status === 0, 'nacht:', night.stderr);
  const shown = fs.readFileSync(path.join(programme, 'public/index.html'), 'utf8');
  const letter = fs.existsSync(path.join(work, 'brief')) ? fs.readFileSync(path.join(work, 'brief'), 'utf8') : '';
  check(/coordinator@regio\.voorbeeld/.test(letter) && letter.length > 100, 'nobody is told what lacks:', letter);
  check(fs.existsSync(path.join(programme, '.voortgang/ci/status.md')), 'there is no overview');

  const sheets = path.join(programme, '.voortgang/ci/bladen');
  check(fs.existsSync(path.join(sheets, '1-1.jpg')) && fs.readFileSync(path.join(sheets, 'index.html'), 'utf8').includes('<h2>papier.pdf</h2>'), 'the sheets are not side by side');
  fs.rmSync(path.join(programme, 'public/documenten/papier.pdf'));

  fs.writeFileSync(edition, sound.replace('{', '{"onbekend": 1,'));
  const broken = ci('controle', { VOORTGANG_MELDINGEN: 'github' });
  check(broken.status === 1 && /^::error file=site\/editie\.json,line=\d/m.test(broken.stdout), 'controle:', broken.status, broken.stdout);
  check(ci('controle', { VOORTGANG_MELDINGEN: 'gitlab' }).status === 1, 'gitlab passes a broken programme');
  const quality = JSON.parse(fs.readFileSync(path.join(programme, '.voortgang/ci/meldingen.json'), 'utf8'));
  check(quality.length > 0 && quality[0].location.path === 'site/editie.json', 'the report names', quality[0]?.location);
  check(ci('nacht').status === 1, 'a broken programme is built');
  check(fs.readFileSync(path.join(programme, 'public/index.html'), 'utf8') === shown, 'the site of before has gone');
  fs.writeFileSync(edition, sound);

  const target = path.join(work, 'www/site');
  check(ci('publicatie').status === 2, 'there is nowhere to publish to');
  const draft = ci('publicatie', { VOORTGANG_DOEL: target });
  check(draft.status === 1 && !fs.existsSync(target), 'an example is published', draft.stdout, draft.stderr);
  const published = ci('publicatie', { VOORTGANG_FORMATEN: '--odt --toch', VOORTGANG_DOEL: target, VOORTGANG_SLEUTEL: 'sleutel', VOORTGANG_SERVERS: 'server ssh-ed25519 AAAA' });
  check(published.status === 0, 'publicatie:', published.stdout, published.stderr);
  check(fs.existsSync(path.join(target, 'index.html')), 'nothing was published');
  const key = path.join(home, '.ssh/id_ed25519');
  check(fs.readFileSync(key, 'utf8') === 'sleutel\n' && (fs.statSync(key).mode & 0o077) === 0, 'the key can be read by others');
}

checkWorkflows();
checkShell();
fs.rmSync(work, { recursive: true, force: true });
end('scheduled builds');
