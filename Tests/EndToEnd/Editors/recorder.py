"""recorder.py SERVER LOG [ARGUMENT…]: runs a server and writes every message that passes to LOG, a line each."""
import os
import pathlib
import subprocess
import sys
import threading


def install(folder):
    """Makes a `copydesk` in a folder that is $COPYDESK recorded; tells where it is, and its log."""
    server, log = pathlib.Path(folder, "copydesk"), pathlib.Path(folder, "log")
    log.touch()
    server.write_text(f'#!/bin/sh\nexec python3 "{os.path.abspath(__file__)}" "{os.environ["COPYDESK"]}" "{log}" "$@"\n')
    server.chmod(0o755)
    return server, log


def main():
    server, log = sys.argv[1:3]
    process = subprocess.Popen([server, *sys.argv[3:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    lock = threading.Lock()

    def pass_on(source, target, mark):
        buffer = b""
        while True:
            data = os.read(source, 1 << 16)
            if not data:
                break
            os.write(target, data)
            buffer += data
            while (head := buffer.find(b"\r\n\r\n")) >= 0:
                length = int(buffer[:head].lower().split(b"content-length:")[1].split(b"\r\n")[0])
                if len(buffer) < head + 4 + length:
                    break
                with lock, open(log, "ab") as file:
                    file.write(mark + buffer[head + 4:head + 4 + length].replace(b"\n", b" ") + b"\n")
                buffer = buffer[head + 4 + length:]
        os.close(target)

    threading.Thread(target=pass_on, args=(0, process.stdin.fileno(), b"> "), daemon=True).start()
    pass_on(process.stdout.fileno(), 1, b"< ")
    sys.exit(process.wait())


if __name__ == "__main__":
    main()
