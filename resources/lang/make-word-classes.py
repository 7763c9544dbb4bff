#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes en/words/classes.txt: which English words are verbs and adjectives, from the flags of a Hunspell dictionary.

    resources/lang/make-word-classes.py /usr/share/hunspell/en_US.dic > resources/lang/en/words/classes.txt

The file is kept with the sources, so that the program reads a text alike on every system, with and without a dictionary.
A base form is a verb where it takes -ing and -s or -ed (G with D or S), or where its -ing form with a doubled letter
stands in the dictionary by itself ("planning"); an adjective where it takes -ly, -ness or -est (Y, P, T); a noun where
it takes 's (M). Words that are a noun alone are left out: a word that isn't known is taken for a noun.
"""
import re
import sys
import textwrap

HEAD = """\
# Verbs and adjectives of English, in their base form, by what else each of them may be. Made by make-word-classes.py from
# the flags of Hunspell's en_US dictionary (2020.12.07); don't edit: what it misses stands in words/more-classes.txt.
# Read by core/language/en/word_classes.cpp.
#
# The dictionary is made of SCOWL, whose notice is: "Copyright 2000-2019 by Kevin Atkinson. Permission to use, copy,
# modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its
# documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all
# copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
# Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without
# express or implied warranty."
"""


def main(path):
    flags = {}
    with open(path, encoding="utf-8", errors="replace") as dictionary:
        for line in dictionary:
            word, _, rest = line.strip().partition("/")
            if re.fullmatch(r"[a-z]{2,}", word):
                flags.setdefault(word, set()).update(rest.split()[0] if rest else "")
    groups = {}
    for word, has in flags.items():
        doubled = word + word[-1] + "ing"
        dropped = word[:-1] + "ing" if word.endswith("e") else word + "ing"
        verb = ("G" in has and has & set("DS")) or ("S" in has and (doubled in flags or dropped in flags))
        adjective = has & set("YPT")
        if word.endswith(("ing", "ness", "ly", "ed")) and not adjective:
            verb = verb and "G" in has and "D" in has
        names = [n for n, is_it in (("verb", verb), ("adjective", adjective), ("noun", "M" in has)) if is_it]
        if verb or adjective:
            groups.setdefault(" ".join(names), []).append(word)
    print(HEAD, end="")
    for name in sorted(groups):
        print(f"\n[{name}]")
        print("\n".join(textwrap.wrap(" ".join(sorted(groups[name])), 118)))


main(sys.argv[1])
