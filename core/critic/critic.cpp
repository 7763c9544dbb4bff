// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/critic.h"

#include "core/critic/fixes.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"

namespace ascent {

namespace critic {

void Remarks::add(Rule rule, Severity severity, const Hit& hit, const QString& about) {
    const Token& first = m_reading.token(hit.first);
    const Token& last = m_reading.token(hit.end - 1);
    const QString& text = m_reading.text();
    qsizetype start = first.start;
    qsizetype end = last.end();
    // A sum is quoted whole: with its sign, and with the "million" or "k" that belongs to it.
    if (first.money && start > 0 && text[start - 1].category() == QChar::Symbol_Currency)
        --start;
    if (last.number && hit.end < int(m_reading.prose().tokens.size())) {
        static const WordSet scales(u"million millions billion thousand hundred k m bn grand percent");
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

void Remarks::weigh(const AnswerParts& parts) {
    const QList<Remark> all = m_all;
    // An answer that says nearly nothing else is what its weak phrase says it is.
    const int present = parts.longTerm + parts.shortTerm + parts.strength + parts.evidence + parts.role +
                        parts.company + parts.commitment;
    const auto alone = [&](const Remark& each) {
        return each.weak && present > 0 && std::none_of(all.begin(), all.end(), [&each](const Remark& other) {
                   const bool apart =
                       other.start >= each.start + each.length || each.start >= other.start + other.length;
                   return apart && other.severity == Severity::Warning && (other.rule == each.rule || !other.weak);
               });
    };
    m_all.removeIf(alone);
    lowerLone(parts);
}

void Remarks::lowerLone(const AnswerParts& parts) {
    // Words that mean one thing in any answer, and what is no matter of a phrase.
    const auto plain = [](Rule rule) {
        return rule == Rule::OtherCompany || rule == Rule::BeyondWindow || rule > Rule::Negative;
    };
    constexpr int fewWords = 4;
    if (!parts.evidence || !(parts.role || parts.company))
        return;
    // The sentence says something good as well: "learn about investment, a world I haven't worked in".
    const auto saysMore = [this](const Remark& each) {
        constexpr int longSentence = 15;
        if (m_reading.sentence(each.sentence).size() >= longSentence)
            return true;
        for (const Group group : {Group::Growing, Group::PartShort, Group::PartStrength, Group::PartEvidence,
                                  Group::PartRole, Group::PartCompany})
            for (const Hit& hit : m_reading.within(group, m_reading.sentence(each.sentence))) {
                const qsizetype start = m_reading.token(hit.first).start;
                const qsizetype end = m_reading.token(hit.end - 1).end();
                if (start >= each.start + each.length || end <= each.start)
                    return true;
            }
        return false;
    };
    const Remark* first = nullptr;
    for (const Remark& each : m_all) {
        if (each.severity != Severity::Warning)
            continue;
        if (plain(each.rule) || each.words > fewWords || !saysMore(each))
            return;
        if (!first)
            first = &each;
        else if (each.start >= first->start + first->length || first->start >= each.start + each.length)
            return; // two places bear each other out
    }
    for (Remark& each : m_all)
        each.severity = Severity::Note;
}

QList<Remark> Remarks::settled() const {
    QHash<std::pair<int, int>, qsizetype> places;                            // rule and sentence
    QHash<std::pair<int, std::pair<qsizetype, qsizetype>>, qsizetype> spots; // rule, start and length
    QList<Remark> kept;
    for (const Remark& each : m_all) {
        // Worn phrases and the like are shown each; an aim is told once a sentence.
        const bool each1 = each.rule == Rule::Cliche || each.rule == Rule::Hedging || each.rule == Rule::Flattery ||
                           each.rule == Rule::OtherCompany || each.rule == Rule::Parts;
        if (each1) {
            // Two ways to the same rule may find the same words; what is absent has no words and is told each.
            const std::pair spot{int(each.rule), std::pair{each.start, each.length}};
            const qsizetype there = each.length > 0 ? spots.value(spot, -1) : -1;
            if (there < 0) {
                spots.insert(spot, kept.size());
                kept.append(each);
            } else if (each.severity > kept[there].severity) {
                kept[there] = each;
            }
            continue;
        }
        const auto at = places.constFind({int(each.rule), each.sentence});
        if (at == places.cend()) {
            places.insert({int(each.rule), each.sentence}, kept.size());
            kept.append(each);
        } else if (each.severity > kept[*at].severity) {
            kept[*at] = each;
        }
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Remark& a, const Remark& b) { return a.start < b.start; });
    return kept;
}

} // namespace critic

Critique critique(const QString& text, const CritiqueContext& given) {
    using namespace critic;
    CritiqueContext context = given;
    if (const Role* role = given.content ? given.content->roles.find(given.role) : nullptr) {
        if (context.title.isEmpty())
            context.title = role->title;
        if (context.company.isEmpty())
            context.company = role->company;
    }
    const Reading reading(text, context);
    Critique result;
    result.words = countWords(text);
    result.seconds = speakingSeconds(result.words, context.wordsPerMinute);
    result.parts = findParts(reading);

    Remarks remarks(reading);
    judgeMoney(reading, remarks);
    judgeStepping(reading, remarks);
    judgeUnsure(reading, remarks);
    judgeStandstill(reading, remarks);
    judgeScope(reading, remarks);
    judgeRelevance(reading, remarks);
    judgePersonal(reading, remarks);
    judgeManner(reading, remarks);
    judgeNegative(reading, remarks);
    judgeCompany(reading, remarks);
    remarks.weigh(result.parts);
    judgeLength(reading, result.seconds, result.parts, remarks);
    if (result.words > 0)
        for (const QString& part : absentParts(result.parts, context.question)) {
            Remark absent;
            absent.rule = Rule::Parts;
            absent.start = text.size();
            absent.about = part;
            remarks.add(absent);
        }

    const QList<Remark> settled = remarks.settled();
    const Ways ways(context);
    bool tooLittle = result.words == 0;
    for (const Remark& remark : settled) {
        Finding finding;
        finding.rule = nameOf(remark.rule);
        finding.severity = remark.severity;
        finding.start = remark.start;
        finding.length = remark.length;
        finding.excerpt = text.mid(remark.start, remark.length);
        finding.why = reasonFor(remark);
        finding.fix = ways.outOf(remark);
        if (remark.rule == Rule::Parts)
            finding.part = remark.about;
        result.findings.append(finding);
        tooLittle = tooLittle || remark.rule == Rule::TooShort;
    }
    result.revise = remarks.warned() || tooLittle;
    return result;
}

} // namespace ascent
