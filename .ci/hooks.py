"""hooks.py COPYDESK [--build]: drives the hooks, the action and the include on a sample repository."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

copydesk, builds = os.path.realpath(sys.argv[1]), sys.argv[2:] == ["--build"]
project = os.getcwd()
SPACE = "本报讯（记者张三）3月2日，市总工会举办书法展。\n\n" * 2 + "本报讯 （记者王五）3月3日，市总工会召开座谈会。\n"
SINGLE = SPACE.replace(" （", "（")


def run(*words, cwd, status=None, env=None):
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, env={**os.environ, **(env or {})})
    if status is not None and done.returncode not in (status if isinstance(status, tuple) else (status,)):
        sys.exit(f"hooks: {' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def git(folder, *words):
    return run("git", "-c", "user.name=a", "-c", "user.email=a@example.org", *words, cwd=folder, status=0)


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return file.read()


def sample(folder):
    """A newsroom's repository: a page with a finding, a clean one, and a file that is no copy."""
    os.makedirs(folder)
    git(folder, "init", "-q")
    write(folder, "copydesk.json", '{ "rules": { "lead/marker-spacing": "error" } }\n')
    write(folder, "page.txt", SPACE)
    write(folder, "clean.txt", SINGLE)
    write(folder, "data.csv", SPACE)
    return folder


def source(work):
    """This project's manifest as a repository of its own, as pre-commit wants it."""
    if builds:
        head = git(project, "rev-parse", "HEAD").stdout.strip()
        return project, head, ""
    folder = os.path.join(work, "copydesk")
    os.makedirs(folder)
    shutil.copy(os.path.join(project, ".pre-commit-hooks.yaml"), folder)
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "hooks")
    return folder, git(folder, "rev-parse", "HEAD").stdout.strip(), ", language: system"


def pre_commit(work):
    repository, revision, language = source(work)
    folder = sample(os.path.join(work, "sample"))
    write(folder, ".pre-commit-config.yaml", f"""repos:
  - repo: {repository}
    rev: {revision}
    hooks:
      - {{ id: copydesk-fix{language} }}
      - {{ id: copydesk-lint{language} }}
""")
    env = {"PATH": f"{os.path.join(work, 'bin')}:{os.environ['PATH']}",
           "PRE_COMMIT_HOME": os.path.join(work, "cache")}
    run("pre-commit", "install", cwd=folder, status=0, env=env)
    git(folder, "add", ".")
    words = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "page"]
    first = run(*words, cwd=folder, env=env)
    output = first.stdout + first.stderr
    assert first.returncode != 0 and "files were modified" in output, output
    assert read(folder, "page.txt") == SINGLE and read(folder, "data.csv") == SPACE
    git(folder, "add", ".")
    second = run(*words, cwd=folder, env=env)
    assert second.returncode == 0 and "Passed" in second.stdout + second.stderr, second.stderr
    # What needs a person is told, and stops the commit.
    write(folder, "bad.txt", "本报讯(记者张三 3月2日，市总工会举办书法展。\n\n" + SINGLE)
    git(folder, "add", ".")
    third = run(*words, cwd=folder, env=env)
    assert third.returncode != 0 and "bad.txt:1:" in third.stdout + third.stderr, third.stderr
    print(f"hooks: pre-commit{', building the program' if builds else ''}: repairs, passes, refuses")


def github(work):
    """The steps of the composite action, with the expressions replaced as the runner does."""
    with open(".github/actions/lint/action.yml", encoding="utf-8") as file:
        action = yaml.safe_load(file)
    folder = sample(os.path.join(work, "github"))
    given = {"program": copydesk, "paths": "page.txt\nclean.txt", "arguments": "--select=lead\n--locale=en"}
    inputs = {name: given.get(name, spec.get("default", "")) for name, spec in action["inputs"].items()}

    def filled(text):
        return re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: inputs[m[1]], text)

    for step in action["runs"]["steps"]:
        if step.get("if") == "${{ inputs.program == '' }}" and inputs["program"]:
            continue
        script = os.path.join(work, "step.sh")
        write(work, "step.sh", step["run"])
        env = {name: filled(value) for name, value in step["env"].items()}
        done = run("bash", "--noprofile", "--norc", "-eo", "pipefail", script, cwd=folder, env=env)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=page.txt,line=5,"), done.stdout
    results = json.loads(read(folder, inputs["sarif"]))["runs"][0]["results"]
    assert [r["ruleId"] for r in results] == ["lead/marker-spacing"]
    write(folder, "page.txt", SINGLE)
    assert run("bash", "-eo", "pipefail", script, cwd=folder, env=env).returncode == 0
    print("hooks: the GitHub action annotates, writes SARIF, and passes clean copy")


def gitlab(work):
    folder = sample(os.path.join(work, "gitlab"))
    shutil.copy(".gitlab/copydesk.yml", folder)
    write(folder, ".gitlab-ci.yml", "include:\n  - local: copydesk.yml\n"
          "copydesk:\n  variables:\n    COPYDESK_ARGUMENTS: --select lead\n")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "pages")
    words = ["gle", "--ignore-docker", "--var", f"COPYDESK={copydesk}", "copydesk"]
    first = run(*words, cwd=folder)
    assert first.returncode != 0 and "page.txt:5:4" in first.stdout + first.stderr, first.stdout + first.stderr
    report = json.loads(read(folder, "gl-code-quality-report.json"))
    assert [r["location"]["path"] for r in report] == ["page.txt"]
    assert "<testsuites" in read(folder, "copydesk-junit.xml")
    write(folder, "page.txt", SINGLE)
    run(*words, cwd=folder, status=0)
    print("hooks: the GitLab include reports code quality and tests, and passes clean copy")


with tempfile.TemporaryDirectory() as work:
    os.makedirs(os.path.join(work, "bin"))
    os.symlink(copydesk, os.path.join(work, "bin", "copydesk"))
    pre_commit(work)
    github(work)
    gitlab(work)
