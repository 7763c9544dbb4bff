// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/search_gate.h"

#include "core/privacy/folded.h"
#include "core/store/searchindex.h"
#include "core/workbook/workbook.h"

namespace ascent {

namespace {

/// Whether the texts of the row that may be seen hold all words of the search, the last one as a beginning too.
template<class E>
bool stillFound(const E& row, const QString& words) {
    privacy::Folder folder;
    QStringList stems;
    const store::SearchWords seen = store::searchWordsOf(row); // but for what is personal
    for (const QString& text : {seen.title, seen.body})
        for (const privacy::FoldedWord& word : folder.wordsOf(text))
            stems.append(word.stem);
    const QList<privacy::FoldedWord> asked = folder.wordsOf(words);
    return !asked.isEmpty() && std::all_of(asked.begin(), asked.end(), [&](const privacy::FoldedWord& word) {
        return std::any_of(stems.begin(), stems.end(), [&](const QString& stem) { return stem.startsWith(word.stem); });
    });
}

} // namespace

SearchGate::SearchGate(const Content& content, const QString& words)
    : m_content(content)
    , m_words(words)
    , m_disclosed(disclose(content, ShareLevel::Plan)) {
    for (const Withheld& each : m_disclosed.withheld)
        m_withheld.insert(each.id, each);
}

bool SearchGate::isPrivate(EntityKind kind, const QUuid& id) const {
    const Goal* goal = kind == EntityKind::Goal ? m_content.goals.find(id) : nullptr;
    return goal && goal->share == ShareLevel::Private;
}

bool SearchGate::lets(SearchHit& hit) const {
    if (isPrivate(hit.ownerKind, hit.owner))
        return false;
    if (const OwnWords* own = m_content.ownWords.find(hit.id);
        own && own->goal && isPrivate(EntityKind::Goal, own->goal->uuid()))
        return false;
    if (const SayLine* line = m_content.sayLines.find(hit.id);
        line && line->goal && isPrivate(EntityKind::Goal, line->goal->uuid()))
        return false;
    if (!m_withheld.contains(hit.id))
        return true;
    const Role* role = m_disclosed.content.roles.find(hit.id);
    if (!role || !stillFound(*role, m_words))
        return false;
    hit.excerpt.clear(); // it may come from what is left out
    return true;
}

} // namespace ascent
