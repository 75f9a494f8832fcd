"""formats.py COPYDESK: holds every report on the seed pages against readers of other people."""
import json
import os
import re
import subprocess
import sys
import tempfile
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


def lint(form, *paths):
    run = subprocess.run([copydesk, "lint", "--select", "lead,credits,structure,captions,wraps",
                          "--format", form, *paths], capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()
    return run.stdout.decode()


def check(paths, expected):
    text = lint("sarif", *paths)
    log = Sarif.model_validate_json(text) if hasattr(Sarif, "model_validate_json") else Sarif.parse_raw(text)
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
print(f"formats: {seeds} findings read back from every format")
