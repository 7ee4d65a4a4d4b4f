// Looks at the open data of a built site as other programs do:  node check.mjs FOLDER [NORMEN]
//   feiten     every file by the JSON Schema that is published beside it
//   tables     every CSV by its CSVW metadata (tables.mjs)
//   catalogue  data/catalogus.jsonld by the shapes of DCAT-AP-NL (catalogue.mjs), which are in the folder NORMEN: they are not
//              ours to give away, so where it is not there this says that it was skipped
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { checkCatalogue } from './catalogue.mjs';
import { checkTables } from './tables.mjs';
import { check, end } from '../support/checks.mjs';

const site = path.resolve(process.argv[2]);
const data = path.join(site, 'data');

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

function checkFacts() {
  const valid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(read(path.join(data, 'feiten.schema.json')));
  const files = fs.readdirSync(path.join(data, 'feiten')).map((name) => path.join(data, 'feiten', name));
  for (const file of [path.join(data, 'feiten.json'), ...files]) {
    const facts = read(file);
    check(valid(facts), file, JSON.stringify(valid.errors?.slice(0, 3)));
    check(path.resolve(path.dirname(file), facts.$schema) === path.join(data, 'feiten.schema.json'), file, 'names another schema');
  }
  const facts = read(files[0]);
  for (const key of ['gebied', 'reeksen', 'editiestatus']) {
    const { [key]: removed, ...rest } = facts;
    check(!valid(rest), 'the schema passes facts without', key);
  }
  check(!valid({ ...facts, meer: 1 }), 'the schema passes what nobody described');
}

checkFacts();
await checkTables(data, check);
const normen = process.argv[3] ?? process.env.VOORTGANG_NORMEN ?? '../shared/normen';
if (fs.existsSync(path.join(normen, 'dcat-ap-nl/shapes'))) await checkCatalogue(data, normen, check);
else console.log(`SKIPPED: the catalogue by its shapes; there is no ${normen}/dcat-ap-nl/shapes`);
end('open data');
