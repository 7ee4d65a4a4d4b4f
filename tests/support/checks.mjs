// What the scripts that check with programs of others share: checks are counted, what fails is told where it fails, and the
// end says how many there were.
let checks = 0;
let failures = 0;

export function check(ok, ...what) {
  checks += 1;
  if (ok) return;
  failures += 1;
  console.error('FAILED', ...what);
}

// "578 checks of web servers, 0 failed"
export function end(what) {
  console.log(`${checks} checks of ${what}, ${failures} failed`);
  process.exit(failures === 0 ? 0 : 1);
}
