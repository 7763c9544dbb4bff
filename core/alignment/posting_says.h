// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/clashes.h"
#include "core/alignment/terms.h"
#include "core/posting/posting.h"

namespace ascent {

/// What a role's posting says and denies, as far as wishes may pull apart from it.
class PostingSays {
public:
    struct Line {
        QString words;
        Reading reading;    ///< without what it denies
        QSet<int> meanings; ///< of the whole line
        QSet<int> stated;   ///< without what it denies
    };
    /// What the posting says there is not: "nobody will report to you", "there is no design work".
    struct Denial {
        QString words;
        Reading reading;
    };

    PostingSays(const Posting& posting, const QString& title, TermReader& reader);

    /// The line that holds a meaning of the lexicon, also where it denies something; nullptr where none does.
    const Line* saying(const char* key) const;
    /// The line that states it.
    const Line* stating(const char* key) const;
    /// The line that speaks against a driver; what is offered counts too.
    const Line* against(const DriverClash& clash) const;
    /// What the posting denies and the text wants.
    const Denial* denialOf(const QString& text) const;
    bool speaksOf(const QString& text, const char* key) const;
    /// Whether the field that a text names is nowhere in posting or title. False where it names none. `words`: the very
    /// words count and not what means the same.
    bool isElsewhere(const QString& field, bool words) const;
    /// Whether posting or title share a word with the text that is not in every posting, or a meaning.
    bool touches(const QString& text) const;

private:
    Reading tellingOf(const QString& text, bool words) const;
    bool touches(const Reading& telling) const;

    TermReader& m_reader;
    Reading m_title;
    QList<Line> m_lines, m_offered; // requirements and the like; benefits
    QList<Denial> m_denials;
};

} // namespace ascent
