"""The copy of the project in which the mutants live, and its build."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from operators import written

COPIED = ("CMakeLists.txt", "CMakePresets.json", "README.md", "src", "tests", "site", "templates", "indicators", "docs", "scripts")
_LINE = re.compile(r"(src/[^:\s]+\.cc):(\d+):(\d+): (?:fatal )?error: (.*)")
_NOTE = re.compile(r"(src/[^:\s]+\.cc):(\d+):(\d+): note: (.*)")  # where some compilers say what the error was about
_OWN = re.compile(r"mutant::\w+<(\d+)>")
_SWITCH = re.compile(r"mutant::(?:on\((\d+)\)|\w+<(\d+)>)")


class Tree:
    """The same depth below the project as build/release, so that ccache finds what is not mutated."""

    def __init__(self, project, rooms):
        self.project = Path(project)
        self.root = self.project / "build" / "mutate" / "boom"
        self.rooms = rooms
        self.tests = self.root / "build" / "release" / "tests" / "voortgang_tests"

    def copy(self):
        wanted = set()
        for name in COPIED:
            at = self.project / name
            files = [at] if at.is_file() else [f for f in at.rglob("*") if f.is_file() and "node_modules" not in f.parts]
            for file in files:
                path = file.relative_to(self.project)
                wanted.add(path)
                if not self._is_mutated(path):
                    self._write(path, file.read_bytes())
        self._forget_others(wanted)
        self._add_switches()

    def _is_mutated(self, path):
        return path.suffix == ".cc" and path.parts[0] == "src" and path.parts[1] in self.rooms

    def _write(self, path, data):
        at = self.root / path
        if at.exists() and at.read_bytes() == data:
            return  # its time stays as it is, and so does what was built of it
        at.parent.mkdir(parents=True, exist_ok=True)
        at.write_bytes(data)

    def _forget_others(self, wanted):
        for name in COPIED:
            for file in list((self.root / name).rglob("*")):
                if file.is_file() and file.relative_to(self.root) not in wanted:
                    file.unlink()

    def _add_switches(self):
        lines = [(self.project / "src" / "CMakeLists.txt").read_text()]
        for room in self.rooms:
            lines.append(f"target_compile_options(voortgang_{room} PRIVATE -w -Wno-error -Wno-narrowing -O1 -D_GLIBCXX_ASSERTIONS "
                         f"-include ${{PROJECT_SOURCE_DIR}}/tests/mutation/mutant.h)")
        self._write(Path("src/CMakeLists.txt"), "\n".join(lines).encode() + b"\n")

    def write_mutants(self, sources, mutants):
        for file, source in sources.items():
            here = [m for m in mutants if m.file == file]
            self._write(Path(file), written(source, here).encode())

    def build(self):
        """What the compiler says of the mutants: None where it built, else the numbers that do not compile."""
        environment = dict(os.environ, CCACHE_BASEDIR=str(self.project.parent), CCACHE_SLOPPINESS="include_file_mtime")
        if not (self.root / "build" / "release" / "build.ninja").exists():
            launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
            subprocess.run(["cmake", "--preset", "release", *launcher], cwd=self.root, env=environment, check=True,
                           stdout=subprocess.DEVNULL)
        command = ["nice", "-n", "10", "cmake", "--build", "--preset", "release", "-j2", "--target", "voortgang_tests", "--",
                   "-k", "0"]
        done = subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True)
        return None if done.returncode == 0 else self._refused(done.stdout + done.stderr)

    def _refused(self, output):
        found = set()
        for kind in (_LINE, _NOTE):
            for file, line, column, message in kind.findall(output):
                found.update(self._numbers_at(file, int(line), int(column), message))
            if found:
                break
        if not found:
            raise SystemExit("the copy does not build, and not because of a mutant:\n" + output[-4000:])
        return found

    def _numbers_at(self, file, line, column, message):
        """Whom the message names; else the switch before that place, else all of the line."""
        if named := _OWN.findall(message):
            return [int(n) for n in named]
        text = (self.root / file[file.index("src/"):]).read_text().split("\n")[line - 1]
        switches = [(m.start(), int(m.group(1) or m.group(2))) for m in _SWITCH.finditer(text)]
        before = [number for at, number in switches if at < column]
        return before[-1:] or [number for _, number in switches]
