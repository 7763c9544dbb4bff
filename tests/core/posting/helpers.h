// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"
#include "tests/support/print.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

inline PostingLine lineWith(const Posting& posting, QStringView begin) {
    for (const PostingLine& line : posting.lines)
        if (line.text.startsWith(begin))
            return line;
    ADD_FAILURE() << "no line begins with " << begin.toString().toStdString();
    return {};
}

inline LineKind kindOf(const Posting& posting, QStringView begin) {
    return lineWith(posting, begin).kind;
}

inline bool names(const Posting& posting, QStringView skill) {
    return std::any_of(posting.skills.begin(), posting.skills.end(), [&](const PostingSkill& each) {
        return QStringView(each.text).compare(skill, Qt::CaseInsensitive) == 0;
    });
}

/// What may stand between two lines: no letter or digit, but in what numbers a list ("a)", "iv.", "12.", the "o" of a
/// lost bullet) just before its line, and in tags of HTML.
inline bool isOnlyNumbering(const QString& gap) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    // An opening round bracket belongs to the line, so only a closing one numbers.
    static const QRegularExpression numbering(QStringLiteral(
        "(?:^|[^\\p{L}\\p{N}])(?:[a-z]|[ivx]{1,4}|\\p{Nd}{1,3})[.)]|(?:^|[^\\p{L}\\p{N}])[o\u00D8\u00FC](?"
        "=\\s)|\\[[^\\n]\\]"));
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{Nd}]"));
    static const QRegularExpression reference(QStringLiteral("&#?[A-Za-z0-9]{1,8};"));
    QString rest = gap;
    rest.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    rest.remove(reference);
    rest.remove(tag);
    rest.remove(numbering);
    return !word.match(rest).hasMatch();
}

/// Every place is exact, no two lines overlap, and every letter and digit of the text is in exactly one line.
inline void expectNothingLost(const QString& text, const Posting& posting) {
    qsizetype behind = 0;
    auto between = [&](qsizetype from, qsizetype to) {
        const QString gap = text.mid(from, to - from);
        EXPECT_TRUE(isOnlyNumbering(gap)) << "lost: " << gap.left(200).toStdString();
    };
    for (const PostingLine& line : posting.lines) {
        ASSERT_GE(line.start, behind);
        ASSERT_GT(line.length, 0);
        ASSERT_EQ(line.text, text.mid(line.start, line.length));
        between(behind, line.start);
        behind = line.start + line.length;
    }
    between(behind, text.size());
    for (const PostingSkill& skill : posting.skills)
        ASSERT_EQ(skill.text, text.mid(skill.start, skill.length));
    // Each line of the text that holds anything meets a line of the result.
    qsizetype at = 0, start = 0;
    for (const QString& each : text.split(u'\n')) {
        const bool ink =
            std::any_of(each.begin(), each.end(), [](QChar c) { return c.isLetterOrNumber() || c.isPunct(); });
        if (ink) {
            while (at < posting.lines.size() && posting.lines[at].start + posting.lines[at].length <= start)
                ++at;
            EXPECT_TRUE(at < posting.lines.size() && posting.lines[at].start < start + each.size())
                << each.left(80).toStdString();
        }
        start += each.size() + 1;
    }
}

} // namespace ascent
