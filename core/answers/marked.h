// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"

namespace ascent {

/// The entry that a part of a text comes from.
struct Origin {
    EntityKind entity = EntityKind::Person;
    QUuid id;
    /// Set for what is a whole sentence or a few: in which part of the answer it stands, and whose words it is.
    std::optional<SpokenPart> part{};
    bool own = false;

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// Wraps values in invisible marks (Unicode non-characters, which tidied() removes from entries) before they go
/// through a template, and turns the marks into spans afterwards. So every template has provenance for free.
class Marks {
public:
    /// The text, marked as coming from the entry, as it is spoken: without pictures (emoji), "and" for "&". Marked
    /// texts may hold marked texts.
    QString wrap(const QString& typed, const Origin& origin);
    /// The text with its ampersands kept: elsewhere "a & b" is spoken as "a and b", in a name it stays.
    static QString kept(QString name);
    /// The number of words of a marked text, as they will be spoken.
    static int words(const QString& marked);

    struct Traced {
        QString text;
        QList<AnswerSpan> spans; ///< in order of their start, outer before inner
        QList<AnswerSentence> sentences;
    };
    /// The text without marks, with single spaces, no space before a stop, no doubled stop and a capital at each
    /// sentence's start. A sentence with marks in it is also spanned as a whole for the entry of its first mark,
    /// so that the connecting words can be traced too. Marks that do not pair are dropped.
    Traced unmark(const QString& marked) const;

private:
    QList<Origin> m_origins;
};

} // namespace ascent
