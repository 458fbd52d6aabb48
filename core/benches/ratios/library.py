"""The shipped library, used as a shell uses it, and the C libraries that do the same work: figures for `ratios`.

usage: library.py derive FOLDER             an attempt with a wrong code; processor time in milliseconds
       library.py derive-in-c LIBRARY       the same derivation by libsodium or libargon2
       library.py touch FOLDER              a touch on the bag's page: milliseconds, and bytes copied

The bindings and the library are on PYTHONPATH. The last line is the figure.
"""

import ctypes
import hashlib
import hmac
import sys
import time

KIB, PASSES = 64 * 1024, 3
TOUCHES = 40


def in_c(library):
    """Milliseconds of one derivation at the vault's parameters, in a process that has done nothing else."""
    tag, salt, code = ctypes.create_string_buffer(32), b"s" * 16, b"482913"
    loaded = ctypes.CDLL(library)
    if hasattr(loaded, "crypto_pwhash"):
        loaded.sodium_init()
        argon2id = 2
        sizes = ctypes.c_ulonglong(PASSES), ctypes.c_size_t(KIB * 1024)

        def derive():
            return loaded.crypto_pwhash(tag, ctypes.c_ulonglong(32), code, ctypes.c_ulonglong(6), salt, *sizes, argon2id)
    else:
        number, size, pointer = ctypes.c_uint32, ctypes.c_size_t, ctypes.c_char_p
        loaded.argon2id_hash_raw.argtypes = [number] * 3 + [pointer, size] * 3

        def derive():
            return loaded.argon2id_hash_raw(PASSES, KIB, 1, code, 6, salt, 16, tag, 32)
    began = time.process_time()
    assert derive() == 0
    took = time.process_time() - began
    assert tag.raw.hex().startswith("cbd1fc7d"), "another tag"
    return took * 1_000


def shell(folder):
    """The app on a new phone in this folder, started."""
    import kalkyl

    class Keys(kalkyl.DeviceKey):
        def __init__(self):
            self.keys = {}

        def create(self, alias):
            self.keys[alias] = b"k" * 32

        def prf(self, alias, input):
            if alias not in self.keys:
                raise kalkyl.DeviceKeyError.Missing()
            return hmac.new(self.keys[alias], bytes(input), hashlib.sha256).digest()

        def forget(self, alias):
            self.keys.pop(alias, None)

        def list(self):
            return list(self.keys)

    class Host(kalkyl.Host):
        def now(self):
            return kalkyl.Now(monotonic=time.monotonic_ns() // 1_000_000, wall=1_900_000_000, zone=60)

        def phone(self):
            return kalkyl.Phone(locales=["sv-SE"], separator="", platform=kalkyl.Platform.OTHER, version="3", boots=1,
                                memory=4096)

        def dial(self, number):
            raise kalkyl.HostError.Failed()

        def speak(self, words, language):
            raise kalkyl.HostError.Failed()

        def voices(self):
            return []

        def clear(self):
            pass

    app = kalkyl.App(folder, Keys(), Host())
    answer(app)
    return kalkyl, app


def answer(app):
    screen = app.answer()
    while screen.waits:
        screen = app.answer()
    return screen


def keys(kalkyl, signs):
    names = dict(zip("0123456789", "ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE".split()))
    names |= {"C": "CLEAR", "%": "PERCENT", "=": "EQUALS"}
    return [getattr(kalkyl.Key, names[sign]) for sign in signs]


def attempt(folder):
    kalkyl, app = shell(folder)
    for key in keys(kalkyl, "C26481937"):
        app.press(key)
    app.hold(kalkyl.Key.EQUALS)
    began = time.process_time()
    app.answer()
    return (time.process_time() - began) * 1_000


def touch(folder):
    kalkyl, app = shell(folder)
    for key in keys(kalkyl, "C%=%="):
        app.press(key)
    screen = app.hold(kalkyl.Key.EQUALS)

    def found(words):
        said = (block for block in screen.blocks if block.active and any(text.words == words for text in block.texts))
        return next(said).id

    screen = app.touch(found("Svenska"))
    for _ in range(2):
        for key in keys(kalkyl, "739416"):
            app.press(key)
        screen = app.screen()
        screen = app.touch(found("Nästa"))
    app.hold_touch(found("Klar"))
    screen = answer(app)
    checked = "Är telefonen säker nog för planen? Svara på fem frågor."
    for words in ("Fortsätt utan att öva", checked, "Visa rådet", "I den här telefonen", "Väskan", "För mig"):
        screen = app.touch(found(words))

    copied = []
    lift = kalkyl._UniffiFfiConverterTypeScreen.read

    def counted(buffer):
        copied.append(buffer.len)
        return lift(buffer)

    kalkyl._UniffiFfiConverterTypeScreen.read = staticmethod(counted)
    took = []
    heading = next(block for block in screen.blocks if not block.active).id
    for _ in range(TOUCHES):
        began = time.perf_counter()
        # A block that does nothing: the page is made and copied, and nothing is written.
        app.touch(heading)
        took.append(time.perf_counter() - began)
    took.sort()
    print(max(copied))
    return took[TOUCHES // 2] * 1_000


print({"derive": attempt, "derive-in-c": in_c, "touch": touch}[sys.argv[1]](sys.argv[2]))
