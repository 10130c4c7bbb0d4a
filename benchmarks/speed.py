"""How fast claimcheck reads, on this machine: megabytes of text a second in one process, and the time to start.

    python benchmarks/speed.py [PATH ...]

Without PATH the shipped sources are read, repeated to one megabyte. Every figure is the best of several runs.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZE = 1_000_000
RUNS = 5
STARTS = 10


def sample(paths: list[str]) -> str:
    """The text to read: that of the files named, else that of the shipped sources, repeated to SIZE characters."""
    files = [Path(path) for path in paths] or sorted((ROOT / "sources").glob("*/*/original.*"))
    text = "\n\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files)
    if not text:
        sys.exit("speed.py: nothing to read; name a file that holds text")
    return (text + "\n\n") * max(1, SIZE // len(text))


def best(call: Callable[[], object], runs: int = RUNS) -> float:
    """The shortest of several runs, in seconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def reading(text: str) -> list[tuple[str, float]]:
    """Megabytes a second of each reader, a megabyte being a million characters."""
    import claimcheck

    sentence = "The bank said growth would slow to 2% by 2030, after 3.1% in 2023."
    calls: list[tuple[str, Callable[[], object]]] = [
        ("find_quantities", lambda: claimcheck.find_quantities(text)),
        ("find_times", lambda: claimcheck.find_times(text)),
        ("find_gaps, missing numbers", lambda: claimcheck.find_gaps(text, select=["dropped-number"])),
        ("parse", lambda: claimcheck.parse(text)),
    ]
    claimcheck.parse(sentence)
    return [(name, len(text) / 1e6 / best(call)) for name, call in calls]


def assessing(text: str) -> float:
    """Sentences that `assess` takes a second."""
    import claimcheck

    sentences = [sentence for line in text.split("\n") for sentence in line.split(". ") if len(sentence) > 20]
    claimcheck.assess(sentences[0])
    return len(sentences) / best(lambda: [claimcheck.assess(sentence) for sentence in sentences])


def comparing(text: str) -> float:
    """Seconds to compare two revisions of the text, in the second of which every hundredth sentence is another."""
    import claimcheck

    sentences = text.split(". ")
    for i in range(0, len(sentences), 100):
        sentences[i] = f"{sentences[i]} and {i} more"
    return best(lambda: claimcheck.compare(text, ". ".join(sentences)), runs=1)


def starting() -> tuple[float, float]:
    """Seconds that `python -c pass` takes, and `claimcheck list --format json` on the shipped workspace."""

    def seconds(*arguments: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start

    # In turn, so that a machine that is busy for a while is busy for both.
    pairs = [(seconds("-c", "pass"), seconds("-m", "claimcheck", "list", "--format", "json")) for _ in range(STARTS)]
    return min(bare for bare, _ in pairs), min(listing for _, listing in pairs)


def main() -> None:
    """Print every figure."""
    for name, speed in reading(sample(sys.argv[1:])):
        print(f"{name:30s} {speed:6.2f} MB/s")
    print(f"{'assess':30s} {assessing(sample(sys.argv[1:])):6.0f} sentences/s")
    print(f"{'compare with a revision':30s} {comparing(sample(sys.argv[1:])):6.2f} s")
    bare, listing = starting()
    print(f"{'start of list --format json':30s} {listing * 1000:6.0f} ms, {listing / bare:.1f} times a bare python")


if __name__ == "__main__":
    main()
