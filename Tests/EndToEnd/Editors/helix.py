"""Drives Helix in a terminal of its own: $PAGE is opened, one fix made, formatted, everything fixed, saved.

$COPYDESK is the server; its configuration lies where `copydesk editor helix --write` has put it. A recorder stands
between the two, and tells what was said.
"""
import json
import os
import pathlib
import pty
import select
import shutil
import struct
import sys
import tempfile
import termios
import time
from fcntl import ioctl

import recorder

PAGE = pathlib.Path(os.environ["PAGE"])


def main():
    folder = tempfile.mkdtemp()
    _, log = recorder.install(folder)
    # Helix takes the folder of a version control system for the workspace.
    environment = {**os.environ, "PATH": folder + ":" + os.environ["PATH"], "TERM": "xterm-256color"}
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe("hx", ["hx", str(PAGE)], environment)
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
    editor = Editor(terminal, log)
    try:
        editor.drive()
    finally:
        os.close(terminal)
        os.waitpid(process, 0)
        shutil.rmtree(folder)


class Editor:
    def __init__(self, terminal, log):
        self.terminal, self.log = terminal, log

    def messages(self, mark):
        return [json.loads(line[2:]) for line in self.log.read_text().splitlines() if line.startswith(mark)]

    def idle(self, seconds):
        """Reads what the editor draws, which nobody looks at."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            ready, _, _ = select.select([self.terminal], [], [], 0.05)
            if ready:
                try:
                    os.read(self.terminal, 1 << 16)
                except OSError:
                    return

    def wait(self, what, condition):
        end = time.monotonic() + 20
        while not condition():
            assert time.monotonic() < end, what + " within twenty seconds"
            self.idle(0.1)

    def type(self, keys):
        for key in keys.split(" "):
            os.write(self.terminal, {"space": " ", "enter": "\r", "escape": "\x1b", "down": "\x1b[B"}.get(key, key).encode())
            self.idle(0.3)

    def command(self, words):
        os.write(self.terminal, b":" + words.encode() + b"\r")
        self.idle(0.5)

    def asked(self, method):
        return [message for message in self.messages("> ") if message.get("method") == method]

    def answered(self, method):
        ids = {message["id"] for message in self.asked(method)}
        return [message for message in self.messages("< ") if message.get("id") in ids and "method" not in message]

    def drive(self):
        before = PAGE.read_text()

        def findings():
            pushed = [m["params"]["diagnostics"] for m in self.messages("< ")
                      if m.get("method") == "textDocument/publishDiagnostics"]
            pulled = [m["result"].get("items", []) for m in self.answered("textDocument/diagnostic")]
            return (pushed + pulled)[-1] if pushed + pulled else None

        self.wait("findings", findings)
        spaced = [f for f in findings() if f["code"] == "lead/marker-spacing"]
        assert spaced, "a finding about the marker"
        line = spaced[-1]["range"]["start"]["line"]
        # The cursor goes to the space, and the first of its fixes is taken.
        self.command(str(line + 1))
        self.type("gs l l l")
        self.type("space k")
        self.wait("hover", lambda: self.answered("textDocument/hover"))
        assert "marker-spacing" in json.dumps(self.answered("textDocument/hover")[-1]), "hover names the rule"
        self.type("escape")
        self.type("space a")
        self.wait("code actions", lambda: self.answered("textDocument/codeAction"))
        self.type("enter")
        self.idle(0.5)
        self.command("write")
        lines = before.split("\n")
        lines[line] = lines[line].replace("本报讯 (", "本报讯(")
        self.wait("one fix", lambda: PAGE.read_text() == "\n".join(lines))
        self.type("space s")
        self.wait("symbols", lambda: self.answered("textDocument/documentSymbol"))
        assert self.answered("textDocument/documentSymbol")[-1]["result"], "symbols"
        self.type("escape")
        self.command("format")
        self.wait("formatting", lambda: self.answered("textDocument/formatting"))
        self.idle(1)
        self.command("write")
        self.wait("formatted text", lambda: PAGE.read_text().split() != [])
        assert solid(PAGE.read_text()) == solid(before), "formatting leaves the letters"
        # On the first line there is nothing to fix but everything.
        self.command("1")
        count = len(self.answered("textDocument/codeAction"))
        self.type("space a")
        self.wait("code actions", lambda: len(self.answered("textDocument/codeAction")) > count)
        kinds = [action["kind"] for action in self.answered("textDocument/codeAction")[-1]["result"]]
        # Helix shows what rewrites before what concerns the source.
        kinds.sort(key=lambda kind: kind.startswith("source"))
        for _ in range(kinds.index("source.fixAll.copydesk")):
            self.type("down")
        self.type("enter")
        self.idle(1)
        self.command("write")
        self.idle(1)
        self.command("quit!")
        self.idle(1)


def solid(text):
    return "".join(text.split())


try:
    main()
except AssertionError as problem:
    sys.exit(f"helix: failed: {problem}")
