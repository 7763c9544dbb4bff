// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/withheld.h"

#include <memory>
#include <optional>

namespace ascent {

namespace privacy {
class PrivateWords;
}

/// The content with the texts that an output may hold.
struct Disclosed {
    Content content;
    QList<Withheld> withheld; ///< in the order of EntityKind and of the lists
};

/// Takes out what was made from goals above `most`, or quotes them: an answer with its earlier texts (by its sources
/// and by its words), stories, what is said to a line or of an entry, questions to ask, what draws one to a role,
/// templates, reviews, reflections. What was made before a goal became private is taken out too. The goals themselves
/// stay, with all that belongs to them: sharedContent() (core/report/share.h) takes them out. Nothing is copied where
/// no goal is above `most`. Takes time linear in the content.
Disclosed disclose(const Content& content, ShareLevel most);

/// Tells of answers whether they tell of a goal which no interview may hear of: for the mark beside them in the
/// person's own window. Reads the entries once, and stays right until one of them changes.
class AnswerGate {
public:
    explicit AnswerGate(const Content& content);
    /// The share level of the goal; nothing where the answer tells of none. Time linear in the answer.
    std::optional<ShareLevel> toldIn(const Answer& answer, const Content& content) const;

private:
    std::shared_ptr<const privacy::PrivateWords> m_words; ///< none: no goal is hidden
};

} // namespace ascent
