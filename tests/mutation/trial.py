"""Runs the tests against one mutant after the other."""

import os
import resource
import subprocess
from concurrent.futures import ThreadPoolExecutor

# First those that kill most and take least. Of the suites that are not here, no mutant can change the outcome.
SUITES = ("check,compute,compose,publish,cases,rules", "secrecy,app,render,fuzz,load")
_MEMORY = 4 << 30
_ASLEEP = 600  # seconds for a mutant that waits for ever


class Trial:
    def __init__(self, tests, folder):
        self.tests, self.folder = tests, folder
        self.limits = {}  # seconds of CPU, so that it makes no difference what else the machine does

    def _run(self, suites, number, **more):
        environment = {k: v for k, v in os.environ.items() if k != "VOORTGANG_RENEW"}
        environment.update(MUTANT=str(number), RC_PARAMS="seed=20221122", **more)
        command = ["nice", "-n", "10", str(self.tests), "--abort-after=1", "--test-suite=" + suites]
        return subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace", timeout=_ASLEEP, preexec_fn=lambda: self._bound(suites))

    def _bound(self, suites):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        if suites in self.limits:
            resource.setrlimit(resource.RLIMIT_CPU, (self.limits[suites], self.limits[suites]))

    def plain(self):
        """Without a mutant; gives the numbers of those that any test meets at all."""
        found = set()
        for suites in SUITES:
            seen = self.folder / "gezien"
            begin = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            done = self._run(suites, 0, MUTANT_SEEN=str(seen))
            if done.returncode != 0:
                raise SystemExit("the tests fail without a mutant:\n" + done.stdout[-4000:])
            taken = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begin
            self.limits[suites] = 3 + int(5 * taken)
            found |= {int(line) for line in seen.read_text().split()}
        return found

    def is_killed(self, mutant):
        return any(self._fails(suites, mutant.number) for suites in SUITES)

    def _fails(self, suites, number):
        try:
            return self._run(suites, number).returncode != 0
        except subprocess.TimeoutExpired:
            return True

    def survivors(self, mutants, progress):
        with ThreadPoolExecutor(2) as pool:
            alive = []
            for done, (mutant, killed) in enumerate(zip(mutants, pool.map(self.is_killed, mutants)), 1):
                if not killed:
                    alive.append(mutant)
                progress(done, mutant, killed)
            return alive
