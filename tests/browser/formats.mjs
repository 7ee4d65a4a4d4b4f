// Holds what `voortgang check` and `voortgang status` say to other programs against the schema of each format:
//   node formats.mjs VOORTGANG
// on a programme with many kinds of problems, on one with none, and on the one in this repository.
//   json    docs/schema/problemen.json and status.json (ours)
//   sarif   the schema of SARIF 2.1.0 (draft rtm.5, as Microsoft ships it), and what it cannot say: rules and places
//   junit   junit.xsd, by xmllint
//   github  the grammar of workflow commands
//   gitlab  what the format of Code Quality asks
// That all of them tell the same problems is shown by tests/app/formats_test.cc.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { check, end } from '../support/checks.mjs';

const require = createRequire(import.meta.url);
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const project = path.resolve(here, '../..');
const tool = path.resolve(process.argv[2]);

function run(programme, ...command) {
  const done = spawnSync(tool, [...command, '-C', programme], { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 });
  check(done.status === 0 || done.status === 1, command.join(' '), programme, 'ended with', done.status, done.stderr);
  return done.stdout;
}

function ownSchema(name) {
  return new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(JSON.parse(fs.readFileSync(path.join(project, 'docs/schema', name), 'utf8')));
}

// The schema names draft 04, of which it only uses what later drafts have as well.
function sarifSchema() {
  const file = path.join(path.dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });  // one of its patterns has a bracket too many
  addFormats(ajv);
  return ajv.compile(schema);
}

const validate = { problemen: ownSchema('problemen.json'), status: ownSchema('status.json'), sarif: sarifSchema() };

function valid(schema, text, what) {
  const data = JSON.parse(text);
  check(validate[schema](data), what, JSON.stringify(validate[schema].errors?.slice(0, 3)));
  return data;
}

function checkSarif(text, programme) {
  const [sarif] = valid('sarif', text, `sarif of ${programme}`).runs;
  const { rules } = sarif.tool.driver;
  const used = new Set(sarif.results.map((result) => result.ruleId));
  check(rules.length === used.size, programme, 'describes rules that no result has');
  for (const rule of rules) {
    const texts = [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown];
    check(texts.every((t) => t.length > 10 && !/%[a-z_]+%|\[\[/.test(t)), rule.id, 'is badly described');
  }
  for (const result of sarif.results) {
    check(rules[result.ruleIndex].id === result.ruleId, result.ruleId, 'has the index of another rule');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    const file = path.join(project, decodeURIComponent(artifactLocation.uri));
    const asked = ['LEV103', 'BST101'].includes(result.ruleId);  // that a file is missing
    check(asked || fs.existsSync(file), artifactLocation.uri, 'does not exist');
    check(region.endLine === region.startLine && region.endColumn >= region.startColumn, result.ruleId, 'has a strange region');
  }
  return sarif.results.length;
}

// docs.github.com, "Workflow commands": ::name key=value,key=value::message, with %25, %0D, %0A, and in a value %3A, %2C.
function checkGithub(text, programme) {
  const value = '(?:[^%:,\\r\\n]|%(?:25|0D|0A|3A|2C))+';
  const line = new RegExp(`^::(?:error|warning|notice) file=${value},line=[1-9]\\d*,col=[1-9]\\d*,endLine=[1-9]\\d*,endColumn=[1-9]\\d*,title=${value}::(?:[^%\\r\\n]|%(?:25|0D|0A))+$`);
  const lines = text.split('\n').slice(0, -1);
  for (const each of lines) check(line.test(each), programme, 'is no workflow command:', each);
  return lines.length;
}

// docs.gitlab.com, "Code Quality report format".
const codeQuality = new Ajv2020({ allErrors: true, strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 10 },
      check_name: { type: 'string', pattern: '^[A-Z]{3}\\d{3}$' },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^./]' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

function checkGitlab(text, programme) {
  const problems = JSON.parse(text);
  check(codeQuality(problems), programme, JSON.stringify(codeQuality.errors?.slice(0, 3)));
  check(new Set(problems.map((problem) => problem.fingerprint)).size === problems.length, programme, 'has a fingerprint twice');
  return problems.length;
}

function checkJunit(text, programme) {
  const xmllint = (...options) => spawnSync('xmllint', ['--nonet', ...options, '-'], { input: text, encoding: 'utf8' });
  const checked = xmllint('--noout', '--schema', path.join(here, 'junit.xsd'));
  check(checked.status === 0, `junit of ${programme}`, checked.stderr);
  const ask = (query) => Number(xmllint('--xpath', query).stdout);
  check(ask('count(//testcase) - /testsuites/@tests') === 0, programme, 'counts tests wrongly');
  check(ask('count(//failure) - /testsuites/@failures') === 0, programme, 'counts failures wrongly');
  check(ask('count(//testsuite[count(testcase) != @tests or count(*/failure) != @failures or count(*/skipped) != @skipped])') === 0, programme, 'has a suite that counts wrongly');
  return ask('count(//failure) + count(//skipped)');
}

function checkProgramme(programme, language) {
  const tell = (format) => run(programme, 'check', '--format', format, '--lang', language);
  const { problemen } = valid('problemen', tell('json'), `json of ${programme}`);
  const counts = { sarif: checkSarif(tell('sarif'), programme), github: checkGithub(tell('github'), programme), gitlab: checkGitlab(tell('gitlab'), programme), junit: checkJunit(tell('junit'), programme) };
  for (const [format, count] of Object.entries(counts)) check(count === problemen.length, programme, format, 'has', count, 'problems of', problemen.length);
  const status = valid('status', run(programme, 'status', '--format', 'json', '--lang', language), `status of ${programme}`);
  check(status.standen.length === status.hoofddoelen.length * status.gebieden.length, programme, 'status lacks a cell');
  return problemen.length;
}

// A schema that passes everything would show nothing.
function checkTheChecks() {
  check(!validate.problemen({ schema: 'voortgang-problemen/1', problemen: [{}] }), 'problemen.json passes an empty problem');
  check(!validate.status({ schema: 'voortgang-status/1' }), 'status.json passes an empty status');
  check(!validate.sarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'fout', message: { text: 'x' } }] }] }), 'the SARIF schema passes an unknown level');
  const wrong = '<testsuites name="x" tests="veel" failures="0" errors="0"/>';
  check(spawnSync('xmllint', ['--noout', '--schema', path.join(here, 'junit.xsd'), '-'], { input: wrong }).status !== 0, 'junit.xsd passes a wrong count');
}

checkTheChecks();
for (const language of ['nl', 'en']) {
  check(checkProgramme('tests/app/kapot/input', language) > 30, 'too few problems to tell anything');
  check(checkProgramme('tests/rules/basis', language) === 0, 'there are problems where none should be');
  checkProgramme('.', language);
}
end('formats');
