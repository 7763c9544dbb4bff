// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/private_words.h"

namespace ascent::privacy {

namespace {

/// What a run of words must weigh to tell of a goal: three common words, or two rare ones.
constexpr int telling = 6;
/// Shorter words alone tell of nothing: "HR", "PM".
constexpr qsizetype shortestSingle = 4;

quint64 pairOf(int first, int second) {
    return quint64(first) << 32 | quint32(second);
}

/// Calls f for each text of the row that the person wrote.
template<class E, class F>
void forEachText(const E& row, F&& f) {
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (StoredAsText<T>)
            f(textOf(row.*(field.member)), field.use);
        else if constexpr (std::is_same_v<T, QStringList>)
            for (const QString& text : row.*(field.member))
                f(text, field.use);
    });
}

bool hasDigit(const QString& word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

PrivateWords::PrivateWords(const Content& content, ShareLevel most) {
    QHash<QUuid, ShareLevel> hidden;
    for (const Goal& goal : content.goals)
        if (goal.share > most)
            hidden.insert(goal.id.uuid(), goal.share);
    if (hidden.isEmpty())
        return;
    const auto hide = [&](const auto& row, ShareLevel share) {
        forEachText(row, [&](const QString& text, unsigned use) {
            addHidden(text, share, use & Title ? Kind::Title : Kind::Text);
        });
    };
    for (const Goal& goal : content.goals)
        if (goal.share > most)
            hide(goal, goal.share);
    const auto hideOwned = [&](const auto& table) {
        for (const auto& row : table)
            if (const auto share = hidden.constFind(row.goal.uuid()); share != hidden.cend())
                hide(row, *share);
    };
    hideOwned(content.steps);
    hideOwned(content.checkIns);
    for (const Revision& row : content.revisions) // a reason is the title of its row, and no name of a goal
        if (const auto share = hidden.constFind(row.goal.uuid()); share != hidden.cend())
            addHidden(row.reason, *share, Kind::Text);
    for (const SayLine& row : content.sayLines) // how it is said, but for the posting's line that it may meet
        if (const auto share = row.goal ? hidden.constFind(row.goal->uuid()) : hidden.cend(); share != hidden.cend())
            for (const QString& text : {row.text, row.brief})
                addHidden(text, *share, Kind::Text);

    const auto show = [&](const auto& row) {
        forEachText(row, [&](const QString& text, unsigned use) {
            if (!(use & Personal))
                addPublic(text);
        });
    };
    show(content.person);
    for (const Strength& row : content.strengths)
        show(row);
    for (const Value& row : content.values)
        show(row);
    for (const Aspiration& row : content.aspirations)
        show(row);
    for (const Goal& row : content.goals)
        if (!hidden.contains(row.id.uuid()))
            show(row);
    for (const Step& row : content.steps)
        if (!hidden.contains(row.goal.uuid()))
            show(row);
    for (const Role& row : content.roles)
        for (const QString& text :
             {row.title, row.company, row.posting, row.culture, row.mission, row.shortTerm, row.longTerm})
            addPublic(text);
}

int PrivateWords::numberOf(const QString& stem) {
    const auto known = m_numbers.constFind(stem);
    return known != m_numbers.cend() ? *known : *m_numbers.insert(stem, int(m_numbers.size()));
}

void PrivateWords::addHidden(const QString& text, ShareLevel share, Kind kind) {
    const QList<FoldedWord> words = m_folder.wordsOf(text);
    int weight = 0, before = -1;
    quint64 pair = 0;
    for (const FoldedWord& word : words) {
        const int number = numberOf(word.stem);
        weight += int(word.weight);
        if (before >= 0) {
            pair = pairOf(before, number);
            Run& run = m_pairs[pair];
            run.share = std::max(run.share, share);
        }
        const bool tells = word.weight == Weight::Rare && (word.stem.size() >= shortestSingle || hasDigit(word.stem));
        if (kind == Kind::Title && tells)
            m_single[number] = share;
        before = number;
    }
    if (kind == Kind::Title && weight < telling && words.size() == 2)
        m_wholePairs[pair] = share;
    if (kind == Kind::Title && words.size() == 1 && words[0].stem.size() >= shortestSingle &&
        words[0].weight != Weight::Sign)
        m_single[before] = share;
}

void PrivateWords::addPublic(const QString& text) {
    int before = -1;
    for (const FoldedWord& word : m_folder.wordsOf(text)) {
        const int number = m_numbers.value(word.stem, -1);
        if (number >= 0)
            m_single.remove(number);
        if (before >= 0 && number >= 0) {
            const quint64 pair = pairOf(before, number);
            m_wholePairs.remove(pair);
            if (const auto run = m_pairs.find(pair); run != m_pairs.end())
                run->isPublic = true;
        }
        before = number;
    }
}

std::optional<ShareLevel> PrivateWords::toldIn(QStringView text) const {
    if (m_numbers.isEmpty() || text.isEmpty())
        return std::nullopt;
    int before = -1, weight = 0;
    std::optional<ShareLevel> share;
    for (const FoldedWord& word : m_folder.wordsOf(text)) {
        const int number = m_numbers.value(word.stem, -1);
        if (const auto single = m_single.constFind(number); number >= 0 && single != m_single.cend())
            return *single;
        const auto run = before >= 0 && number >= 0 ? m_pairs.constFind(pairOf(before, number)) : m_pairs.cend();
        if (run == m_pairs.cend()) {
            weight = int(word.weight);
            share.reset();
        } else {
            if (const auto whole = m_wholePairs.constFind(pairOf(before, number)); whole != m_wholePairs.cend())
                return *whole;
            weight += int(word.weight);
            if (!run->isPublic)
                share = std::max(share.value_or(run->share), run->share);
            if (share && weight >= telling)
                return share;
        }
        before = number;
    }
    return std::nullopt;
}

} // namespace ascent::privacy
