"""What a throw-away server has used of the processors."""

from __future__ import annotations

import os
from pathlib import Path


def seconds_of_children(pid_file: Path) -> float:
    """Processor time of the ended children of a process; 0 where there is no /proc."""
    stat = Path("/proc") / pid_file.read_text().splitlines()[0] / "stat"
    if not stat.exists():
        return 0.0
    # Fields 16 and 17 of proc(5), counted from behind the name in brackets.
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")


__all__ = ["seconds_of_children"]
