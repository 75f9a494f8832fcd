"""formats.py COPYDESK: holds every report on the seed pages against readers of other people."""
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ET

import jsonschema
import junitparser
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif
from sarif import loader

copydesk = sys.argv[1]
TEXT, COUNT = {"type": "string", "minLength": 1}, {"type": "integer", "minimum": 1}


def record(required, **properties):
    return {"type": "object", "required": required, "properties": properties}


# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
GITLAB = {"type": "array", "items": record(
    ["description", "check_name", "fingerprint", "severity", "location"],
    description=TEXT, check_name=TEXT, fingerprint=TEXT,
    severity={"enum": ["info", "minor", "major", "critical", "blocker"]},
    location=record(["path", "lines"], path={"type": "string", "pattern": "^(?!\\./)"},
                    lines=record(["begin"], begin=COUNT, end=COUNT)))}

# https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
POSITION = dict(record(["line"], line=COUNT, column=COUNT), additionalProperties=False)
RANGE = dict(record(["start"], start=POSITION, end=POSITION), additionalProperties=False)
RDFORMAT = dict(record(
    ["message", "location"], message=TEXT,
    location=dict(record(["path"], path=TEXT, range=RANGE), additionalProperties=False),
    severity={"enum": ["ERROR", "WARNING", "INFO"]},
    source=dict(record(["name"], name=TEXT, url=TEXT), additionalProperties=False),
    code=dict(record(["value"], value=TEXT, url=TEXT), additionalProperties=False),
    suggestions={"type": "array", "items": dict(record(
        ["range", "text"], range=RANGE, text={"type": "string"}), additionalProperties=False)},
), additionalProperties=False)

# What the runner of GitHub reads: src/Runner.Common/ActionCommand.cs, TryParseV2
COMMAND = re.compile(r"^::(error|warning|notice) ((?:[a-zA-Z]+=[^,:]*,?)+)::(.*)$")


def lint(form, *paths, statuses=(0, 1)):
    run = subprocess.run([copydesk, "lint", "--select", "lead,credits,structure,captions,wraps",
                          "--format", form, *paths], capture_output=True)
    assert run.returncode in statuses, run.stderr.decode()
    return run.stdout.decode()


def read_sarif(text):
    return Sarif.model_validate_json(text) if hasattr(Sarif, "model_validate_json") else Sarif.parse_raw(text)


def check(paths, expected):
    text = lint("sarif", *paths)
    log = read_sarif(text)
    assert len(log.runs[0].results) == expected
    rules = log.runs[0].tool.driver.rules
    assert all(rules[r.ruleIndex].id == r.ruleId for r in log.runs[0].results)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.sarif")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        read = loader.load_sarif_file(path)
        assert len(read.get_results()) == expected

        path = os.path.join(folder, "a.xml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(lint("junit", *paths))
        suites = junitparser.JUnitXml.fromfile(path)
        failed = [c for suite in suites for c in suite
                  if any(isinstance(r, junitparser.Failure) for r in c.result)]
        assert len(failed) == expected

    root = ET.fromstring(lint("checkstyle", *paths).encode())
    assert root.tag == "checkstyle" and len(root.findall("file/error")) == expected

    report = json.loads(lint("gitlab", *paths))
    jsonschema.validate(report, GITLAB)
    assert len({f["fingerprint"] for f in report}) == len(report) == expected

    lines = lint("rdjsonl", *paths).splitlines()
    for line in lines:
        jsonschema.validate(json.loads(line), RDFORMAT)
    assert len(lines) == expected

    lines = lint("github", *paths).splitlines()
    assert all(COMMAND.match(line) for line in lines) and len(lines) == expected
    assert [json.loads(line) for line in lint("jsonl", *paths).splitlines()] \
        == json.loads(lint("json", *paths))["findings"]
    assert len(lint("compact", *paths).splitlines()) == expected


def check_unreadable(folder):
    """Holds what every format says of a file that cannot be read, beside one that has findings."""
    good, bad = os.path.join(folder, "good.txt"), os.path.join(folder, 'bad "<&,:%坏.txt')
    with open(good, "w", encoding="utf-8") as file:
        file.write("本报讯(记者张三)3月1日。\n\n本报讯(记者张三)3月1日。\n\n本报讯 (记者王五)3月3日。\n")
    with open(bad, "wb") as file:
        file.write("本报讯".encode() + b"\xff\xfe\n")

    def read(form):
        return lint(form, bad, good, statuses=(2,))

    report = json.loads(read("json"))
    findings, (error,) = report["findings"], report["unreadable"]
    assert findings and error["path"] == bad and report["summary"]["unreadable"] == 1
    message = error["message"]

    text = read("sarif")
    log = read_sarif(text)
    assert not log.runs[0].invocations[0].executionSuccessful
    assert len(log.runs[0].invocations[0].toolExecutionNotifications) == 1
    ((notification,),) = (i["toolExecutionNotifications"] for i in json.loads(text)["runs"][0]["invocations"])
    (place,) = (location["physicalLocation"] for location in notification["locations"])
    assert (notification["level"], notification["message"]["text"]) == ("error", message)
    assert urllib.parse.unquote(place["artifactLocation"]["uri"]).removeprefix("file://") == bad

    path = os.path.join(folder, "a.xml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(read("junit"))
    errors = [(case.classname, result.message) for suite in junitparser.JUnitXml.fromfile(path)
              for case in suite for result in case.result if isinstance(result, junitparser.Error)]
    assert errors == [(bad, message)]

    (entry,) = [file for file in ET.fromstring(read("checkstyle").encode()) if file.get("name") == bad]
    assert [e.get("message") for e in entry.findall("error[@severity='error']")] == [message]

    report = json.loads(read("gitlab"))
    jsonschema.validate(report, GITLAB)
    (issue,) = [issue for issue in report if issue["location"]["path"] == bad]
    assert (issue["severity"], issue["description"]) == ("blocker", message)

    diagnostics = [json.loads(line) for line in read("rdjsonl").splitlines()]
    for diagnostic in diagnostics:
        jsonschema.validate(diagnostic, RDFORMAT)
    (diagnostic,) = [d for d in diagnostics if d["location"] == {"path": bad}]
    assert (diagnostic["severity"], diagnostic["message"]) == ("ERROR", message)

    commands = [COMMAND.match(line) for line in read("github").splitlines()]
    assert [command.group(1, 3) for command in commands].count(("error", message)) == 1
    objects = [json.loads(line) for line in read("jsonl").splitlines()]
    assert [o for o in objects if "unreadable" in o] == [{"path": bad, "unreadable": message}]
    assert [o for o in objects if "unreadable" not in o] == findings
    assert len([line for line in read("compact").splitlines() if message in line]) == 1
    assert message in read("text")


seeds = json.loads(lint("json", "seeds"))["summary"]["findings"]
check(["seeds"], seeds)
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, 'awk"ward & <名>,:%.txt')
    with open(name, "w", encoding="utf-8") as file:
        file.write("本报讯(记者张三)3月1日,市总\"&<工会\x01。\n\n本报讯(记者张三)3月1日。\n\n"
                   "本报讯 (记者王五)3月3日,市总工会召开𬭊座谈会。\n")
    found = json.loads(lint("json", name))["summary"]["findings"]
    assert found > 0
    check([name], found)
    empty = os.path.join(folder, "empty.txt")
    open(empty, "w").close()
    check([empty], 0)
with tempfile.TemporaryDirectory() as folder:
    check_unreadable(folder)
print(f"formats: {seeds} findings and a file that cannot be read, read back from every format")
