"""The boxes of tick lists, `- [ ] open` and `- [x] ticked`, as task lists of GitHub and letters have them."""

from __future__ import annotations

import re

MARKS = "☐☑"
_BOX = re.compile(rf"(?:\[([ \u00a0xX])\]|([{MARKS}]))[ \t\u00a0]+(?=\S)")


def box_at(text: str, start: int = 0) -> tuple[int, bool] | None:
    """The index behind the box that begins at `start`, and whether it is ticked; None where there is none."""
    found = _BOX.match(text, start)
    return (found.end(), found.group(1) in ("x", "X") or found.group(2) == "☑") if found else None
