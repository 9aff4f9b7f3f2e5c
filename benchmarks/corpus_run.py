"""How much of two cores a corpus run uses: its throughput over that of the pure function in one process.

    python benchmarks/corpus_run.py FOLDER [--workers 2] [--rounds 5] [--copies 1]

FOLDER holds .txt documents (default: corpora/). Each round times, in fresh processes and one after the other, the pure
function over all texts (no writing, nothing parallel) and ``corpus run`` over the same texts as JSONL; the median of
the ratios is the result, the best of each shows what a quiet machine gives. On a busy machine look at the line by
processor seconds, which no neighbour can take away. With ``--spark`` the same through Spark.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PURE = """
import json, sys, time
from govdoc.corpus.batches import parse_batches
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
parse_batches(["warm"], [rows[0]["text"]])
start, begun = time.perf_counter(), time.process_time()
for first in range(0, len(rows), 64):
    chunk = rows[first : first + 64]
    parse_batches([row["id"] for row in chunk], [row["text"] for row in chunk])
print(time.process_time() - begun, time.perf_counter() - start)
"""

RUN = """
import resource, sys, time
from govdoc.corpus.batches import parse_batches
from govdoc.corpus.run import run
parse_batches(["warm"], ["2024年，举办培训3期。"])
start, begun = time.perf_counter(), time.process_time()
summary = run(sys.argv[1], sys.argv[2], workers=int(sys.argv[3]))
spent = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.process_time() - begun + spent.ru_utime + spent.ru_stime, time.perf_counter() - start)
assert summary.errors == 0
"""

SPARK = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
from pyspark.sql import SparkSession
from govdoc.interfaces import spark
began = time.perf_counter()
session = (SparkSession.builder.master(f"local[{sys.argv[3]}]").config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.sql.execution.arrow.maxRecordsPerBatch", "64").getOrCreate())
session.sparkContext.setLogLevel("ERROR")
frame = session.read.json(sys.argv[1]).repartition(4 * int(sys.argv[3]))
print("start", round(time.perf_counter() - began, 1), file=sys.stderr)
start = time.perf_counter()
spark.parse(frame).write.mode("overwrite").parquet(sys.argv[2])
print(0, time.perf_counter() - start)
"""


def seconds(code: str, *arguments: object) -> tuple[float, float]:
    """Processor seconds and seconds of one fresh process."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(told[-2]), float(told[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parents[1] / "corpora")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--spark", action="store_true")
    options = parser.parse_args()
    texts = [(path.name, path.read_text("utf-8")) for path in sorted(options.folder.rglob("*.txt"))] * options.copies
    characters = sum(len(text) for _, text in texts)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.jsonl")
        with source.open("w", encoding="utf-8") as file:
            for name, text in texts:
                file.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")
        print(f"{len(texts)} documents, {characters} characters, {options.workers} workers")
        rounds, busy = [], []
        for number in range(options.rounds):
            pure_cpu, pure = seconds(PURE, source)
            ran_cpu, ran = seconds(RUN, source, Path(folder, f"out{number}"), options.workers)
            rounds.append((pure, ran))
            busy.append(options.workers * pure_cpu / ran_cpu)
            print(f"pure {pure:6.2f} s   run {ran:6.2f} s   ratio {pure / ran:.2f}", flush=True)
        best = min(pure for pure, _ in rounds), min(ran for _, ran in rounds)
        median = statistics.median(pure / ran for pure, ran in rounds)
        print(f"median ratio {median:.2f}, of the best {best[0] / best[1]:.2f}")
        print(f"pure function {characters / best[0]:,.0f} characters/s, run {characters / best[1]:,.0f} characters/s")
        print(f"by processor seconds {options.workers} cores give {statistics.median(busy):.2f}")
        if options.spark:
            _, spent = seconds(SPARK, source, Path(folder, "spark"), options.workers)
            print(f"spark {spent:6.2f} s, {spent / best[1]:.2f} × the local run, without its start")


if __name__ == "__main__":
    main()
