// The catalogue of the open data by the shapes of DCAT-AP-NL 3.0, from a folder with dcat-ap-nl/shapes. A validator that passes
// everything would show nothing: each property that must be there is taken away in turn.
import fs from 'node:fs';
import path from 'node:path';
import rdf from '@zazuko/env';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import Validator from 'rdf-validate-shacl';

const kShapes = ['dcat-ap-SHACL.ttl', 'dcat-ap-nl-SHACL.ttl', 'dcat-ap-nl-SHACL-klassebereik.ttl', 'dcat-ap-nl-SHACL-klassebereik-codelijsten.ttl'];
const kMustHave = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:dataset'],
  'dcat:Dataset': ['dct:title', 'dct:description', 'dct:identifier', 'dct:accessRights', 'dcat:contactPoint', 'dct:creator', 'dct:publisher', 'dcat:theme'],
  'dcat:Distribution': ['dcat:accessURL', 'dct:license'],
};

function readShapes(folder) {
  const shapes = rdf.dataset();
  for (const name of kShapes)
    for (const quad of new Parser().parse(fs.readFileSync(path.join(folder, name), 'utf8'))) shapes.add(quad);
  return shapes;
}

export async function checkCatalogue(data, normen, check) {
  const validator = new Validator(readShapes(path.join(normen, 'dcat-ap-nl/shapes')), { factory: rdf });
  const violations = async (catalogue) => {
    const quads = await jsonld.toRDF(catalogue, { format: 'application/n-quads' });
    return (await validator.validate(rdf.dataset(new Parser().parse(quads)))).results;
  };
  const catalogue = JSON.parse(fs.readFileSync(path.join(data, 'catalogus.jsonld'), 'utf8'));
  for (const found of await violations(catalogue))
    check(false, 'catalogus.jsonld', found.focusNode?.value, found.path?.value, found.message.map((m) => m.value).join(' | '));
  check(true);
  for (const [type, properties] of Object.entries(kMustHave)) {
    for (const property of properties) {
      const poorer = structuredClone(catalogue);
      delete poorer['@graph'].find((node) => node['@type'] === type)[property];
      check((await violations(poorer)).length > 0, 'the shapes pass a', type, 'without', property);
    }
  }
  checkFiles(catalogue, data, check);
}

// Sizes and places in the catalogue are those of the files.
function checkFiles(catalogue, data, check) {
  const files = catalogue['@graph'].filter((node) => node['@type'] === 'dcat:Distribution');
  check(files.length > 4, 'the catalogue hardly has files');
  for (const file of files) {
    const address = file['dcat:downloadURL']['@id'];
    const name = path.join(data, address.slice(address.indexOf('/data/') + '/data/'.length));
    check(fs.existsSync(name) && String(fs.statSync(name).size) === file['dcat:byteSize']['@value'], address, 'is not a file of that size');
  }
}
