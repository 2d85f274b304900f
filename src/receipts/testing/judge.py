#!/usr/bin/env python3
"""Checks receipts by docs/receipts.md alone, with openssl for the signatures: judge.py FOLDER PUBLIC_KEY_IN_HEX."""
import base64
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

# SubjectPublicKeyInfo of Ed25519 (RFC 8410) before the 32 bytes of the key.
PREFIX = bytes.fromhex("302a300506032b6570032100")


def signature_holds(text: bytes, signature: bytes, key_file: pathlib.Path, folder: pathlib.Path) -> bool:
    (folder / "text").write_bytes(text)
    (folder / "signature").write_bytes(signature)
    command = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", str(key_file), "-in", str(folder / "text"),
               "-sigfile", str(folder / "signature")]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def faults(receipts: pathlib.Path, public: str) -> list[str]:
    found = []
    previous = None
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        pem = base64.b64encode(PREFIX + bytes.fromhex(public)).decode()
        (folder / "key").write_text(f"-----BEGIN PUBLIC KEY-----\n{pem}\n-----END PUBLIC KEY-----\n")
        for number, file in enumerate(sorted(receipts.glob("*.receipt")), start=1):
            whole = file.read_bytes()
            cut = whole.rstrip(b"\n").rfind(b"\n") + 1
            text, line = whole[:cut], whole[cut:].decode().split()
            said = json.loads(text)
            if line[:2] != ["signature", "ed25519"] or line[2] != public:
                found.append(f"{file.name}: not signed by that key")
            elif not signature_holds(text, bytes.fromhex(line[3]), folder / "key", folder):
                found.append(f"{file.name}: the signature does not hold")
            if said["form"] != 1 or said["number"] != number or file.name != f"{number:08}.receipt":
                found.append(f"{file.name}: not the receipt that belongs here")
            if said["previous"] != previous:
                found.append(f"{file.name}: does not follow the one before it")
            previous = hashlib.sha256(whole).hexdigest()
    return found


if __name__ == "__main__":
    problems = faults(pathlib.Path(sys.argv[1]), sys.argv[2])
    print("\n".join(problems) or "all hold")
    sys.exit(1 if problems else 0)
