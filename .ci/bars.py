"""bars.py COPYDESK FOLDER: takes the measures of .ci/bars.

FOLDER may hold big.txt and pages/; what is missing is skipped by name.
"""
import glob
import os
import statistics
import subprocess
import sys
import time

PAGE_RUNS, RUNS = 50, 5
MB = 1_000_000
# A child begins as a copy of the process that starts it, and that counts as its memory too; this
# small one lies between.
MEASURE = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
sys.exit(done.returncode)
"""
failed, skipped = [], []


def bar(name, figure, unit, limit, at_most=True):
    holds = figure <= limit if at_most else figure >= limit
    print(f"{name:44} {figure:8.2f} {unit:4} (bar {'≤' if at_most else '≥'} {limit:.2f})"
          f"{'' if holds else '  FAILED'}", flush=True)
    if not holds:
        failed.append(name)


def skip(name, why):
    print(f"{name:44} skipped: {why}", flush=True)
    skipped.append(name)


def spawn(*command):
    """One run as a whole process: seconds waited for, seconds of the processor, exit status."""
    null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=null)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    return wall, usage.ru_utime + usage.ru_stime, os.waitstatus_to_exitcode(status)


def lint(*arguments):
    """Seconds of one run of `copydesk lint`: as it is waited for, and of the processor."""
    wall, processor, status = spawn(copydesk, "lint", *arguments)
    if status not in (0, 1):
        sys.exit(f"bars: copydesk lint ended with {status}")
    return wall, processor


def one_page():
    page = sorted(glob.glob("seeds/*.txt"))[-1]
    idle, times = [], []
    for _ in range(PAGE_RUNS):
        idle.append(spawn("/bin/true")[0] * 1000)
        times.append(lint(page)[0] * 1000)
    print(f"{'/bin/true, median and least':44} {statistics.median(idle):8.2f} ms   {min(idle):.2f} ms")
    print(f"{'one page, least':44} {min(times):8.2f} ms")
    bar("one page, start to finish, median", statistics.median(times), "ms", 6)


def throughput(path):
    """MB per second of one processor, which others using the machine disturb least."""
    name = "throughput against AutoCorrect's lint"
    try:
        import autocorrect_py
    except ImportError:
        return skip(name, "autocorrect-py is not installed")
    # AutoCorrect gives up on texts of more than a megabyte ("call limit reached"), so it is given
    # page by page; each run takes another tenth of the pages, as it is a matter of minutes.
    with open(path, encoding="utf-8", newline="") as file:
        pages = file.read().split("\f")
    size, ours, theirs = os.path.getsize(path) / MB, [], []
    for run in range(RUNS):
        ours.append(size / lint("--statistics", path)[1])
        some = pages[run::10]
        length = sum(len(page.encode()) for page in some) / MB
        start = time.process_time()
        for page in some:
            autocorrect_py.lint_for(page, "x.txt")
        theirs.append(length / (time.process_time() - start))
    ours, theirs = statistics.median(ours), statistics.median(theirs)
    print(f"{'copydesk lint':44} {ours:8.2f} MB/s")
    print(f"{'AutoCorrect lint':44} {theirs:8.2f} MB/s")
    bar(name, ours / theirs, "x", 10, at_most=False)


def memory(name, path, largest, command="lint --statistics", times=2):
    """The most memory a command takes: so many times the largest text, and 20 MB."""
    run = subprocess.run([sys.executable, "-c", MEASURE, copydesk, *command.split(), path],
                         capture_output=True)
    if run.returncode not in (0, 1):
        sys.exit(f"bars: {name}: copydesk {command} ended with {run.returncode}")
    bar(f"memory: {name}", int(run.stdout) / MB, "MB", times * largest / MB + 20)


copydesk, folder = sys.argv[1:]
big, pages, line = (os.path.join(folder, name) for name in ("big.txt", "pages", "line.txt"))
one_page()
if os.path.exists(big):
    throughput(big)
    memory("one file of 50 MB", big, os.path.getsize(big))
    memory("findings of 50 MB as JSON", big, os.path.getsize(big), "lint --format json")
    memory("outline of 50 MB", big, os.path.getsize(big), "outline")
else:
    skip("throughput, and memory of one file of 50 MB", "make_big.py is not here")
if os.path.isdir(pages):
    sizes = [entry.stat().st_size for entry in os.scandir(pages)]
    memory(f"{len(sizes)} files of {sum(sizes) // len(sizes) // 1000} KB", pages, max(sizes))
else:
    skip("memory: 10000 files", "make_big.py is not here")
with open(line, "wb") as file:
    file.write(("市总工会举办书法展,职工踊跃参加。" * (100 * MB // 48)).encode())
memory("100 MB on one line", line, os.path.getsize(line))
# A repair makes the new text beside the old one, and a difference keeps both.
memory("100 MB on one line, its difference", line, os.path.getsize(line), "fix --diff", times=3)
memory("100 MB on one line, repaired", line, os.path.getsize(line), "fix", times=2.5)
print(f"bars: {len(failed)} failed, {len(skipped)} skipped"
      + (": " + ", ".join(failed) if failed else ""))
sys.exit(1 if failed else 0)
