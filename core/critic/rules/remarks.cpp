// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/remarks.h"

#include "core/critic/rules/table.h"
#include "core/language/lang_file.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace ascent::critic {

namespace {

bool apart(const Remark& a, const Remark& b) {
    return b.start >= a.start + a.length || a.start >= b.start + b.length;
}

} // namespace

void Remarks::add(CriticRule rule, const Hit& hit, const QString& about) {
    add(rule, rowOf(rule).severity, hit, about);
}

void Remarks::add(CriticRule rule, Severity severity, const Hit& hit, const QString& about) {
    static const WordSet& scales = langWords(u"critic/clauses.txt", u"scales-of-sums");
    const Token& first = m_reading.token(hit.first);
    const Token& last = m_reading.token(hit.end - 1);
    const QString& text = m_reading.text();
    qsizetype start = first.start;
    qsizetype end = last.end();
    // A sum is quoted whole: with its sign, and with the "million" or "k" that belongs to it.
    if (first.money && start > 0 && text[start - 1].category() == QChar::Symbol_Currency)
        --start;
    if (last.number && hit.end < int(m_reading.prose().tokens.size())) {
        const Token& next = m_reading.token(hit.end);
        if (next.sentence == last.sentence && next.before == Break::None && scales.contains(next.word))
            end = next.end();
    }
    if (end < text.size() && last.number && (text[end] == u'%' || text[end].category() == QChar::Symbol_Currency))
        ++end;
    m_all.append({rule, severity, start, end - start, first.sentence, hit.weak, about, hit.end - hit.first});
}

bool Remarks::warned() const {
    return std::any_of(m_all.begin(), m_all.end(), [](const Remark& r) { return r.severity == Severity::Warning; });
}

void Remarks::weigh() {
    const QList<Remark> all = m_all;
    // An answer that says nearly nothing else is what its weak phrase says it is.
    const bool saysSomething = m_parts.count() > 0;
    for (Remark& each : m_all) {
        const bool borneOut = std::any_of(all.begin(), all.end(), [&each](const Remark& other) {
            return apart(each, other) && other.severity == Severity::Warning &&
                   (other.rule == each.rule || !other.weak);
        });
        if (each.weak && saysSomething && !borneOut)
            each.severity = std::min(each.severity, Severity::Unsure);
    }
    lowerLone();
    warnWherePlain();
}

/// What is asked about becomes a warning where an answer has hardly a part of a good one beside it, and where a second
/// place bears it out.
void Remarks::warnWherePlain() {
    constexpr int hardlyAny = 1;
    const QList<Remark> all = m_all;
    for (Remark& each : m_all) {
        if (each.severity != Severity::Unsure || rowOf(each.rule).standsAlone)
            continue;
        const bool borneOut = std::any_of(all.begin(), all.end(), [&](const Remark& other) {
            return other.rule == each.rule && other.severity != Severity::Note && apart(each, other) &&
                   !(each.weak && other.weak);
        });
        if (borneOut || (!each.weak && m_parts.count() <= hardlyAny))
            each.severity = Severity::Warning;
    }
}

// The sentence says something good as well: "learn about investment, a world I haven't worked in".
bool Remarks::saysMore(const Remark& remark) const {
    constexpr int longSentence = 15;
    const TokenRange sentence = m_reading.sentence(remark.sentence);
    if (sentence.size() >= longSentence)
        return true;
    for (const Group group : {Group::Growing, Group::PartShort, Group::PartStrength, Group::PartEvidence,
                              Group::PartRole, Group::PartCompany})
        for (const Hit& hit : m_reading.within(group, sentence)) {
            const qsizetype start = m_reading.token(hit.first).start;
            const qsizetype end = m_reading.token(hit.end - 1).end();
            if (start >= remark.start + remark.length || end <= remark.start)
                return true;
        }
    return false;
}

void Remarks::lowerLone() {
    constexpr int fewWords = 4;
    if (!m_parts.evidence || !(m_parts.role || m_parts.company))
        return;
    const Remark* first = nullptr;
    for (const Remark& each : m_all) {
        if (each.severity != Severity::Warning)
            continue;
        if (rowOf(each.rule).standsAlone || each.words > fewWords || !saysMore(each))
            return;
        if (!first)
            first = &each;
        else if (apart(*first, each))
            return; // two places bear each other out
    }
    for (Remark& each : m_all)
        each.severity = std::min(each.severity, Severity::Unsure);
}

/// A question is quiet where its rule warns already, and the two weightiest are enough for one answer: those of the
/// rules that come first, and of what is said plainly before what is said in words that anyone uses.
QList<Remark> Remarks::withFewQuestions() const {
    constexpr qsizetype most = 2;
    QList<const Remark*> questions;
    for (const Remark& each : m_all)
        if (each.severity == Severity::Unsure && std::none_of(m_all.begin(), m_all.end(), [&](const Remark& other) {
                return other.severity == Severity::Warning && other.rule == each.rule;
            }))
            questions.append(&each);
    std::stable_sort(questions.begin(), questions.end(), [](const Remark* a, const Remark* b) {
        return std::tuple(a->weak, a->rule) < std::tuple(b->weak, b->rule);
    });
    QSet<std::pair<int, int>> asked; // one of a rule in a sentence
    QList<const Remark*> kept;
    for (const Remark* each : std::as_const(questions)) {
        if (kept.size() >= most)
            break;
        if (asked.contains({int(each->rule), each->sentence}))
            continue;
        asked.insert({int(each->rule), each->sentence});
        kept.append(each);
    }
    QList<Remark> all;
    for (const Remark& each : m_all)
        if (each.severity != Severity::Unsure || kept.contains(&each))
            all.append(each);
    return all;
}

QList<Remark> Remarks::settled() const {
    QHash<std::pair<int, int>, qsizetype> places;                            // rule and sentence
    QHash<std::pair<int, std::pair<qsizetype, qsizetype>>, qsizetype> spots; // rule, start and length
    QList<Remark> kept;
    const QList<Remark> all = withFewQuestions();
    for (const Remark& each : all) {
        qsizetype there = -1;
        if (rowOf(each.rule).tellsEach) {
            // Two ways to the same rule may find the same words; what is absent has no words and is told each.
            const std::pair spot{int(each.rule), std::pair{each.start, each.length}};
            there = each.length > 0 ? spots.value(spot, -1) : -1;
            if (there < 0)
                spots.insert(spot, kept.size());
        } else {
            const std::pair place{int(each.rule), each.sentence};
            there = places.value(place, -1);
            if (there < 0)
                places.insert(place, kept.size());
        }
        if (there < 0)
            kept.append(each);
        else if (each.severity > kept[there].severity)
            kept[there] = each;
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Remark& a, const Remark& b) { return a.start < b.start; });
    return kept;
}

} // namespace ascent::critic
