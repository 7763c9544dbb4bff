// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/way_out.h"

#include "core/answers/origin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ascent {

namespace {

/// The parts of an answer in the order in which they lead to one another, and what composing calls them.
struct PartOrder {
    AnswerPart part;
    bool AnswerParts::*member;
    SpokenPart said;
};
constexpr std::array<PartOrder, 6> order{{
    {AnswerPart::LongTerm, &AnswerParts::longTerm, SpokenPart::Direction},
    {AnswerPart::ShortTerm, &AnswerParts::shortTerm, SpokenPart::Path},
    {AnswerPart::Strength, &AnswerParts::strength, SpokenPart::Strengths},
    {AnswerPart::Evidence, &AnswerParts::evidence, SpokenPart::Evidence},
    {AnswerPart::Role, &AnswerParts::role, SpokenPart::Tie},
    {AnswerPart::Company, &AnswerParts::company, SpokenPart::Company},
}};

/// What may stand in the place of a sentence that breaks a rule, best first.
QList<SpokenPart> partsInstead(const Finding& finding) {
    static const QHash<CriticRule, QList<SpokenPart>> instead{
        {CriticRule::Money, {SpokenPart::Strengths, SpokenPart::Motive}},
        {CriticRule::SteppingStone, {SpokenPart::Path, SpokenPart::Tie}},
        {CriticRule::DontKnow, {SpokenPart::Direction, SpokenPart::Path}},
        {CriticRule::Content, {SpokenPart::Path, SpokenPart::Growth}},
        {CriticRule::TooSpecific, {SpokenPart::Direction}},
        {CriticRule::Irrelevant, {SpokenPart::Direction, SpokenPart::Tie}},
        {CriticRule::TooPersonal, {SpokenPart::Motive, SpokenPart::Strengths}},
        {CriticRule::BeyondWindow, {SpokenPart::Path, SpokenPart::Direction}},
        {CriticRule::Negative, {SpokenPart::Flexibility, SpokenPart::Motive}},
        {CriticRule::Flattery, {SpokenPart::Company}},
        {CriticRule::Cliche, {SpokenPart::Evidence, SpokenPart::Strengths}},
    };
    return instead.value(finding.rule);
}

int weightOf(const PartOrder* part) {
    return int(part - order.data());
}

const PartOrder* partCalled(const QString& name) {
    for (const PartOrder& each : order)
        if (name == jsonNameOf(each.part))
            return &each;
    return nullptr;
}

/// Where a sentence of a part goes: so that as little as can be stands on the wrong side of it.
qsizetype placeFor(const QString& text, const QList<SentenceRange>& sentences, const PartOrder* part,
                   const CritiqueContext& context) {
    struct Reach {
        int first = int(order.size()), last = -1; ///< of the parts that the sentence holds
    };
    QList<Reach> reaches;
    for (const SentenceRange& each : sentences) {
        const AnswerParts there = critique(text.mid(each.start, each.length), context).parts;
        Reach reach;
        for (const PartOrder& one : order)
            if (there.*(one.member)) {
                reach.first = std::min(reach.first, weightOf(&one));
                reach.last = std::max(reach.last, weightOf(&one));
            }
        if (there.commitment)
            reach.last = int(order.size());
        reaches.append(reach);
    }
    const int weight = weightOf(part);
    qsizetype best = 0;
    int least = INT_MAX;
    for (qsizetype at = 0; at <= reaches.size(); ++at) {
        int wrong = 0;
        for (qsizetype each = 0; each < reaches.size(); ++each)
            if (reaches[each].last >= 0)
                wrong += each < at ? reaches[each].first > weight : reaches[each].last < weight;
        // A direction opens; anything else stands as late as it may, behind what was said more of it.
        if (wrong < least || (wrong == least && weight > 0)) {
            least = wrong;
            best = at;
        }
    }
    return best == 0 ? 0 : sentences[best - 1].end();
}

QSet<QString> tellingWords(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}'’]+"));
    QSet<QString> words;
    for (const QString& each : text.toLower().split(gaps, Qt::SkipEmptyParts))
        if (each.size() > 3)
            words.insert(each);
    return words;
}

