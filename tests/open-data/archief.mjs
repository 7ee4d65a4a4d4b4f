// The archive of a frozen edition:  node archief.mjs VOORTGANG
// Every document has its metadata, and they are MDTO by mdto.rng beside this. What the schema must refuse is tried too.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check, end } from '../support/checks.mjs';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const tool = path.resolve(process.argv[2]);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'voortgang-archief-'));

function run(program, ...command) {
  const done = spawnSync(program, command, { cwd: work, encoding: 'utf8' });
  check(done.status === 0, program, command.join(' '), done.error ?? done.stderr);
}

function refusal(text) {
  const done = spawnSync('xmllint', ['--nonet', '--noout', '--relaxng', path.join(here, 'mdto.rng'), '-'], { input: text, encoding: 'utf8' });
  return done.status === 0 ? '' : done.error?.message ?? done.stderr;
}

fs.cpSync(path.resolve(here, '../rules/basis'), path.join(work, 'programma'), { recursive: true });
run(tool, 'freeze', '-C', 'programma');
run(tool, 'archief', '2022-02', '-C', 'programma', '--out', 'archief.zip');
run('python3', '-m', 'zipfile', '-e', 'archief.zip', 'uit');
const files = fs.readdirSync(path.join(work, 'uit'), { recursive: true }).map(String).sort();
const documents = files.filter((file) => /^documenten\/.+\.\w+$/.test(file));
check(documents.length > 3, 'documents', documents.length);
for (const document of documents) {
  for (const kind of ['.mdto.xml', '.bestand.mdto.xml']) check(files.includes(`metadata/${document}${kind}`), document, kind);
}
for (const file of files.filter((name) => name.endsWith('.mdto.xml'))) {
  const text = fs.readFileSync(path.join(work, 'uit', file), 'utf8');
  const said = refusal(text);
  check(said === '', file, said);
  for (const name of file.endsWith('.bestand.mdto.xml') ? ['omvang', 'checksum', 'isRepresentatieVan'] : ['waardering', 'archiefvormer', 'beperkingGebruik', 'naam']) {
    check(refusal(text.replace(new RegExp(`<${name}>.*?</${name}>`, 's'), '')) !== '', file, `without ${name} passes`);
  }
}
fs.rmSync(work, { recursive: true });
end('the archive');
