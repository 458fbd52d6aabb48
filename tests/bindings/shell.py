"""A shell in Python: keys, a phone, and what stands on a screen, by the bindings alone. round_trip.py tests with it, and
core/benches/ratios/library.py measures.
"""

import gc
import hashlib
import hmac
import os
import time

import kalkyl
from kalkyl import BlockKind, Key, Platform, TextRole

KEYS = {
    **dict(zip("0123456789", (Key.ZERO, Key.ONE, Key.TWO, Key.THREE, Key.FOUR, Key.FIVE, Key.SIX, Key.SEVEN,
                              Key.EIGHT, Key.NINE))),
    "+": Key.ADD, "%": Key.PERCENT, "=": Key.EQUALS, "C": Key.CLEAR,
}


class PythonKey(kalkyl.DeviceKey):
    """Keys in memory. While `trouble` names a call, that call raises what no contract declares."""

    def __init__(self):
        self.keys = {}
        self.calls = []
        self.trouble = None

    def _called(self, name):
        self.calls.append(name)
        if self.trouble == name:
            raise ZeroDivisionError("not declared anywhere")

    def create(self, alias):
        self._called("create")
        assert alias.isalnum() and len(alias) <= 40
        self.keys.setdefault(alias, os.urandom(32))

    def prf(self, alias, input):
        self._called("prf")
        assert len(input) == 32
        if alias not in self.keys:
            raise kalkyl.DeviceKeyError.Missing()
        return hmac.new(self.keys[alias], bytes(input), hashlib.sha256).digest()

    def forget(self, alias):
        self._called("forget")
        self.keys.pop(alias, None)

    def list(self):
        self._called("list")
        return list(self.keys)


class PythonHost(kalkyl.Host):
    """A Swedish phone whose monotonic clock is the machine's."""

    def now(self):
        return kalkyl.Now(monotonic=time.monotonic_ns() // 1_000_000, wall=1_900_000_000, zone=60)

    def phone(self):
        return kalkyl.Phone(locales=["sv-SE"], separator="", platform=Platform.OTHER, version="3", boots=1, memory=4096)

    def dial(self, number):
        raise kalkyl.HostError.Failed()

    def speak(self, words, language):
        raise kalkyl.HostError.Failed()

    def voices(self):
        return []

    def clear(self):
        pass


class Shell:
    """What a shell does: passes on what was touched, draws what comes back, calls `answer` when told to."""

    def __init__(self, folder, device_key):
        self.app = kalkyl.App(str(folder), device_key, PythonHost())
        self.screen = self.app.screen()
        self.settle()

    def settle(self):
        while self.screen.waits:
            self.show(self.app.answer())

    def show(self, screen):
        assert screen.turn > self.screen.turn
        self.screen = screen

    def press(self, keys):
        for key in keys:
            self.show(self.app.press(KEYS[key]))

    def hold(self, key):
        self.show(self.app.hold(KEYS[key]))

    def block(self, words, kind=None):
        found = [block for block in self.screen.blocks if words in labels(block) and kind in (None, block.kind)]
        assert len(found) == 1, f"{len(found)} blocks say {words!r} on the page {self.said()}"
        return found[0]

    def touch(self, words, kind=None):
        block = self.block(words, kind)
        assert block.active, f"{words!r} cannot be touched"
        self.show(self.app.touch(block.id))

    def leave(self):
        self.show(self.app.leave())

    def said(self):
        return [text for block in self.screen.blocks for text in labels(block)]

    def heading(self):
        return labels(next(block for block in self.screen.blocks if block.kind == BlockKind.HEADING))[0]

    def display(self):
        return plain(self.screen.calculator.display.words)

    def attempt(self, code):
        """Types a code, holds = and waits for the answer."""
        self.press("C" + code)
        self.hold("=")
        assert self.heading() == "Historik" and not self.screen.inside
        self.settle()

    def close(self):
        """Ends the app; its folder is free again when nothing holds it."""
        self.app = self.screen = None
        gc.collect()


def plain(words):
    """Without the marks that keep numbers from being turned round."""
    return "".join(c for c in words if c not in "\u2066\u2067\u2068\u2069")


def labels(block):
    return [plain(text.words) for text in block.texts if text.role == TextRole.LABEL]


def value(block):
    return [plain(text.words) for text in block.texts if text.role == TextRole.VALUE]


def to_the_bag(shell):
    """From the practice of leaving, or from Home, to the person's own things."""
    if shell.heading() != "Hem":
        shell.touch("Fortsätt utan att öva")
    assert shell.heading() == "Hem"
    asked = "Är telefonen säker nog för planen? Svara på fem frågor."
    if asked in shell.said():
        for words in (asked, "Visa rådet", "I den här telefonen"):
            shell.touch(words)
    shell.touch("Väskan", BlockKind.ROW)
    shell.touch("För mig", BlockKind.ROW)
