# SPDX-License-Identifier: GPL-3.0-or-later
# The words that the program knows, a file each, below resources/lang. Read by core/language/lang_file.h.
set(ASCENT_LANG_FILES
    en/alignment/clashes.txt
    en/alignment/concepts.txt
    en/alignment/directions.txt
    en/alignment/synonyms.txt
    en/alignment/telling.txt
    en/posting/cues.txt
    en/posting/headings.txt
    en/posting/names.txt
    en/posting/skills.txt
    en/posting/verbs.txt
    en/posting/words.txt
    en/privacy/common.txt
    en/words/classes.txt
    en/words/contractions.txt
    en/words/grammar.txt
    en/words/more-classes.txt
    en/words/numbers.txt
    en/words/people.txt
    en/words/verbs.txt
    en/words/wishes.txt
)
