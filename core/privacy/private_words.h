// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/privacy/folded.h"

#include <QHash>

#include <optional>

namespace ascent::privacy {

/// The words of goals that an output must not hold, to be found again in texts that were made from them or that quote
/// them. A text tells of such a goal where it holds
///   - three words that tell something in a row as they stand in the goal, its steps, notes, reasons or say lines (two,
///   where both
///     are names or out of private life; the whole, where a statement has fewer), or
///   - one name, sum or word out of private life of its statement or of its steps' titles,
/// and where those words don't stand in what the person entered as public: other goals, strengths, values, aspirations,
/// the person, and what is known of the roles. So a phrase that the person uses everywhere silences nothing.
/// Building and asking take time linear in the texts. Not for two threads at once.
class PrivateWords {
public:
    /// The goals above `most` are those that must not be told of.
    PrivateWords(const Content& content, ShareLevel most);

    /// The share level of the goal that the text tells of; nothing where it tells of none.
    std::optional<ShareLevel> toldIn(QStringView text) const;

private:
    struct Run {
        ShareLevel share = ShareLevel::Interview; ///< the highest of the goals that it stands in
        bool isPublic = false;
    };
    /// How a statement or a title with few words is found: by all of them.
    enum class Kind { Title, Text };

    void addHidden(const QString& text, ShareLevel share, Kind kind);
    void addPublic(const QString& text);
    int numberOf(const QString& stem);

    mutable Folder m_folder;
    QHash<QString, int> m_numbers;           ///< of the stems of hidden goals
    QHash<quint64, Run> m_pairs;             ///< two words that follow one another in a hidden goal
    QHash<quint64, ShareLevel> m_wholePairs; ///< titles of two words
    QHash<int, ShareLevel> m_single;         ///< words that tell by themselves
};

} // namespace ascent::privacy
