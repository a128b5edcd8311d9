"""Reads a registry by docs/format.md alone: PyNaCl, hashlib and sqlite3, none of our source.

    pip install pynacl
    python3 read_registry.py FOLDER USER < passphrase-file
    python3 read_registry.py FOLDER --sheets SHEET SHEET

A sheet is a text file with the six lines of a recovery sheet.

Prints what the audit log and the boxes are, and exits with 1 where anything is not as the format
says. With --show it prints the fields of every record as well: personal data in the clear.
"""

import hashlib
import pathlib
import sqlite3
import struct
import sys
import unicodedata

from nacl import bindings as sodium
from nacl.exceptions import BadSignatureError, CryptoError

TABLES = ["person", "relative", "organisation", "membership", "contribution", "commendation",
          "event", "invitation", "batch", "basis", "request", "nomination",
          "remainder"]  # numbered from 1
CLASSES = ["profile", "identity", "contact", "documents", "contribution", "sensitive"]
PARENTS = {"relative": ["person"], "membership": ["organisation", "person"],
           "commendation": ["person", "organisation"], "invitation": ["event", "person"],
           "basis": ["person", "relative"], "request": ["person", "relative"],
           "nomination": ["person", "organisation"]}
BOXES = {"person": ["profile", "identity", "contact", "documents", "sensitive"],
         "relative": ["profile", "identity", "contact"], "organisation": ["identity"],
         "membership": ["identity"], "contribution": ["contribution"],
         "commendation": ["contribution"], "event": ["profile"], "invitation": ["profile"],
         "batch": ["identity"], "basis": ["profile", "identity"], "request": ["identity"],
         "nomination": ["contribution"], "remainder": ["contribution"]}
TAGS = {1: "index/phone", 2: "index/email", 3: "index/document", 4: "index/name_birth_year"}


def column(klass):
    return "circumstances" if klass == "sensitive" else klass


def blake(message, size=32, key=b""):
    return hashlib.blake2b(message, digest_size=size, key=key).digest()


# The wire format of Protocol Buffers.

def varint(number):
    number &= (1 << 64) - 1
    out = b""
    while number >= 0x80:
        out += bytes([number & 0x7F | 0x80])
        number >>= 7
    return out + bytes([number])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def text_of(*values):
    return b"".join(field(place + 1, value) for place, value in enumerate(values))


def fields(data):
    place = 0

    def number():
        nonlocal place
        value = shift = 0
        while True:
            byte = data[place]
            place += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    found = []
    while place < len(data):
        key = number()
        if key & 7 == 0:
            value = number()
            found.append((key >> 3, value - (1 << 64) if value >> 63 else value))
        else:
            assert key & 7 == 2
            size = number()
            found.append((key >> 3, data[place:place + size]))
            place += size
    return found


