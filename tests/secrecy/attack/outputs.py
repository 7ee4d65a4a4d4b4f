"""All that others may see of a programme: what each command says and how it ends, and every file that it makes."""
import glob, os, shutil, subprocess

CHECKS = [["check", "--format", form] for form in ("text", "json", "sarif", "github", "gitlab", "junit")] + \
         [["check", "--strict"], ["check", "--lang", "en"]]
STATUS = [["status", "--format", form] for form in ("text", "markdown", "json")] + \
         [["status", "--indicatoren"], ["status", "--mail", "post"]]


def outputs(tool, programme, work, edition, papers):
    """By name, as bytes. Works on a copy in the folder `work`, for some commands say where they wrote; `papers`: which
    kinds of papers are made as well."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(programme, work + "/programma")
    found = {}

    def run(words):
        done = subprocess.run([tool, *words, "-C", "programma"], cwd=work, capture_output=True)
        found[" ".join(words)] = b"%d\n%s\n%s" % (done.returncode, done.stdout, done.stderr)
        return done.returncode

    for words in CHECKS + STATUS:
        run(words)
    for words in (["build", "--out", "uit"] + papers, ["protect", "--out", "veilig"], ["freeze", "--out", "uit"],
                  ["diff", edition], ["diff", edition, "--format", "json"], ["archief", edition, "--out", "archief.zip"]):
        if run(words):
            raise SystemExit(found[" ".join(words)].decode())
    for path in glob.glob(work + "/**", recursive=True, include_hidden=True):
        name = os.path.relpath(path, work)
        is_input = name.startswith("programma/") and not name.startswith("programma/site/edities/")
        if os.path.isfile(path) and not is_input:
            with open(path, "rb") as file:
                found[name] = file.read()
    return found
