"""Which of the texts on standard input, one a line in hexadecimal, have left 16 bytes in a row anywhere in a folder.

It shares nothing with the search of the program: every byte of every file is read, as a file and not as a database. Any
16 bytes of a text hold one of its blocks of 8 bytes that begin at a multiple of 8, so those are looked for at every byte,
and what stands around a block that is found is compared. What a line that begins with + holds as well, a text that lives, is
nothing that was left. Prints the number of each text that left something, and where.
"""

import os
import sys

BLOCK = 8
RUN = 16


def blocks_of(texts):
    places = {}
    for number, text in enumerate(texts):
        for at in range(0, len(text) - BLOCK + 1, BLOCK):
            places.setdefault(text[at:at + BLOCK], []).append((number, at))
    return places


def common_run(data, offset, text, at):
    begin = 0
    while offset > begin and at > begin and data[offset - begin - 1] == text[at - begin - 1]:
        begin += 1
    end = 0
    while offset + end < len(data) and at + end < len(text) and data[offset + end] == text[at + end]:
        end += 1
    return data[offset - begin:offset + end]


def is_left(run, living):
    return any(run[at:at + RUN] not in living for at in range(len(run) - RUN + 1))


def search(data, places, texts, living):
    found = {}
    for offset in range(len(data) - BLOCK + 1):
        for number, at in places.get(data[offset:offset + BLOCK], ()):
            if number not in found and is_left(common_run(data, offset, texts[number], at), living):
                found[number] = offset
    return found


def main():
    lines = sys.stdin.read().split()
    texts = [bytes.fromhex(line) for line in lines if not line.startswith("+")]
    living = b"\n".join(bytes.fromhex(line[1:]) for line in lines if line.startswith("+"))
    places = blocks_of(texts)
    for folder, _, names in os.walk(sys.argv[1]):
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                data = file.read()
            for number, offset in search(data, places, texts, living).items():
                print(number, path, offset)


main()
