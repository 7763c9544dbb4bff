// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lines/line_grammar.h"

#include "core/language/lang_file.h"
#include "core/posting/lexicon.h"

#include <algorithm>

namespace ascent {

bool isAction(const QList<PlacedWord>& words) {
    static const WordSet& others = langWords(u"posting/line-words.txt", u"no-action");
    constexpr qsizetype shortest = 5; // letters: "king", "ring"
    const QString& verb = words[0].lower;
    return words.size() > 2 && verb.size() >= shortest && verb.endsWith(u"ing") && !others.contains(verb);
}

bool states(const QList<PlacedWord>& words) {
    static const WordSet& all = langWords(u"posting/line-words.txt", u"finite");
    return std::any_of(words.begin(), words.end(), [](const PlacedWord& word) { return all.contains(word.lower); });
}

bool tellsOfSomebody(const QList<PlacedWord>& words) {
    const Lexicon& all = lexicon();
    const QString first = words[0].lower;
    qsizetype at = 1;
    while (at < words.size() && at < 3 && (words[at].lower.endsWith(u"ly") || all.grades.contains(words[at].lower)))
        ++at;
    if (at >= words.size())
        return false;
    const QString& next = words[at].lower;
    static const WordSet& toBe = langWords(u"posting/line-words.txt", u"to-be");
    if (toBe.contains(first))
        return all.traits.contains(next);
    if (first == u"can")
        return all.verbs.contains(next) || next == u"be";
    static const WordSet& has = langWords(u"posting/line-words.txt", u"has");
    static const WordSet& behindHas = langWords(u"posting/line-words.txt", u"behind-has");
    return has.contains(first) && (next.endsWith(u"ed") || behindHas.contains(next));
}

} // namespace ascent
