#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What it costs that "Saved" is true: one edit with its journal and its commit, in each of SQLite's ways to commit.

    tests/bench/flushing.py FILE.ascent [EDITS]

FILE is copied (make_full_workbook makes one of 10,000 goals); the copy stands beside it, so that its disk is measured.
Where strace is there, the calls that flush are counted too.
"""
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

WAYS = [("WAL", "NORMAL", False), ("WAL", "FULL", False), ("WAL", "FULL", True), ("DELETE", "FULL", False),
        ("DELETE", "EXTRA", False), ("TRUNCATE", "FULL", False), ("TRUNCATE", "EXTRA", False),
        ("PERSIST", "FULL", False), ("PERSIST", "EXTRA", False)]


def edits(path, way, count):
    """The seconds that each of `count` edits took."""
    journal, synchronous, fold = way
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"PRAGMA journal_mode = {journal}")
    db.execute(f"PRAGMA synchronous = {synchronous}")
    goals = [row[0] for row in db.execute("SELECT id FROM goal")]
    took = []
    for turn in range(count):
        goal = goals[turn * 7919 % len(goals)]
        text = f"Others did it in the time that I have, version {turn} of {os.getpid()}"
        start = time.perf_counter()
        db.execute("BEGIN IMMEDIATE")
        act = db.execute("INSERT INTO journal_act (label, at, mergeKey) VALUES ('Edit', '2026-11-30T10:00:00Z', '')").lastrowid
        db.execute("UPDATE goal SET realistic = ? WHERE id = ?", (text, goal))
        db.execute("INSERT INTO journal_change (act, entity, row, before, after) VALUES (?, 'goal', ?, ?, ?)",
                   (act, goal, '{"realistic":"before"}', '{"realistic":"%s"}' % text))
        entry = db.execute("SELECT n FROM search_entry WHERE row = ?", (goal,)).fetchone()
        db.execute("UPDATE search_text SET body = ? WHERE rowid = ?", (text, entry[0]))
        db.execute("COMMIT")
        if fold:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        took.append(time.perf_counter() - start)
    return took


def flushes(path, way, count):
    """How many calls flushed, for each edit; nothing without strace."""
    if not shutil.which("strace"):
        return None

    def calls(turns):
        with tempfile.NamedTemporaryFile() as log:
            subprocess.run(["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", log.name, sys.executable, __file__,
                            "--edits", path, str(WAYS.index(way)), str(turns)], check=True)
            return sum("sync(" in line for line in open(log.name, encoding="utf-8"))
    return (calls(count + 1) - calls(1)) / count


def main():
    if sys.argv[1] == "--edits":
        edits(sys.argv[2], WAYS[int(sys.argv[3])], int(sys.argv[4]))
        return
    source, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
    print(f"{'':18} {'median':>9} {'mean':>9} {'95 %':>9} {'flushes':>8}")
    for way in WAYS:
        with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(source))) as folder:
            path = os.path.join(folder, "full.ascent")
            shutil.copyfile(source, path)
            took = sorted(edits(path, way, count))
            counted = flushes(path, way, 20)
            name = " ".join(way[:2]) + (" folded" if way[2] else "")
            print(f"{name:18} {statistics.median(took) * 1000:6.2f} ms {statistics.mean(took) * 1000:6.2f} ms "
                  f"{took[int(count * .95)] * 1000:6.2f} ms {'' if counted is None else format(counted, '8.1f')}")


main()
