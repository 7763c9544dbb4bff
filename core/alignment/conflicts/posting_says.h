// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/conflicts/clashes.h"
#include "core/alignment/reading/terms.h"
#include "core/posting/posting.h"

#include <optional>
#include <vector>

namespace ascent {

/// What a role's posting says and denies, as far as wishes may pull apart from it.
class PostingSays {
public:
    struct Line {
        QString words;
    };
    /// What the posting says there is not: "nobody will report to you", "there is no design work".
    struct Denial {
        QString words;
        Gist gist;
    };

    PostingSays(const Posting& posting, const QString& title, TermReader& reader);

    /// The line that holds a meaning of the lexicon, also where it denies something; nullptr where none does.
    const Line* saying(const QString& key) const;
    /// The line that states it.
    const Line* stating(const QString& key) const;
    /// The line that speaks against a driver; what is offered counts too.
    const Line* against(const DriverClash& clash) const;
    /// What the posting denies and the text wants.
    const Denial* denialOf(const QString& text) const;
    bool speaksOf(const QString& text, const QString& key) const;
    /// Whether the field that a text names is nowhere in posting or title. False where it names none. `words`: the very
    /// words count and not what means the same.
    bool isElsewhere(const QString& field, bool words) const;
    /// Whether posting or title share a word with the text that is not in every posting, or a meaning.
    bool touches(const QString& text) const;

private:
    /// A line is read as far as somebody asks: most people's aims ask little.
    struct Held : Line {
        LineKind kind = LineKind::Other;
        std::optional<QString> denied;     ///< what it says there is not
        std::optional<QString> own;        ///< without what others go through
        std::optional<QList<Term>> all;    ///< of the whole line
        std::optional<QList<Term>> stated; ///< without what it denies
        std::optional<Gist> gist;          ///< the same, for words and meanings that are shared
    };
    Gist tellingOf(const QString& text, bool words) const;
    bool touches(const Gist& telling) const;
    const Gist& readingOf(Held& line) const;
    const QString& deniedBy(Held& line) const;
    const QString& ownOf(Held& line) const;
    bool says(Held& line, int meaning) const;
    bool states(Held& line, int meaning) const;
    const std::vector<Denial>& denials() const;

    TermReader& m_reader;
    Gist m_title;
    mutable std::vector<Held> m_lines, m_offered; // requirements and the like; benefits
    mutable std::optional<std::vector<Denial>> m_denials;
};

} // namespace ascent
