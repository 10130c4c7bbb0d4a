"""Writes are whole or not at all, one writer at a time, and every failure says what to do."""

from __future__ import annotations

import errno
import os
import threading

import pytest

from claimcheck.errors import ClaimcheckError
from claimcheck.workspace import writing


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    writing.write(path, b"old")

    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(
        ClaimcheckError, match=r"a.txt: cannot be written: No space left on device; free some space on the disk$"
    ):
        writing.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_fails_is_not_there_at_all(tmp_path, monkeypatch):
    real = writing._write_through

    def second_fails(path, data):
        if path.name == "b":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        real(path, data)

    monkeypatch.setattr(writing, "_write_through", second_fails)
    with pytest.raises(ClaimcheckError, match=r"may not be written; ask for the right to write in this folder$"):
        writing.write_folder(tmp_path / "1", {"a": b"x", "b": b"y"})
    assert list(tmp_path.iterdir()) == []


def test_a_line_that_a_crash_left_half_written_is_ended_before_the_next(tmp_path):
    path = tmp_path / "log.jsonl"
    writing.append(path, "one")
    with path.open("ab") as file:
        file.write(b"tw")
    writing.append(path, "three")
    assert path.read_bytes() == b"one\ntw\nthree\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process whose files can be limited")
def test_a_disk_that_is_full_in_the_middle_of_a_line_leaves_no_half_of_it(tmp_path):
    import resource

    path = tmp_path / "log.jsonl"
    writing.append(path, "one")
    child = os.fork()
    if child == 0:
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
            writing.append(path, "a line that is longer than what is left")
        except ClaimcheckError as error:
            os._exit(0 if "No space left on device; free some space on the disk" in str(error) else 3)
        os._exit(4)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert path.read_bytes() == b"one\n"


def test_only_one_writes_at_a_time(tmp_path):
    seen = []

    def work(number):
        with writing.lock(tmp_path):
            seen.append(number)
            seen.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen[0::2] == seen[1::2]


def test_a_lock_that_is_kept_too_long(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "PATIENCE", 0.01)
    with (
        writing.lock(tmp_path),
        pytest.raises(ClaimcheckError, match="another claimcheck is writing here; wait for it to end"),
        writing.lock(tmp_path),
    ):
        pass
