"""Copies this package without anything newer than iOS 16. usage: older.py OUT_DIR

What stands in `if #available(iOS ...) { }` goes from the sources, and what is declared under
`@available(iOS ...)` from the stand-ins. The copy compiles only if nothing newer is used elsewhere.
"""
import pathlib
import re
import shutil
import sys

here = pathlib.Path(__file__).resolve().parent.parent
out = pathlib.Path(sys.argv[1])
GUARD = re.compile(r"^\s*if #available\(iOS \d+, \*\) \{")
MARK = re.compile(r"^\s*@available\(iOS \d+, \*\)$")

BETWEEN = re.compile(r"^\s*(//.*|@\w+(\(.*\))?)$")


def end(lines, at):
    """Number of the line after the declaration or block that begins in line `at`."""
    depth = 0
    for number in range(at, len(lines)):
        depth += lines[number].count("{") + lines[number].count("(")
        depth -= lines[number].count("}") + lines[number].count(")")
        if depth == 0 and not lines[number].rstrip().endswith("="):
            return number + 1
    raise SystemExit(f"no end: {lines[at]}")


def older(text):
    lines, kept, at, gone = text.splitlines(), [], 0, 0
    while at < len(lines):
        if GUARD.match(lines[at]):
            at, gone = end(lines, at), gone + 1
        elif MARK.match(lines[at]):
            at, gone = at + 1, gone + 1
            while BETWEEN.match(lines[at]):
                at += 1
            at = end(lines, at)
        else:
            kept.append(lines[at])
            at += 1
    return "\n".join(kept) + "\n", gone


shutil.rmtree(out, ignore_errors=True)
shutil.copytree(here, out, symlinks=True, ignore=shutil.ignore_patterns(".build", "target"))
total = 0
for file in [*(out / "Sources").rglob("*.swift"), *(out / "App").glob("*.swift"), *(out / "Stubs").rglob("*.swift")]:
    text, gone = older(file.read_text())
    file.write_text(text)
    total += gone
if total == 0:
    raise SystemExit("nothing newer than iOS 16 was found")
print(f"{total} parts newer than iOS 16 left out")