class Registry:
    def __init__(self, folder):
        self.data = sqlite3.connect(pathlib.Path(folder, "registry.sqlite"))
        self.keyfile = sqlite3.connect(pathlib.Path(folder, "keys.sqlite"))
        self.data.row_factory = self.keyfile.row_factory = sqlite3.Row
        self.uid = self.one(self.data, "SELECT uid FROM registry")[0]
        assert self.one(self.keyfile, "SELECT uid FROM key_file")[0] == self.uid
        self.seeds = dict(tuple(row) for row in
                          self.keyfile.execute("SELECT subject, seed FROM seed"))
        self.faults = []

    @staticmethod
    def one(database, sql, *values):
        return database.execute(sql, values).fetchone()

    def identity(self, user, label="kieubao/user/1"):
        number = user["id"] if "id" in user.keys() else user["user"]
        return text_of(label, self.uid, number, user["name"], user["box_public"],
                       user["sign_public"])

    def certified(self, user):
        if user["role"] is None:
            return self.identity(user)
        return (self.identity(user, "kieubao/user/2") + field(7, user["role"])
                + field(8, user["duties"]))

    def newest_root(self, root):
        """Follows the line of roots from the one the user's own secrets name."""
        line = self.keyfile.execute("SELECT * FROM root ORDER BY epoch").fetchall()
        known = [row["sign_public"] for row in line]
        for row in line[known.index(root) + 1 if root in known else 0:]:
            signed = text_of("kieubao/root/1", self.uid, row["epoch"], row["sign_public"])
            assert verify(row["signature"], signed, root)
            root = row["sign_public"]
        return root

    def unlock(self, name, passphrase):
        users = self.keyfile.execute("SELECT * FROM user").fetchall()
        me = next(user for user in users if user["name"] == name)
        key = sodium.crypto_pwhash_alg(
            32, unicodedata.normalize("NFC", passphrase).encode(), me["salt"], me["passes"],
            me["memory"], sodium.crypto_pwhash_ALG_ARGON2ID13)
        secrets = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            me["secrets"][24:], self.identity(me), me["secrets"][:24], key)
        box_secret, root_public = secrets[:32], self.newest_root(secrets[96:])
        assert sodium.crypto_scalarmult_base(box_secret) == me["box_public"]
        self.know_users(root_public)
        assert me["id"] in [signer[0] for signer in self.signers]
        self.open_grants("key_grant WHERE user = ?", [me["id"]], me["id"], me["box_public"],
                         box_secret, root_public)

    def recover(self, sheets):
        """Opens all keys with enough recovery sheets, each as six lines."""
        shares, heads = {}, set()
        for lines in sheets:
            body = sheet_bytes(lines)
            assert body[0] == 1 and body[48:] == blake(b"kieubao/sheet/1" + body[:48])[:4]
            assert body[1:5] == blake(self.uid)[:4]
            heads.add((body[5:7], body[7] >> 4, body[8:16]))
            shares[body[7] & 15] = body[16:48]
        (generation, needed, check), = heads
        assert len(shares) >= needed
        secret = combine(shares)
        assert check == blake(self.uid + generation + bytes([needed]),
                              key=blake(b"kieubao/recovery/check/1", key=secret))[:8]
        box_public, box_secret = sodium.crypto_box_seed_keypair(
            blake(b"kieubao/recovery/box/1", key=secret))
        mine = self.one(self.keyfile, "SELECT * FROM recovery")
        assert struct.pack(">H", mine["generation"]) == generation
        assert mine["box_public"] == box_public and mine["threshold"] == needed
        root_public = self.newest_root(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            mine["root"][24:], self.uid + generation, mine["root"][:24],
            blake(b"kieubao/recovery/root/1", key=secret)))
        signed = text_of("kieubao/recovery/1", self.uid, mine["generation"], needed,
                         mine["sheets"], box_public, mine["made_at"], mine["root"])
        assert verify(mine["signature"], signed, root_public)
        self.know_users(root_public)
        self.open_grants("recovery_grant", [], 0, box_public, box_secret, root_public)

    def know_users(self, root_public):
        users = self.keyfile.execute("SELECT * FROM user").fetchall()
        self.signers = []  # (user, the last entry it counts for, public key)
        for user in self.keyfile.execute("SELECT * FROM former_user"):
            if verify(user["certificate"], self.certified(user), root_public):
                self.signers.append((user["user"], user["until"], user["sign_public"]))
        for user in users:
            if verify(user["certificate"], self.certified(user), root_public):
                until = user["removed_by"] or 1 << 62
                self.signers.append((user["id"], until, user["sign_public"]))

    def open_grants(self, rows, values, user, box_public, box_secret, root_public):
        self.keys = {}
        for grant in self.keyfile.execute(f"SELECT * FROM {rows}", values):
            signed = text_of("kieubao/grant/1", self.uid, grant["key"], grant["epoch"], user,
                             grant["granted_by"], grant["sealed"])
            assert verify(grant["signature"], signed, root_public)
            self.keys[grant["key"], grant["epoch"]] = sodium.crypto_box_seal_open(
                grant["sealed"], box_public, box_secret)
        newest = max((epoch for name, epoch in self.keys if name == "root"), default=None)
        if newest:
            root = blake(b"kieubao/root/sign/1", key=self.keys["root", newest])
            assert sodium.crypto_sign_seed_keypair(root)[0] == root_public

    def signer(self, user, entry):
        """The public key that a user's entry is verified with."""
        fitting = [(until, key) for who, until, key in self.signers
                   if who == user and until >= entry]
        return min(fitting)[1] if fitting else None

    def context(self, table, klass, row, box):
        parents = [row[name] or 0 for name in PARENTS.get(table, [])] + [0, 0]
        return (b"kieubao1" + self.uid
                + bytes([TABLES.index(table) + 1, CLASSES.index(klass) + 1])
                + struct.pack(">qqq", row["id"], parents[0], parents[1]) + box[1:7])

    def open(self, table, klass, row, box, subject):
        if box[0] != 1:
            raise ValueError("another format")
        epoch, = struct.unpack(">H", box[1:3])
        key = blake(self.seeds[subject], key=self.keys["class/" + klass, epoch])
        padded = sodium.crypto_aead_chacha20poly1305_ietf_decrypt(
            box[19:], self.context(table, klass, row, box), box[7:19], key)
        assert len(padded) % (32 if len(padded) <= 512 else 256) == 0
        contents = padded.rstrip(b"\0")
        assert contents[-1] == 0x80
        return fields(contents[:-1])

    def verify_log(self):
        previous, sealed, number, users = bytes(32), None, 0, None
        for entry in self.data.execute("SELECT * FROM audit ORDER BY sequence"):
            number += 1
            text = text_of("kieubao/audit/1", self.uid, previous, entry["sequence"], entry["at"],
                           entry["user"], entry["deed"], entry["purpose"], entry["rows"],
                           *([entry["state"]] if entry["state"] is not None else []))
            unsigned = (entry["signature"] is None and entry["deed"] == "unlock.failed"
                        and entry["user"] == 0 and entry["rows"] == "" and entry["state"] is None)
            if not (entry["sequence"] == number and entry["hash"] == blake(text)
                    and (unsigned or verify(entry["signature"], entry["hash"],
                                            self.signer(entry["user"], number)))):
                self.faults.append(f"audit {number}")
            previous = entry["hash"]
            for sentence in entry["rows"].split("; "):
                if sentence.startswith("set users "):
                    users = sentence.split(" ")[2]
            if entry["state"] is not None:
                sealed = (number, entry["state"])
        if users and users != blake(self.users_text().encode()).hex():
            self.faults.append("users")
        state = self.open_state(*sealed) if sealed else 0
        head = self.one(self.keyfile, "SELECT head_sequence, head_hash FROM key_file")
        if head[0] > 0 and self.one(self.data, "SELECT hash FROM audit WHERE sequence = ?",
                                    head[0])[0] != head[1]:
            self.faults.append("head")
        return number, state

    def users_text(self):
        """The lines that the log binds users and keys by."""
        def digest(user):
            return blake(self.certified(user)).hex()

        query = self.keyfile.execute
        grants = [tuple(row) for row in query("SELECT user, key, epoch FROM key_grant")]
        return "".join(
            [f"user {user['id']} {user['removed_by'] or 0} {digest(user)}\n"
             for user in query("SELECT * FROM user ORDER BY id")]
            + [f"former {user['user']} {user['until']} {digest(user)}\n"
               for user in query("SELECT * FROM former_user ORDER BY user, until")]
            + [f"root {row['epoch']} {row['sign_public'].hex()}\n"
               for row in query("SELECT * FROM root ORDER BY epoch")]
            + [f"grant {user} {key} {epoch}\n" for user, key, epoch in sorted(grants)])

    def open_state(self, number, sealed):
        """The sum of all imprints after an entry."""
        self.integrity, = struct.unpack(">H", sealed[:2])
        key = blake(b"kieubao/state/1", key=self.keys["integrity", self.integrity])
        return int.from_bytes(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[26:], self.uid + struct.pack(">q", number), sealed[2:26], key), "big")

    def read_records(self):
        """Every record as (table, row, class, fields), with the sum of the imprints."""
        records, state = [], 0
        for table in TABLES:
            for row in self.data.execute(f"SELECT * FROM {table} ORDER BY id"):
                for klass in BOXES[table]:
                    box = row[column(klass)]
                    if box is None:
                        continue
                    try:
                        found = self.open(table, klass, row, box, row["subject"])
                        records.append((table, row["id"], klass, found))
                    except (CryptoError, KeyError, ValueError):
                        self.faults.append(f"{table} {row['id']} ({klass})")
                    imprint = blake(self.context(table, klass, row, box) + box,
                                    key=self.keys["integrity", self.integrity])
                    state = (state + int.from_bytes(imprint, "big")) % 2 ** 256
        return records, state

    def read_history(self):
        count = 0
        for former in self.data.execute("SELECT * FROM former_box"):
            table, klass = TABLES[former["source_table"] - 1], CLASSES[former["class"] - 1]
            row = self.one(self.data, f"SELECT * FROM {table} WHERE id = ?", former["row"])
            self.open(table, klass, row, former["box"], former["subject"])
            count += 1
        return count

    def tag(self, name, value, bits):
        used = self.one(self.data, "SELECT last FROM numbering WHERE name = ?", name)
        key = self.keys[name, used[0] if used else 1]
        number = int.from_bytes(blake(value.encode(), 16, key)[:8], "big")
        return number >> (64 - bits)

    def check_links(self, records):
        """Givers, senders' keys and e-mail tags against what the boxes say."""
        for table, row, klass, found in records:
            if table == "contribution":
                givers = [value for number, value in found if number == 16]
                stored = [2 * link[0] if link[0] else 2 * link[1] + 1 for link in self.data.execute(
                    "SELECT person, organisation FROM giver WHERE contribution = ? ORDER BY place",
                    [row])]
                if givers != stored:
                    self.faults.append(f"givers of {row}")
            source = {"contribution": 15, "identity": 6}.get(klass)
            kind = {"person": "persons", "relative": "relatives",
                    "contribution": "contributions"}.get(table)
            for number, value in found:
                if kind and number == source:
                    parts = dict(fields(value))
                    text = "\0".join([kind, parts.get(2, b"").decode(), parts[1].decode()])
                    tied = self.one(self.data, "SELECT row FROM record_tag WHERE kind = ? AND tag = ?",
                                    kind, self.tag("index/record", text, 62))
                    if not tied or tied[0] != row:
                        self.faults.append(f"sender's key of {table} {row}")
                if (table, klass, number) == ("person", "contact", 3):
                    tags = [tag[0] for tag in self.data.execute(
                        "SELECT tag FROM person_tag WHERE blind_index = 2 AND person = ?", [row])]
                    if self.tag(TAGS[2], value.decode().lower(), 16) not in tags:
                        self.faults.append(f"tags of person {row}")


