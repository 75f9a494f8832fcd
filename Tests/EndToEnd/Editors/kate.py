"""Starts Kate without a screen on $PAGE: the server starts, the page is opened, its findings and symbols arrive.

$COPYDESK is the server; its configuration lies where `copydesk editor kate --write` has put it.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import recorder


def main():
    folder = tempfile.mkdtemp()
    server, log = recorder.install(folder)
    settings = pathlib.Path(os.environ["HOME"], ".config", "katerc")
    settings.parent.mkdir(parents=True, exist_ok=True)
    # What a person answers when Kate asks whether it may start the server.
    settings.write_text(f"[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines={server} lsp\n")
    environment = {**os.environ, "PATH": folder + ":" + os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen",
                   "XDG_RUNTIME_DIR": folder}
    kate = subprocess.Popen(["dbus-run-session", "kate", "--new", "--block", os.environ["PAGE"]], env=environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        end, seen = time.monotonic() + 60, set()
        wanted = {"initialize", "textDocument/didOpen", "textDocument/publishDiagnostics", "textDocument/documentSymbol"}
        while not wanted <= seen and time.monotonic() < end:
            time.sleep(0.2)
            messages = [json.loads(line[2:]) for line in log.read_text().splitlines()]
            seen = {message.get("method") for message in messages}
        assert wanted - {"textDocument/documentSymbol"} <= seen, f"only {sorted(filter(None, seen))}"
        findings = [m for m in messages if m.get("method") == "textDocument/publishDiagnostics"][-1]
        assert findings["params"]["diagnostics"], "findings"
    finally:
        os.killpg(kate.pid, 15)
        kate.wait()
        shutil.rmtree(folder)


try:
    main()
except AssertionError as problem:
    sys.exit(f"kate: failed: {problem}")
