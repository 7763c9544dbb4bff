// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/lexicon.h"
#include "core/posting/posting.h"

namespace ascent {

/// Some words of a line, [from, to).
struct WordSpan {
    qsizetype from = 0, to = 0;
    qsizetype size() const { return to - from; }
};

/// The words of one line of a posting, and what parts them.
class LineWords {
public:
    LineWords(const QString& text, const PostingLine& line, const QList<PlacedWord>& words)
        : m_text(text)
        , m_line(line)
        , m_words(words) {}

    qsizetype count() const { return m_words.size(); }
    /// In small letters; empty outside the line.
    const QString& word(qsizetype i) const {
        static const QString none;
        return i >= 0 && i < m_words.size() ? m_words[i].lower : none;
    }
    QStringView written(qsizetype i) const { return QStringView(m_text).mid(m_words[i].start, m_words[i].length); }
    QStringView written(WordSpan span) const {
        return QStringView(m_text).mid(m_words[span.from].start, m_words[span.to - 1].end() - m_words[span.from].start);
    }
    const QList<PlacedWord>& places() const { return m_words; }
    const PostingLine& line() const { return m_line; }
    bool isDuty() const { return m_line.kind == LineKind::Duty; }
    bool isCapital(qsizetype i) const { return m_text[m_words[i].start].isUpper(); }

    /// ".NET": a stop that belongs to the word behind it.
    bool isDotted(qsizetype i) const;
    /// What stands between words i and i + 1.
    QStringView gap(qsizetype i) const;
    /// Words i and i + 1 stand side by side: white space, a hyphen or a slash between them, no more.
    bool joined(qsizetype i) const;
    bool hyphened(qsizetype i) const;
    bool comma(qsizetype i) const;
    /// "including", "such as": examples follow.
    bool beginsExamples(qsizetype i) const {
        return word(i) == u"including" || (word(i) == u"as" && word(i - 1) == u"such");
    }
    bool isList(qsizetype i) const { return word(i) == u"and" || word(i) == u"or"; }
    /// "planning", "sewing": a verb's form in -ing.
    bool isGerund(qsizetype i) const;
    bool isVerb(qsizetype i) const { return lexicon().verbs.contains(word(i)); }
    bool isVerbForm(qsizetype i) const { return isVerb(i) || lexicon().verbForms.contains(word(i)); }
    /// A part of the sentence begins with word i: the line, or what a comma, a semicolon or "and" parts.
    bool beginsPart(qsizetype i) const;

private:
    const QString& m_text;
    const PostingLine& m_line;
    const QList<PlacedWord>& m_words;
};

} // namespace ascent
