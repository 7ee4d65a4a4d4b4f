"""Runs the tests against one mutant after the other."""

import os
import resource
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

# Of the others, no mutant of these rooms can change the outcome.
SUITES = ("check", "compute", "compose", "publish", "cases", "rules", "app", "render", "load", "fuzz")
_MEMORY = 4 << 30


class Trial:
    def __init__(self, tests, folder):
        self.tests, self.folder = tests, folder
        self.command = ["nice", "-n", "10", str(tests), "--abort-after=1", "--test-suite=" + ",".join(SUITES)]
        self.limit = None

    def _run(self, number, **more):
        environment = {k: v for k, v in os.environ.items() if k != "VOORTGANG_RENEW"}
        environment.update(MUTANT=str(number), RC_PARAMS="seed=20221122", **more)
        bounded = lambda: resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        return subprocess.run(self.command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace", timeout=self.limit, preexec_fn=bounded)

    def plain(self):
        """Without a mutant; gives the numbers of those that any test meets at all."""
        seen = self.folder / "gezien"
        begin = time.monotonic()
        done = self._run(0, MUTANT_SEEN=str(seen))
        if done.returncode != 0:
            raise SystemExit("the tests fail without a mutant:\n" + done.stdout[-4000:])
        self.limit = max(10.0, 5 * (time.monotonic() - begin))
        return {int(line) for line in seen.read_text().split()}

    def is_killed(self, mutant):
        try:
            return self._run(mutant.number).returncode != 0
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