/// Whether a sentence of the text says nearly all of it already.
bool isSaid(const QString& text, const QList<SentenceRange>& sentences, const QString& words) {
    const QSet<QString> telling = tellingWords(words);
    return std::any_of(sentences.begin(), sentences.end(), [&](const SentenceRange& each) {
        const QSet<QString> there = tellingWords(text.mid(each.start, each.length));
        const auto shared = std::count_if(telling.begin(), telling.end(), [&](auto& w) { return there.contains(w); });
        return telling.isEmpty() || shared * 10 >= telling.size() * 6;
    });
}

qsizetype warningsOf(const Critique& critique) {
    return std::count_if(critique.findings.begin(), critique.findings.end(),
                         [](const Finding& each) { return each.severity == Severity::Warning; });
}

/// Whether the critic has less to say with the way out than without it.
bool helps(const QString& text, const WayOut& way, const Finding& finding, const Critique& before,
           const CritiqueContext& context) {
    const QString changed = withWayOut(text, way);
    const Critique after = critique(changed, context);
    const qsizetype from = changed.indexOf(way.text, way.start);
    const auto same = [&](const Critique& judged) {
        return std::count_if(judged.findings.begin(), judged.findings.end(), [&](const Finding& each) {
            return each.rule == finding.rule && each.part == finding.part;
        });
    };
    const bool ofTheWords = std::any_of(after.findings.begin(), after.findings.end(), [&](const Finding& each) {
        return each.length > 0 && each.rule != CriticRule::TooShort && each.start < from + way.text.size() &&
               each.start + each.length > from;
    });
    const qsizetype most = warningsOf(before) - (finding.severity == Severity::Warning ? 1 : 0);
    // A sentence may take a part with it that is then absent: that is worth it for a warning only.
    const bool lighter = finding.severity == Severity::Warning || after.findings.size() < before.findings.size();
    return same(after) < same(before) && !ofTheWords && warningsOf(after) <= most && lighter;
}

} // namespace

std::optional<WayOut> wayOut(const QString& text, const Finding& finding, const Critique& critique,
                             const QList<PartText>& parts, const CritiqueContext& context) {
    if (finding.rule == CriticRule::OtherCompany) {
        const WayOut name{context.company.simplified(), finding.start, finding.length};
        return name.text.isEmpty() || !helps(text, name, finding, critique, context) ? std::nullopt
                                                                                     : std::optional(name);
    }
    const QList<SentenceRange> sentences = sentenceRanges(text);
    WayOut way;
    QList<SpokenPart> wanted;
    if (const PartOrder* part = finding.rule == CriticRule::Parts ? partCalled(finding.part) : nullptr) {
        wanted = {part->said};
        way.start = placeFor(text, sentences, part, context);
    } else {
        wanted = partsInstead(finding);
        const SentenceRange first = sentenceAt(sentences, finding.start);
        const SentenceRange last = sentenceAt(sentences, finding.start + std::max<qsizetype>(finding.length, 1) - 1);
        way.start = first.start;
        way.length = last.end() - first.start;
        if (way.length <= 0)
            return std::nullopt;
    }
    // The sentence that goes says nothing any more.
    QList<SentenceRange> staying;
    for (const SentenceRange& each : sentences)
        if (!way.replaces() || each.end() <= way.start || each.start >= way.start + way.length)
            staying.append(each);
    for (const SpokenPart part : std::as_const(wanted))
        for (const PartText& each : parts) {
            if (each.part != part || isSaid(text, staying, each.text))
                continue;
            way.text = each.text;
            if (helps(text, way, finding, critique, context))
                return way;
        }
    return std::nullopt;
}

QString withWayOut(const QString& text, const WayOut& way) {
    if (way.replaces())
        return text.left(way.start) + way.text + text.mid(way.start + way.length);
    const QString before = text.left(way.start), after = text.mid(way.start);
    const bool gapBefore = !before.isEmpty() && !before.back().isSpace();
    const bool gapAfter = !after.isEmpty() && !after.front().isSpace();
    return before + (gapBefore ? QStringLiteral(" ") : QString()) + way.text +
           (gapAfter ? QStringLiteral(" ") : QString()) + after;
}

} // namespace ascent
