// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/choose.h"
#include "core/answers/plan/stem_book.h"
#include "core/model/say_line.h"
#include "core/say/say.h"

namespace ascent {

/// A thing that the person can say aloud: the say line of an entry, or a safe proposal of one.
struct SpokenLine {
    Sayable of = Sayable::Aspiration;
    Origin origin;
    QString part; ///< research: which note
    QString text; ///< one to three sentences
    QString brief;
    QString claim; ///< a strength without what shows it
    bool own = false;
    int place = 0; ///< among those of its kind, best first

    // The entry; at most one.
    const Aspiration* aspiration = nullptr;
    const Goal* goal = nullptr;
    const Strength* strength = nullptr;
    const Story* story = nullptr;
    const Value* value = nullptr;
    const Driver* driver = nullptr;
    const Reflection* reflection = nullptr;

    QString opening;         ///< how the text begins: its first three words
    StemBook::Stems claimed; ///< what the claim says
    StemBook::Stems told;    ///< what the text says
    StemBook::Stems about;   ///< what the entry says beside it
    QList<StemBook::Stems> sentences;
    QSet<QPair<int, int>> pairs; ///< stems that stand beside each other in the text
    int words = 0;
    bool hasNumber = false;
    /// Whether both take up the same words in the same order: who hears one thinks of the other.
    bool echoes(const SpokenLine& other) const { return pairs.intersects(other.pairs); }
    qsizetype leansOn = -1; ///< the line that has to be said before it, since this one takes up its words; -1: none

    bool isSetback() const { return story && story->kind == StoryKind::Setback; }
    bool isGladly() const { return strength && strength->enjoy.value_or(3) > 3; }
    /// A talent by its name alone, in one word: "I'm calm.". It says something only beside what shows it.
    bool isBare() const { return strength && !own && sentences.size() == 1 && told.size() < 2; }
    /// A talent with what shows it, or in the person's own words.
    bool isShown() const { return strength && (own || hasNumber || sentences.size() > 1); }
    /// Leans on what was said before: "Later I'd like to …". It can't open an answer.
    bool goesOn = false;
    /// Something still to be learned.
    bool isGap() const { return strength && strength->excel.value_or(3) <= 2; }
};

/// The part of an answer that a line is by itself.
SpokenPart partOf(const SpokenLine& line);

/// What can be said of the entries that were chosen, and of the role.
QList<SpokenLine> spokenLines(const Content& content, const Choice& choice, const RoleView& role, const SayBook& book,
                              StemBook& stems, QDate today);

} // namespace ascent
