"""The shipped library, used as a shell uses it, and the C libraries that do the same work: figures for `ratios`.

usage: library.py derive FOLDER             an attempt with a wrong code; processor time in milliseconds
       library.py derive-in-c LIBRARY       the same derivation by libsodium or libargon2
       library.py touch FOLDER              a touch on the bag's page: milliseconds, and bytes copied

The bindings, the library and tests/bindings are on PYTHONPATH. The last line is the figure.
"""

import ctypes
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


def attempt(folder):
    from shell import PythonKey, Shell

    shell = Shell(folder, PythonKey())
    shell.press("C26481937")
    shell.hold("=")
    began = time.process_time()
    shell.app.answer()
    return (time.process_time() - began) * 1_000


def touch(folder):
    import kalkyl
    from shell import PythonKey, Shell, to_the_bag

    shell = Shell(folder, PythonKey())
    shell.press("C%=%=")
    shell.hold("=")
    shell.touch("Svenska")
    for _ in range(2):
        shell.press("739416")
        shell.touch("Nästa")
    shell.show(shell.app.hold_touch(shell.block("Klar").id))
    shell.settle()
    to_the_bag(shell)

    copied = []
    lift = kalkyl._UniffiFfiConverterTypeScreen.read

    def counted(buffer):
        copied.append(buffer.len)
        return lift(buffer)

    kalkyl._UniffiFfiConverterTypeScreen.read = staticmethod(counted)
    took = []
    heading = next(block for block in shell.screen.blocks if not block.active).id
    for _ in range(TOUCHES):
        began = time.perf_counter()
        # A block that does nothing: the page is made and copied, and nothing is written.
        shell.app.touch(heading)
        took.append(time.perf_counter() - began)
    took.sort()
    print(max(copied))
    return took[TOUCHES // 2] * 1_000


print({"derive": attempt, "derive-in-c": in_c, "touch": touch}[sys.argv[1]](sys.argv[2]))