# Recovery sheets: six lines of base 32, and Shamir's scheme over GF(2^8).

def sheet_bytes(lines):
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = ""
    for number, line in enumerate(lines, 1):
        typed = line.upper().replace("O", "0").replace("I", "1").replace("L", "1")
        symbols = [letters.index(letter) for letter in typed if letter not in " -"]
        for zero in (1, 2):  # 1 and alpha are roots of every line's word
            value = 0
            for symbol in [number] + symbols:
                value = times(value, zero, 0x25, 5) ^ symbol
            assert value == 0, f"line {number}"
        bits += "".join(f"{symbol:05b}" for symbol in symbols[:14])
    return bytes(int(bits[place:place + 8], 2) for place in range(0, 416, 8))


def times(one, other, modulus, width):
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one >> width:
            one ^= modulus
        other >>= 1
    return product


def combine(shares):
    """The value at 0 of the polynomials that take these values (Lagrange)."""
    secret = bytes(32)
    for x, share in shares.items():
        factor = 1
        for other in shares:
            if other != x:
                inverse = next(y for y in range(1, 256) if times(x ^ other, y, 0x11D, 8) == 1)
                factor = times(factor, times(other, inverse, 0x11D, 8), 0x11D, 8)
        secret = bytes(a ^ times(b, factor, 0x11D, 8) for a, b in zip(secret, share))
    return secret


def verify(signature, message, public):
    if signature is None or public is None:
        return False
    try:
        sodium.crypto_sign_open(signature + message, public)
        return True
    except (BadSignatureError, ValueError):
        return False


def main():
    folder, user = sys.argv[1:3]
    registry = Registry(folder)
    if user == "--sheets":
        paths = [pathlib.Path(path) for path in sys.argv[3:] if path != "--show"]
        registry.recover([path.read_text().split("\n")[:6] for path in paths])
    else:
        registry.unlock(unicodedata.normalize("NFC", user), sys.stdin.read().rstrip("\r\n"))
    entries, told = registry.verify_log()
    records, found = registry.read_records()
    registry.check_links(records)
    former = registry.read_history()
    if told != found:
        registry.faults.append("the boxes are not what the log tells")
    print(f"{entries} entries, {len(records)} boxes, {former} former boxes")
    if "--show" in sys.argv:
        for table, row, klass, values in records:
            print(table, row, klass, values)
    for fault in registry.faults:
        print("fault:", fault)
    return 1 if registry.faults else 0


if __name__ == "__main__":
    sys.exit(main())
