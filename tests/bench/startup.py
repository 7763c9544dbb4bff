#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from the start of `ascent` to its first mapped window, as a multiple of a floor program of the same widgets.

    tests/bench/startup.py [--build build/release] [--runs 15] [--display :5]

Runs the programs in turn, each on a fresh copy of its file and with settings of its own, and prints medians and
ratios. Starts an Xvfb of its own unless --display names a screen that nothing else uses.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile


def start_screen():
    """An Xvfb that outlives its first client; returns it and its display."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        sys.exit("startup.py: Xvfb did not start")
    return screen, f":{number}"


class Program:
    def __init__(self, name, path, workbook):
        self.name, self.path, self.workbook = name, path, workbook
        self.times = []

    def run(self, helper, display, folder):
        # A program that is ended leaves its log and lock behind: the next run gets a file as it was closed.
        home = pathlib.Path(tempfile.mkdtemp(dir=folder))
        copy = home / self.workbook.name
        shutil.copy(self.workbook, copy)
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DISPLAY": display,
                       "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        result = subprocess.run([helper, self.path, copy], env=environment, stdout=subprocess.PIPE, text=True,
                                stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        shutil.rmtree(home)
        if result.returncode != 0:
            sys.exit(f"startup.py: {self.name}: {result.stderr.strip()}")
        self.times.append(float(result.stdout))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release", type=pathlib.Path)
    parser.add_argument("--runs", default=15, type=int)
    parser.add_argument("--display")
    options = parser.parse_args()
    build = options.build.resolve()
    bench, app = build / "tests" / "bench", build / "app"

    with tempfile.TemporaryDirectory(prefix="ascent-startup-") as folder:
        sample, full = pathlib.Path(folder) / "sample.ascent", pathlib.Path(folder) / "full.ascent"
        subprocess.run([app / "cli" / "ascent-cli", "new", sample, "--sample", "designer"], check=True)
        subprocess.run([bench / "make_full_workbook", full, "10000"], check=True)
        floor = Program("floor", bench / "floor_window", sample)
        with_sample = Program("ascent with the sample", app / "ascent", sample)
        with_full = Program("ascent with 10,000 goals", app / "ascent", full)

        screen, display = (None, options.display) if options.display else start_screen()
        try:
            for turn in range(options.runs + 1):
                for program in (floor, with_sample, with_full):
                    program.run(bench / "time_to_window", display, folder)
            for program in (floor, with_sample, with_full):
                program.times.pop(0)  # the first reads the libraries from the disk
        finally:
            if screen:
                screen.terminate()
                screen.wait()

    for program in (floor, with_sample, with_full):
        print(f"{program.name}: median {statistics.median(program.times):.0f} ms, "
              f"{min(program.times):.0f} to {max(program.times):.0f} ms in {options.runs} runs")
    median = lambda program: statistics.median(program.times)
    print(f"Start with the sample against the floor: {median(with_sample) / median(floor):.2f} times (bar 1.25)")
    print(f"Start with 10,000 goals against the sample: {median(with_full) / median(with_sample):.2f} times (bar 1.5)")


if __name__ == "__main__":
    main()
