// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/part_texts.h"

#include "core/answers/origin.h"
#include "core/language/lang_pattern.h"

#include <algorithm>

namespace ascent {

namespace {

/// Whether a text leans on a sentence that may not be there: "That's why …", "… put that to work".
bool leans(const QString& text) {
    static const QRegularExpression& back = langPattern(u"answers/parts.txt", u"leans");
    return back.match(text).hasMatch();
}

} // namespace

QList<PartText> partTexts(const Content& content, const AnswerRequest& request, QDate today) {
    QList<PartText> texts;
    for (const SpokenText& each : Composer(content, request.role, today).sayable(request.question))
        if (!leans(each.text)) {
            PartText part{each.part, each.text, {}};
            for (const SentenceRange& sentence : sentenceRanges(each.text))
                part.spans.append({sentence.start, sentence.length, each.entity, each.id});
            texts.append(part);
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
