"""From set-up to reopening through the Python bindings, with a device key and a host written in Python.

Called by tests/bindings.rs: `round_trip.py FOLDER`, with the bindings and the library on PYTHONPATH. It knows the
bindings as any shell does: blocks, and what stands on them in Swedish. Its last line is "ok".
"""

import sys
from pathlib import Path

import kalkyl
from kalkyl import BlockKind, Icon
from shell import PythonHost, PythonKey, Shell, labels, to_the_bag, value

def first_thing(shell):
    return next(block for block in shell.screen.blocks if block.kind == BlockKind.ROW)


def assert_packed(shell, thing):
    to_the_bag(shell)
    assert labels(first_thing(shell)) == [thing]
    assert value(first_thing(shell)) == ["Packat"]


def assert_outside(shell):
    assert not shell.screen.inside and shell.screen.calculator is not None
    assert shell.display() == "0"


def stored(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def calculating(shell):
    assert_outside(shell)
    assert [len(row.keys) for row in shell.screen.calculator.rows] == [5, 4, 4, 4, 4, 4]
    shell.press("1+2=")
    assert shell.display() == "3"
    shell.hold("=")
    assert shell.heading() == "Historik"
    rows = [labels(block)[0] for block in shell.screen.blocks if block.kind == BlockKind.ROW]
    assert [row.replace("\u202f", "").replace(" ", "") for row in rows] == ["1+2=3"], rows
    shell.settle()
    shell.touch("Stäng")
    assert shell.screen.blocks == []


def setting_up(shell):
    """Says the code, and what is on the first row of the bag."""
    shell.press("C%=%=")
    shell.hold("=")
    assert shell.heading() == "Låsta listor" and not shell.screen.inside
    shell.touch("svenska" if "svenska" in shell.said() else "Svenska", BlockKind.CHOICE)
    shell.touch("Föreslå en kod")
    code = labels(next(block for block in shell.screen.blocks if block.kind == BlockKind.BIG))[0]
    assert len(code) == 8 and code.isdigit(), "eight digits are proposed"
    for again in ("Skriv koden igen", "Låsta listor"):
        assert next(block for block in shell.screen.blocks if block.kind == BlockKind.KEYPAD).keys
        shell.press(code)
        shell.touch("Nästa", BlockKind.BUTTON)
        assert shell.heading() == again

    page = shell.screen.page
    shell.show(shell.app.hold_touch(shell.block("Klar", BlockKind.BUTTON).id))
    assert shell.screen.page == page and shell.screen.waits
    shell.settle()
    assert shell.screen.inside and shell.screen.calculator is None
    assert shell.heading() == "Stäng planen med ett tryck"
    assert shell.screen.exit.icon == Icon.CALCULATOR and shell.screen.tick > 0

    to_the_bag(shell)
    thing = labels(first_thing(shell))[0]
    shell.touch(thing, BlockKind.ROW)
    shell.touch("Packat", BlockKind.STATE)
    assert shell.block("Packat", BlockKind.STATE).chosen
    late = shell.block("Jag har det", BlockKind.STATE).id
    shell.leave()
    assert_outside(shell)
    shell.show(shell.app.touch(late))
    assert_outside(shell)
    return code, thing


def nothing_is_printed(shell, thing):
    """A screen in a log or a crash report says nothing."""
    assert str(shell.screen) == "Screen(..)"
    assert f"{shell.screen.blocks[0]} {shell.screen.blocks[0].texts[0]}" == "Block(..) Text(..)"
    assert thing not in repr(shell.screen) and thing not in repr(shell.screen.blocks)


def coming_back(shell, code, thing):
    wrong = ("2" if code[0] == "1" else "1") + code[1:]
    shell.attempt(wrong)
    assert not shell.screen.inside and shell.heading() == "Historik", "a wrong code opens nothing"
    assert wrong not in "".join(shell.said())
    shell.attempt(code)
    assert shell.screen.inside and shell.heading() == "Öva en gång till på att stänga", "the right code opens"
    assert_packed(shell, thing)
    nothing_is_printed(shell, thing)


def the_folder_is_held(folder, device_key):
    try:
        kalkyl.App(str(folder), device_key, PythonHost())
    except kalkyl.AppError.InUse:
        return
    raise AssertionError("two apps on one folder")


def undeclared_exceptions(folder, device_key, code, thing):
    """A device key that raises what it may not: nothing crashes, nothing is written, and it opens again."""
    before = stored(folder)
    device_key.trouble = "list"
    shell = Shell(folder, device_key)
    assert "list" in device_key.calls
    shell.press("C1+2=")
    assert shell.display() == "3"
    shell.app.background()
    assert stored(folder)["kalkyl.db"] == before["kalkyl.db"], "nothing is written over"

    device_key.trouble = None
    shell.show(shell.app.foreground())
    shell.settle()
    assert stored(folder)["kalkyl.db"] != before["kalkyl.db"], "the start was made up for"

    device_key.trouble = "prf"
    shell.attempt(code)
    assert not shell.screen.inside and shell.heading() == "Historik", "looks like a wrong code"
    device_key.trouble = None
    shell.attempt(code)
    assert shell.screen.inside
    assert_packed(shell, thing)
    shell.leave()
    assert_outside(shell)
    shell.close()


def main(folder):
    device_key = PythonKey()
    shell = Shell(folder, device_key)
    assert len(device_key.keys) == 1, "a store has one key"
    calculating(shell)
    code, thing = setting_up(shell)
    coming_back(shell, code, thing)
    the_folder_is_held(folder, device_key)
    shell.leave()
    shell.close()

    shell = Shell(folder, device_key)
    shell.attempt(code)
    assert shell.screen.inside, "another app opens it too"
    assert shell.heading() == "Hem", "leaving was practised twice"
    assert_packed(shell, thing)
    shell.close()

    undeclared_exceptions(folder, device_key, code, thing)
    assert len(device_key.keys) == 1


main(Path(sys.argv[1]))
print("ok")
