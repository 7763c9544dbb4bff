// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/disclosure.h"

#include <QHash>

namespace ascent {

struct SearchHit;

/// Which hits of a search may leave the workbook: none of a private goal or of what belongs to it, and none of a text
/// that tells of one. For one search.
class SearchGate {
public:
    /// The content must outlive it.
    SearchGate(const Content& content, const QString& words);

    /// Takes the excerpt from a hit that may leave in part only.
    bool lets(SearchHit& hit) const;

private:
    bool isPrivate(EntityKind kind, const QUuid& id) const;

    const Content& m_content;
    const QString m_words;
    const Disclosed m_disclosed;
    QHash<QUuid, Withheld> m_withheld;
};

} // namespace ascent
