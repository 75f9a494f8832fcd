"""compare.py COPYDESK [OPTIONS]: the measures of Tests/Benchmarks/compare.

The pages are shuffled from seeds/restored (clean), from the same with a third of the blocks broken into lines
(wrapped), and from seeds as they came (dense). Each program is given whole files of a folder; throughput on one
core is by the processor's time, on all by the clock. AutoCorrect is a library here: what its Python needs to
start counts only where one page is timed.
"""
import argparse
import glob
import os
import random
import statistics
import sys
import tempfile
import time

MB = 1_000_000
PAGE = 9_000
AUTOCORRECT = """
import os, sys, time
from multiprocessing import Pool
import autocorrect_py
def lint(path):
    with open(path, encoding="utf-8") as file:
        for page in file.read().split("\\f"):
            autocorrect_py.lint_for(page, "x.txt")
if __name__ == "__main__":
    jobs, folder, report = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    paths = [os.path.join(folder, name) for name in os.listdir(folder)]
    wall, processor = time.perf_counter(), time.process_time()
    if jobs > 1:
        with Pool(jobs) as pool:
            pool.map(lint, paths, chunksize=8)
    else:
        for path in paths:
            lint(path)
    with open(report, "w") as file:
        file.write(f"{time.perf_counter() - wall} {time.process_time() - processor}")
"""


class Run:
    """One run of a program as a process of its own."""

    def __init__(self, *command):
        null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
        start = time.perf_counter()
        process = os.posix_spawn(command[0], command, os.environ, file_actions=null)
        _, status, usage = os.wait4(process, 0)
        self.wall = time.perf_counter() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024
        code = os.waitstatus_to_exitcode(status)
        if code not in (0, 1, 2) or (code == 2 and "typos" not in command[0]):
            sys.exit(f"compare: {' '.join(command)} ended with {code}")


class Programs:
    """The three programs, with as many threads as are wanted; the last argument is a folder."""

    def __init__(self, copydesk, work):
        self.copydesk_path = copydesk
        self.report = os.path.join(work, "report")
        self.script = os.path.join(work, "autocorrect.py")
        with open(self.script, "w", encoding="utf-8") as file:
            file.write(AUTOCORRECT)
        self.all = {"copydesk": self.copydesk, "AutoCorrect": self.autocorrect, "typos": self.typos}

    def copydesk(self, jobs, folder):
        return Run(self.copydesk_path, "lint", "--statistics", "-j", str(jobs), folder)

    def typos(self, jobs, folder):
        return Run(os.path.join(os.path.dirname(sys.executable), "typos"), "--isolated", "-j", str(jobs), folder)

    def autocorrect(self, jobs, folder):
        run = Run(sys.executable, self.script, str(jobs), folder, self.report)
        run.whole = run.wall
        with open(self.report) as file:
            run.wall, run.processor = map(float, file.read().split())
        return run


def blocks(pattern):
    found = []
    for path in sorted(glob.glob(pattern)):
        with open(path, encoding="utf-8") as file:
            found += [block for block in file.read().split("\n\n") if block.strip()]
    return found


def wrapped(block, dice):
    if len(block) < 40 or dice.random() > 1 / 3:
        return block
    gap = dice.choice(["\n", "\n\n", " "])
    return gap.join(block[start:start + 18] for start in range(0, len(block), 18))


def page(source, dice, wraps):
    chosen, size = [], 0
    while size < PAGE:
        block = dice.choice(source)
        chosen.append(wrapped(block, dice) if wraps else block)
        size += len(chosen[-1].encode()) + 2
    return ("\n\n".join(chosen) + "\n").encode()


def fill(folder, source, wraps, megabytes):
    os.makedirs(folder)
    dice, size, number = random.Random(1), 0, 0
    while size < megabytes * MB:
        data = page(source, dice, wraps)
        with open(os.path.join(folder, f"{number:06d}.txt"), "wb") as file:
            file.write(data)
        size, number = size + len(data), number + 1
    return size / MB


def one_file(folder, source, megabytes):
    os.makedirs(folder)
    dice = random.Random(1)
    path = os.path.join(folder, "pages.txt")
    with open(path, "wb") as file:
        while file.tell() < megabytes * MB:
            file.write((b"\f" if file.tell() else b"") + page(source, dice, False))
    return os.path.getsize(path) / MB


def in_turns(programs, runs, measure):
    """The medians of what each program gives, so that what disturbs one disturbs all."""
    figures = {name: [] for name in programs}
    for _ in range(runs):
        for name, program in programs.items():
            figures[name].append(measure(program))
    return {name: statistics.median(values) for name, values in figures.items()}


def row(title, figures, unit, places=1):
    cells = "".join(f"{figures[name]:>12.{places}f}" if name in figures else f"{'–':>12}"
                    for name in ("copydesk", "AutoCorrect", "typos"))
    ratio = ""
    if "copydesk" in figures and unit == "MB/s":
        ratio = "".join(f"{figures['copydesk'] / figures[name]:>10.1f} ×" for name in ("AutoCorrect", "typos"))
    print(f"{title:34} {unit:5}{cells}{ratio}", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("copydesk")
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--page-megabytes", type=float, default=4)
    options.add_argument("--sizes", default="1,10,100")
    given = options.parse_args()
    cores = len(os.sched_getaffinity(0))
    clean, dense = blocks("seeds/restored/*.txt"), blocks("seeds/*.txt")
    print(f"medians of {given.runs} runs in turns; pages of {PAGE // 1000} KB; {cores} cores\n")
    print(f"{'':34} {'':5}{'copydesk':>12}{'AutoCorrect':>12}{'typos':>12}{'÷ AutoC.':>12}{'÷ typos':>12}")
    with tempfile.TemporaryDirectory() as work:
        programs = Programs(given.copydesk, work)
        for kind, source, wraps in (("clean", clean, False), ("wrapped", clean, True), ("dense", dense, False)):
            folder = os.path.join(work, kind)
            size = fill(folder, source, wraps, given.page_megabytes)
            one = in_turns(programs.all, given.runs, lambda run: run(1, folder).processor)
            row(f"{kind} pages, one core", {name: size / value for name, value in one.items()}, "MB/s")
            every = in_turns(programs.all, given.runs, lambda run: run(cores, folder).wall)
            row(f"{kind} pages, {cores} cores", {name: size / value for name, value in every.items()}, "MB/s")
        single = os.path.join(work, "single")
        fill(single, clean, False, PAGE / 2 / MB)
        first = in_turns(programs.all, 3 * given.runs, lambda run: getattr(
            done := run(1, single), "whole", done.wall) * 1000)
        row("one page, start to finish", first, "ms")
        rate = PAGE / MB / max(first["AutoCorrect"] / 1000, 1e-3)
        for size in map(float, given.sizes.split(",")):
            folder = os.path.join(work, f"size{size}")
            one_file(folder, clean, size)
            # AutoCorrect has a limit for one text, and is given the pages of the file one by one.
            chosen = {name: run for name, run in programs.all.items()
                      if name != "AutoCorrect" or size / rate < 60}
            runs = given.runs if size <= 10 else 1
            done = {name: [program(1, folder) for _ in range(runs)] for name, program in chosen.items()}
            times = {name: statistics.median(run.processor for run in all) for name, all in done.items()}
            rate = size / times["AutoCorrect"] if "AutoCorrect" in times else rate
            row(f"one file of {size:g} MB, time", times, "s", 2)
            row(f"one file of {size:g} MB, peak memory",
                {name: max(run.memory for run in all) / MB for name, all in done.items()}, "MB", 0)


main()
