// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/part_texts.h"

#include "core/answers/origin.h"
#include "core/language/lang_pattern.h"

#include <algorithm>
#include <array>

namespace ascent {

namespace {

constexpr std::array parts{SpokenPart::Direction, SpokenPart::Why,     SpokenPart::Motive,     SpokenPart::Growth,
                           SpokenPart::Fit,       SpokenPart::Path,    SpokenPart::Strengths,  SpokenPart::Evidence,
                           SpokenPart::Tie,       SpokenPart::Company, SpokenPart::Flexibility};
constexpr int longestSeconds = 120;
/// Begins the paragraph that names the part after it. Nobody starts a sentence with it.
constexpr QChar label = u'\u00B6';

/// One template that says every part in a paragraph of its own: the parts are chosen once for all of them.
QString bodyOfAll() {
    QString body;
    for (const SpokenPart part : parts)
        body += QStringLiteral("{{#%1}}%2%1.\n\n{{%1}}\n\n{{/%1}}").arg(tokenOf(part), QString(label));
    return body;
}

/// Whether a text leans on a sentence that may not be there: "That's why …", "… put that to work".
bool leans(const QString& text) {
    static const QRegularExpression& back = langPattern(u"answers/parts.txt", u"leans");
    return back.match(text).hasMatch();
}

/// Whether it goes on from the direction, which then has to be there.
bool goesOn(const QString& text) {
    static const QRegularExpression& on = langPattern(u"answers/parts.txt", u"goes on from the direction");
    return on.match(text).hasMatch();
}

/// "I've also read …" where nothing was read before: without the second word's "also".
void standAlone(PartText& part) {
    static const QRegularExpression& also = langPattern(u"answers/parts.txt", u"also");
    const auto found = also.match(part.text);
    if (!found.hasMatch())
        return;
    const qsizetype at = found.capturedStart(1), gone = found.capturedLength(1);
    part.text.remove(at, gone);
    for (AnswerSpan& each : part.spans) {
        if (each.start >= at + gone)
            each.start -= gone;
        else if (each.start + each.length > at)
            each.length -= gone;
    }
}

void addParts(const ComposedAnswer& all, QList<PartText>& texts) {
    std::optional<SpokenPart> part;
    qsizetype at = 0;
    const QStringList paragraphs = all.text.split(QStringLiteral("\n\n"));
    for (const QString& paragraph : paragraphs) {
        const qsizetype start = at;
        at += paragraph.size() + 2;
        if (paragraph.startsWith(label)) {
            part = fromToken<SpokenPart>(paragraph.mid(1).chopped(1).toLower());
            continue;
        }
        if (!part)
            continue;
        PartText made{*part, paragraph, goesOn(paragraph), {}};
        for (const AnswerSpan& each : all.spans)
            if (each.start >= start && each.start + each.length <= start + paragraph.size())
                made.spans.append({each.start - start, each.length, each.entity, each.id});
        standAlone(made);
        const bool known =
            std::any_of(texts.begin(), texts.end(), [&](const PartText& each) { return each.text == made.text; });
        if (!made.spans.isEmpty() && !known && !leans(made.text))
            texts.append(made);
    }
}

} // namespace

QList<PartText> partTexts(const Content& content, AnswerRequest request, QDate today) {
    Template all;
    all.body = bodyOfAll();
    Content with = content;
    with.templates.put(all);
    request.templateKey = TemplateKey(all.id.toString());
    QList<PartText> texts;
    QList<int> lengths{request.seconds};
    if (request.seconds != longestSeconds)
        lengths.append(longestSeconds);
    const Composer composer(with, request.role, today);
    for (const int seconds : lengths) {
        request.seconds = seconds;
        if (const auto made = composer.compose(request))
            addParts(*made, texts);
    }
    return texts;
}

QList<AnswerSpan> withParts(const QString& text, QList<AnswerSpan> spans, const QList<PartText>& parts) {
    const QList<AnswerSpan> known = spans;
    for (const SentenceRange& sentence : sentenceRanges(text)) {
        const bool has = std::any_of(known.begin(), known.end(), [&](const AnswerSpan& each) {
            return each.start < sentence.end() && each.start + each.length > sentence.start;
        });
        const QString words = text.mid(sentence.start, sentence.length);
        bool found = has;
        for (const PartText& part : parts) {
            if (found || !part.text.contains(words))
                continue;
            for (const SentenceRange& then : sentenceRanges(part.text)) {
                if (found || part.text.mid(then.start, then.length) != words)
                    continue;
                for (const AnswerSpan& each : part.spans)
                    if (each.start >= then.start && each.start + each.length <= then.end())
                        spans.append({each.start - then.start + sentence.start, each.length, each.entity, each.id});
                found = true;
            }
        }
    }
    std::stable_sort(spans.begin(), spans.end(),
                     [](const AnswerSpan& a, const AnswerSpan& b) { return a.start < b.start; });
    return spans;
}

} // namespace ascent
