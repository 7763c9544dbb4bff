// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/sentence_lines.h"

#include "core/answers/differences.h"
#include "core/say/keep_line.h"
#include "core/say/say.h"

namespace ascent {

namespace {

/// What is said of the employer is known by its words: the notes of a role have no row of their own.
std::optional<SayLine> employersLine(const QString& sentence, const RoleId& role, const Content& content) {
    for (const SayLine& each : content.sayLines)
        if (each.role == role && (each.text.contains(sentence) || each.brief.contains(sentence)))
            return each;
    return std::nullopt;
}

class Finder {
public:
    Finder(const ComposedAnswer& composed, const Content& content, QDate today)
        : m_composed(composed)
        , m_content(content)
        , m_book(content, composed.role, today) {}

    void trace(SentenceLine& sentence) const {
        const QString& asComposed = sentence.before.isEmpty() ? sentence.words : sentence.before;
        for (const AnswerSentence& each : m_composed.sentences) {
            if (QStringView(m_composed.text).mid(each.start, each.length) != asComposed || !each.part)
                continue;
            sentence.own = each.own;
            // The innermost span is that of the entry; the words around it may be the program's.
            const AnswerSpan* inner = nullptr;
            for (const AnswerSpan& span : m_composed.spans)
                if (span.start < each.start + each.length && span.start + span.length > each.start &&
                    (!inner || span.length <= inner->length))
                    inner = &span;
            if (inner)
                find(sentence, *inner, asComposed);
            return;
        }
    }

private:
    void find(SentenceLine& sentence, const AnswerSpan& span, const QString& asComposed) const {
        if (span.entity == EntityKind::Role) {
            if (const auto role = RoleId::from(span.id))
                sentence.line = employersLine(asComposed, *role, m_content);
            if (sentence.line)
                sentence.whole = sentence.line->text;
            return;
        }
        const auto entry = EntityRef::from(span.entity, span.id);
        auto line = entry ? lineFor(*entry, m_content) : std::nullopt;
        if (!line)
            return;
        SayLine here = *line;
        here.forRole = m_composed.role;
        const SayLine* own = m_composed.role ? storedLine(m_content, here) : nullptr;
        if (!own)
            own = storedLine(m_content, *line);
        sentence.line = own ? *own : *line;
        sentence.whole = m_book.of(*entry).text;
    }

    const ComposedAnswer& m_composed;
    const Content& m_content;
    const SayBook m_book;
};

} // namespace

QList<SentenceLine> sentenceLines(const QString& text, const ComposedAnswer& composed, const Content& content,
                                  QDate today) {
    QHash<QString, QString> before;
    if (text != composed.text)
        for (const SentenceDifference& each : differences(composed.text, text))
            if (each.kind == SentenceDifference::Kind::Changed)
                before.insert(each.after.trimmed(), each.before.trimmed());
    const Finder finder(composed, content, today);
    QList<SentenceLine> sentences;
    for (const SentenceRange& range : sentenceRanges(text)) {
        SentenceLine sentence;
        sentence.at = range;
        sentence.words = text.mid(range.start, range.length);
        sentence.before = before.value(sentence.words);
        finder.trace(sentence);
        sentences.append(sentence);
    }
    return sentences;
}

SayLine reworded(const SentenceLine& sentence, const QString& words) {
    SayLine line = sentence.line.value_or(SayLine());
    const QString old = sentence.before.isEmpty() ? sentence.words : sentence.before;
    QString whole = sentence.whole;
    const qsizetype at = whole.indexOf(old);
    // What was said in a few words, or joined to something, stands by itself in the whole.
    line.text = at < 0 ? words : whole.replace(at, old.size(), words);
    return line;
}

} // namespace ascent
