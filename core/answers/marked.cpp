// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/marked.h"

#include "core/language/phrases/tidy.h"
#include "core/language/speech/speech.h"

#include <algorithm>

namespace ascent {

namespace {

// Open, close, and sixteen digits: the non-characters U+FDD0 to U+FDE1 never occur in text that is exchanged.
constexpr char16_t openMark = 0xFDD0;
constexpr char16_t closeMark = 0xFDD1;
constexpr char16_t firstDigit = 0xFDD2;
constexpr int digits = 3;
// An ampersand that stays.
constexpr char16_t keptAmpersand = 0xFDEF;

bool isMark(QChar c) {
    return c.unicode() >= openMark && c.unicode() < firstDigit + 16;
}

/// Pictures can't be spoken. What is no picture stays, whatever its script.
bool isPicture(char32_t code) {
    return (code >= 0x1F000 && code <= 0x1FAFF) || (code >= 0x2600 && code <= 0x27BF) || code == 0xFE0F ||
           code == 0x200D || (code >= 0x1F1E6 && code <= 0x1F1FF) || code == 0x2B50;
}

QString asSpoken(QString text) {
    text.replace(QLatin1String(" & "), QLatin1String(" and "));
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || c.unicode() == 0x200D || c.unicode() == 0xFE0F ||
               (c.unicode() >= 0x2600 && c.unicode() <= 0x2BFF);
    });
    if (plain)
        return text;
    QString spoken;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        // Half of a pair is no character.
        if (!isPicture(code) && (pair || !text[at].isSurrogate()))
            spoken += QStringView(text).mid(at, pair ? 2 : 1);
        at += pair;
    }
    return spoken;
}

struct Opened {
    qsizetype origin = 0;
    qsizetype start = 0;
};

/// Appends characters so that spaces and stops come out right whatever was put together.
class Tidier {
public:
    explicit Tidier(qsizetype size) { text.reserve(size); }

    void space(bool paragraph) {
        if (text.isEmpty())
            return;
        m_gap = std::max(m_gap, paragraph ? 2 : 1);
    }
    void put(QChar c) {
        static constexpr QStringView closing = u".,;:!?";
        static constexpr QStringView stops = u".!?\u2026";
        const QChar last = text.isEmpty() ? QChar() : text.back();
        if (closing.contains(c)) {
            m_gap = 0;
            if (c == u'.' &&
                (stops.contains(last) || (text.size() > 1 && isQuote(last) && stops.contains(text[text.size() - 2])))) {
                m_opens = true;
                return;
            }
            if (QStringView(u",;:").contains(last)) {
                text.chop(1);
                if (c == u'.' && !text.isEmpty() && stops.contains(text.back()))
                    return;
            }
            if (text.isEmpty())
                return;
        }
        if (m_gap > 0)
            text += m_gap == 2 ? QStringLiteral("\n\n") : QStringLiteral(" ");
        m_gap = 0;
        // A stop that closed an abbreviation and the sentence too: what follows opens the next one.
        text += m_opens ? c.toUpper() : c;
        m_opens = m_opens && !c.isLetterOrNumber();
    }
    /// Where the next character will stand.
    qsizetype next() const { return text.size() + m_gap; }

    QString text;

private:
    static bool isQuote(QChar c) { return c == u'\u201D' || c == u'"'; }
    int m_gap = 0;
    bool m_opens = false;
};

void capitalise(QString& text) {
    qsizetype at = 0;
    for (const QString& sentence : sentencesOf(text)) {
        at = text.indexOf(sentence, at);
        if (at < 0)
            return;
        text.replace(at, sentence.size(), upperFirst(sentence));
        at += sentence.size();
    }
}

} // namespace

QString Marks::kept(QString name) {
    return name.replace(u'&', QChar(keptAmpersand));
}

QString Marks::wrap(const QString& typed, const Origin& origin) {
    const QString text = asSpoken(typed);
    qsizetype at = m_origins.indexOf(origin);
    if (at < 0) {
        at = m_origins.size();
        m_origins.append(origin);
    }
    if (at >= 1 << (4 * digits) || text.isEmpty())
        return text;
    QString marked(QChar{openMark});
    for (int digit = 0; digit < digits; ++digit)
        marked += QChar(static_cast<char16_t>(firstDigit + ((at >> (4 * digit)) & 15)));
    return marked + text + QChar(closeMark);
}

int Marks::words(const QString& marked) {
    QString plain = marked;
    plain.removeIf(isMark);
    return countWords(plain);
}

Marks::Traced Marks::unmark(const QString& marked) const {
    Tidier tidier(marked.size());
    QList<Opened> open;
    QList<AnswerSpan> spans;
    struct Said {
        qsizetype start, end;
        const Origin* origin;
    };
    QList<Said> said;
    for (qsizetype at = 0; at < marked.size(); ++at) {
        const QChar c = marked[at];
        if (c == openMark && at + digits < marked.size()) {
            qsizetype origin = 0;
            for (int digit = 0; digit < digits; ++digit)
                origin |= qsizetype((marked[at + 1 + digit].unicode() - firstDigit) & 15) << (4 * digit);
            open.append({origin, tidier.next()});
            at += digits;
        } else if (c == closeMark) {
            if (open.isEmpty())
                continue;
            const Opened opened = open.takeLast();
            const qsizetype start = std::min(opened.start, tidier.text.size());
            if (opened.origin < m_origins.size() && tidier.text.size() > start) {
                const Origin& origin = m_origins[opened.origin];
                spans.append({start, tidier.text.size() - start, origin.entity, origin.id});
                if (origin.part)
                    said.append({start, tidier.text.size(), &origin});
            }
        } else if (isMark(c)) {
            continue;
        } else if (c.isSpace()) {
            qsizetype end = at, lines = 0;
            while (end < marked.size() && marked[end].isSpace())
                lines += marked[end++] == u'\n';
            tidier.space(lines > 1);
            at = end - 1;
        } else {
            tidier.put(c.unicode() == keptAmpersand ? QChar(u'&') : c);
        }
    }
    Traced traced{tidier.text, {}, {}};
    capitalise(traced.text);

    qsizetype at = 0;
    QList<AnswerSpan> all = spans;
    for (const QString& sentence : sentencesOf(traced.text)) {
        at = traced.text.indexOf(sentence, at);
        if (at < 0)
            break;
        const AnswerSpan* first = nullptr;
        for (const AnswerSpan& span : spans)
            if (span.start < at + sentence.size() && span.start + span.length > at &&
                (!first || span.start < first->start || (span.start == first->start && span.length > first->length)))
                first = &span;
        if (first)
            all.append({at, sentence.size(), first->entity, first->id});
        // The words before the person's own ("Yes.", "By then") are the program's: a sentence is whose most of it is.
        const Said* most = nullptr;
        const auto within = [&](const Said& each) {
            return std::min(each.end, at + sentence.size()) - std::max(each.start, at);
        };
        for (const Said& each : std::as_const(said))
            if (within(each) > 0 && (!most || within(each) > within(*most)))
                most = &each;
        traced.sentences.append({at, sentence.size(), most ? most->origin->part : std::nullopt,
                                 most && most->origin->own && 2 * within(*most) > sentence.size()});
        at += sentence.size();
    }
    std::sort(all.begin(), all.end(), [](const AnswerSpan& a, const AnswerSpan& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    traced.spans = all;
    return traced;
}

} // namespace ascent
