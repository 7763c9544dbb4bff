// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/origin.h"

#include "core/language/text/sentences.h"

namespace ascent {

namespace {

/// Calls f(sentence of the text, the same sentence as it was composed) for each that stands unchanged.
template<class F>
void forEachUntouched(const QString& text, const ComposedAnswer& composed, F&& f) {
    QMultiHash<QStringView, SentenceRange> known;
    for (const SentenceRange& each : sentenceRanges(composed.text))
        known.insert(QStringView(composed.text).mid(each.start, each.length), each);
    for (const SentenceRange& each : sentenceRanges(text)) {
        const auto same = known.find(QStringView(text).mid(each.start, each.length));
        if (same == known.end())
            continue;
        f(each, *same);
        known.erase(same);
    }
}

} // namespace

QList<SentenceRange> sentenceRanges(const QString& text) {
    QList<SentenceRange> ranges;
    const Prose prose = readProse(text);
    QList<qsizetype> starts;
    for (const ProseSentence& each : prose.sentences)
        if (each.size() > 0)
            starts.append(prose.tokens[each.first].start);
    for (qsizetype at = 0; at < starts.size(); ++at) {
        // An opening quotation mark belongs to the sentence that it opens.
        qsizetype start = starts[at];
        const qsizetype floor = at > 0 ? ranges.last().start : 0;
        while (start > floor && !text[start - 1].isSpace())
            --start;
        if (at > 0 && start <= ranges.last().start)
            start = starts[at];
        if (at > 0) {
            qsizetype end = start;
            while (end > ranges.last().start && text[end - 1].isSpace())
                --end;
            ranges.last().length = end - ranges.last().start;
        }
        ranges.append({start, 0});
    }
    if (!ranges.isEmpty()) {
        qsizetype end = text.size();
        while (end > ranges.last().start && text[end - 1].isSpace())
            --end;
        ranges.last().length = end - ranges.last().start;
    }
    return ranges;
}

SentenceRange sentenceAt(const QList<SentenceRange>& sentences, qsizetype position) {
    SentenceRange found;
    for (const SentenceRange& each : sentences)
        if (each.start <= position || found.length == 0)
            found = each;
    return found;
}

QList<AnswerSpan> traced(const QString& text, const ComposedAnswer& composed) {
    if (text == composed.text)
        return composed.spans;
    QList<AnswerSpan> spans;
    forEachUntouched(text, composed, [&](const SentenceRange& now, const SentenceRange& then) {
        for (const AnswerSpan& each : composed.spans) {
            const qsizetype start = qMax(each.start, then.start);
            const qsizetype end = qMin(each.start + each.length, then.end());
            if (start < end)
                spans.append({now.start + start - then.start, end - start, each.entity, each.id});
        }
    });
    return spans;
}

qsizetype untouched(const QString& text, const ComposedAnswer& composed) {
    qsizetype characters = 0;
    forEachUntouched(text, composed, [&](const SentenceRange& now, const SentenceRange&) { characters += now.length; });
    return characters;
}

} // namespace ascent
