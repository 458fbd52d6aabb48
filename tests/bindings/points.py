"""The points of a question, by a second implementation written from RFC 9380 alone, for P256_XMD:SHA-256_SSWU_RO_.

Called by tests/bindings.rs, with the bindings and the library on PYTHONPATH. Names in the functions are the RFC's. Its
last line is "ok".
"""

import hashlib
import os

import kalkyl

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
A = P - 3
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
Z = P - 10

OURS = b"KALKYL-V01-CS01-with-P256_XMD:SHA-256_SSWU_RO_"
RFC = b"QUUX-V01-CS02-with-P256_XMD:SHA-256_SSWU_RO_"


def expand_message(msg, dst, length):
    """5.3.1"""
    dst += bytes([len(dst)])
    b_0 = hashlib.sha256(bytes(64) + msg + length.to_bytes(2, "big") + b"\0" + dst).digest()
    blocks = [hashlib.sha256(b_0 + b"\1" + dst).digest()]
    while len(blocks) * 32 < length:
        mixed = bytes(one ^ other for one, other in zip(b_0, blocks[-1]))
        blocks.append(hashlib.sha256(mixed + bytes([len(blocks) + 1]) + dst).digest())
    return b"".join(blocks)[:length]


def curve(x):
    return (x**3 + A * x + B) % P


def square_root(number):
    root = pow(number, (P + 1) // 4, P)
    return root if root * root % P == number else None


def map_to_curve(u):
    """6.6.2"""
    tv1 = (Z * Z * pow(u, 4, P) + Z * u * u) % P
    x1 = -B * pow(A, -1, P) * (1 + pow(tv1, -1, P)) % P if tv1 else B * pow(Z * A, -1, P) % P
    x, y = x1, square_root(curve(x1))
    if y is None:
        x = Z * u * u * x1 % P
        y = square_root(curve(x))
    return x, y if y % 2 == u % 2 else P - y


def add(one, other):
    """Sum of two points of which neither is the other's opposite."""
    (x1, y1), (x2, y2) = one, other
    if x1 == x2:
        slope = (3 * x1 * x1 + A) * pow(2 * y1, -1, P)
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, P)
    x = (slope * slope - x1 - x2) % P
    return x, (slope * (x1 - x) - y1) % P


def hash_to_curve(msg, dst):
    """3, 5.2"""
    uniform = expand_message(msg, dst, 96)
    u = [int.from_bytes(uniform[at:at + 48], "big") % P for at in (0, 48)]
    x, y = add(map_to_curve(u[0]), map_to_curve(u[1]))
    return b"\4" + x.to_bytes(32, "big") + y.to_bytes(32, "big")


# J.1.1: this implementation is right.
assert hash_to_curve(b"abc", RFC).hex() == (
    "040bb8b87485551aa43ed54f009230450b492fead5f1cc91658775dac4a3388a0f"
    "5c41b3d0731a27a7b14bc0bf0ccded2d8751f83493404c84a88e71ffd424212e")

for question in (b"", b"a", bytes(range(32)), *(os.urandom(32) for _ in range(8))):
    expected = [hash_to_curve(question + bytes([number]), OURS) for number in range(32)]
    assert bytes(kalkyl.points(question, 32)) == b"".join(expected), question.hex()

print("ok")
