#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes en/words/senses.txt: what kinds of thing English words name, from the files of WordNet 3.0.

    resources/lang/make-word-senses.py /usr/share/wordnet > resources/lang/en/words/senses.txt

The file is kept with the sources, so that the program reads a text alike on every system (Debian: wordnet-base). Nouns
and verbs of one word in small letters, with their three commonest senses each; rare animals and plants are left out.
"""
import os
import re
import sys

HEAD = """\
# What kinds of thing English nouns and verbs name: a medication is a drug, to administer is to give. Made by
# make-word-senses.py from WordNet 3.0; don't edit. Read by core/language/en/word_senses.cpp.
#
# WordNet's notice: "WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy,
# modify and distribute this software and database and its documentation for any purpose and without fee or royalty is
# hereby granted, provided that you agree to comply with the following copyright notice and statements, including the
# disclaimer, and that the same appear on ALL copies of the software, database and documentation, including modifications
# that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
# UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
# UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE
# USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS,
# TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or publicity
# pertaining to distribution of the software and/or database. Title to copyright in this software, database and any
# associated documentation shall at all times remain with Princeton University."
#
# [words]: a word and its senses, the commonest first. [senses]: a line for each, the first is sense 0: the senses that it
# is a kind of; with "+" those of the word that it is made from. Numbers are written in base 36.
"""
SENSES = 3
ANIMALS_AND_PLANTS = {"05", "20"}


def base36(number):
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
        if number == 0:
            return digits


def read(folder, part):
    """Synsets: (kinds, made from, group); words: their synsets."""
    synsets, words = {}, {}
    with open(os.path.join(folder, "data." + part), encoding="latin-1") as data:
        for line in data:
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            at = 4 + 2 * int(fields[3], 16)
            pointers = [fields[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(fields[at]))]
            kinds = [p[2] + p[1] for p in pointers if p[0] == "@" and p[2] in "nv"]
            made = [p[2] + p[1] for p in pointers if p[0] == "+" and p[2] in "nv"]
            synsets[part[0] + fields[0]] = (kinds, list(dict.fromkeys(made)), fields[1])
    with open(os.path.join(folder, "index." + part), encoding="latin-1") as index:
        for line in index:
            if line.startswith(" "):
                continue
            fields = line.split()
            tagged = int(fields[5 + int(fields[3])])
            senses = [part[0] + offset for offset in fields[6 + int(fields[3]) :]][:SENSES]
            if not re.fullmatch(r"[a-z]{3,18}", fields[0]):
                continue
            if tagged == 0 and synsets[senses[0]][2] in ANIMALS_AND_PLANTS and part == "noun":
                continue
            words[fields[0]] = senses
    return synsets, words


def main(folder):
    synsets, words = {}, {}
    for part in ("noun", "verb"):
        more, named = read(folder, part)
        synsets.update(more)
        for word, senses in named.items():
            words.setdefault(word, []).extend(senses)
    # As deep as it is looked at: the senses of words, what they are made from, and three kinds up.
    level = {sense for senses in words.values() for sense in senses}
    level |= {other for sense in list(level) for other in synsets[sense][1]}
    wanted = set(level)
    for _ in range(3):
        level = {kind for sense in level for kind in synsets[sense][0]}
        wanted |= level
    order = {sense: number for number, sense in enumerate(sorted(wanted))}
    named = lambda senses: [base36(order[s]) for s in senses if s in order]
    print(HEAD, end="")
    print("\n[words]")
    for word in sorted(words):
        print(word, *named(words[word]))
    print("\n[senses]")
    for sense in sorted(wanted):
        kinds, made, _ = synsets[sense]
        print(*(named(kinds) + ["+" + number for number in named(made)]))


main(sys.argv[1])
