"""spark.py COPYDESK: 100,000 documents in 4 partitions give what one process gives, though a worker is killed."""
import glob
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time

from pyspark import SparkConf, SparkContext

copydesk = sys.argv[1]
DOCUMENTS, PARTITIONS = 100_000, 4
# The first worker that gets the folder is killed in the middle of its work; it ends as the shell tells it.
WORKER = """
if ! mkdir "$1" 2>/dev/null; then shift; exec "$@"; fi
shift
exec 3<&0
"$@" <&3 & worker=$!
sleep 1
kill -9 $worker
wait $worker
"""


def write(path):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(DOCUMENTS):
            space = " " if number % 3 == 0 else ""
            text = (f"本报讯（记者张三）3月{1 + number % 28}日，市总工会举办书法展，{number}名职工参加。\n\n"
                    "本报讯（记者李四）3月2日，市总工会走访企业。\n\n"
                    f"本报讯{space}（记者王五）3月3日，市总工会召开座谈会。\n")
            file.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")


def digest(paths):
    sum, lines = hashlib.sha256(), 0
    for path in paths:
        with open(path, "rb") as file:
            for line in file:
                sum.update(line)
                lines += 1
    return sum.hexdigest(), lines


def compare(context, folder, command):
    source, alone = os.path.join(folder, "documents.jsonl"), os.path.join(folder, f"{command}.jsonl")
    begin = time.perf_counter()
    with open(source, "rb") as input, open(alone, "wb") as output:
        subprocess.run([copydesk, command, "--stream"], stdin=input, stdout=output, check=True)
    seconds = time.perf_counter() - begin
    worker, flag = os.path.join(folder, "worker.sh"), os.path.join(folder, f"{command}-killed")
    with open(worker, "w", encoding="utf-8") as file:
        file.write(WORKER)
    result = os.path.join(folder, f"{command}-spark")
    begin = time.perf_counter()
    documents = context.textFile(source, PARTITIONS)
    documents.pipe(f"sh {worker} {flag} {copydesk} {command} --stream", checkCode=True).saveAsTextFile(result)
    elapsed = time.perf_counter() - begin
    parts = sorted(glob.glob(os.path.join(result, "part-*")))
    assert os.path.isdir(flag) and len(parts) >= PARTITIONS, parts
    failed = context.statusTracker().getStageInfo(
        max(stage for job in context.statusTracker().getJobIdsForGroup() for stage in
            context.statusTracker().getJobInfo(job).stageIds)).numFailedTasks
    assert failed == 1, f"{failed} tasks failed; one worker was to be killed"
    one, many = digest([alone]), digest(parts)
    assert one == many and one[1] == DOCUMENTS, (one, many)
    print(f"spark: {command}: {DOCUMENTS} documents in {len(parts)} partitions, one worker killed: the same as "
          f"one process ({elapsed:.0f} s; one process {seconds:.0f} s)", flush=True)


with tempfile.TemporaryDirectory() as folder:
    write(os.path.join(folder, "documents.jsonl"))
    settings = SparkConf().setMaster(f"local[{PARTITIONS},2]").setAppName("copydesk")\
        .set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
    context = SparkContext(conf=settings)
    context.setLogLevel("OFF")
    try:
        for command in ("lint", "fix"):
            compare(context, folder, command)
    finally:
        context.stop()
