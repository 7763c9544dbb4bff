// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/denial.h"

#include "core/language/lang_pattern.h"

#include <QStringList>

#include <algorithm>

namespace ascent {

namespace {

constexpr QStringView denial = u"alignment/denial.txt";

/// The phrases of a section, a line each.
QStringList phrasesIn(const QString& section) {
    QStringList phrases;
    for (const LangLine& line : LangFile::named(denial.toString()).lines(section))
        phrases.append(line.text);
    return phrases;
}

} // namespace

QString deniedIn(const QString& sentence) {
    static const QStringList behind = phrasesIn(QStringLiteral("denies what follows"));
    static const QStringList after = phrasesIn(QStringLiteral("denies what stands before"));
    static const QRegularExpression& atOnce = langPattern(denial, u"denies at once");
    QString plain = sentence.toLower();
    plain.replace(QChar(u'\u2019'), u'\'');
    auto isEnd = [&](qsizetype i) {
        const QChar c = plain[i];
        return c == u',' || c == u'.' || c == u';' || c == u':' || c == u'(' || c == u')';
    };
    qsizetype start = -1, end = -1;
    auto widen = [&](qsizetype from, qsizetype to) {
        start = start < 0 ? from : std::min(start, from);
        end = std::max(end, to);
    };
    for (const QString& phrase : behind) {
        const qsizetype at = plain.indexOf(phrase + u' ');
        if (at < 0 || (at > 0 && plain[at - 1].isLetter()))
            continue;
        qsizetype to = at + phrase.size() + 1;
        while (to < plain.size() && !isEnd(to))
            ++to;
        widen(at, to);
    }
    for (const QString& phrase : after) {
        const qsizetype at = plain.indexOf(u' ' + phrase);
        if (at < 0)
            continue;
        qsizetype from = at;
        while (from > 0 && !isEnd(from - 1))
            --from;
        widen(from, at + 1 + phrase.size());
    }
    if (const QRegularExpressionMatch match = atOnce.match(plain); match.hasMatch() && start < 0) {
        qsizetype to = match.capturedEnd();
        while (to < plain.size() && !isEnd(to))
            ++to;
        widen(plain.indexOf(match.captured().trimmed()), to);
    }
    return start < 0 ? QString() : sentence.mid(start, end - start);
}

namespace {

/// A clause without what it denies.
QString statedInClause(const QString& clause) {
    static const QRegularExpression& whole = langPattern(denial, u"takes the clause back");
    static const QRegularExpression& onward = langPhrases(denial, u"denies onward");
    static const QRegularExpression& anew = langPattern(denial, u"stated again");
    if (whole.match(clause).hasMatch())
        return {};
    QString rest = clause, stated;
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch denies = onward.match(rest);
        if (!denies.hasMatch())
            return stated + rest;
        stated += rest.left(denies.capturedStart()) + QStringLiteral(" | ");
        const qsizetype again = rest.indexOf(anew, denies.capturedEnd());
        rest = again < 0 ? QString() : rest.mid(again);
    }
    return stated;
}

/// "No nights, weekends or bank holidays" denies all three: a list behind a "no" is one clause.
QStringList clausesOf(const QString& line) {
    static const QRegularExpression& ends = langPattern(denial, u"ends of a clause");
    static const QRegularExpression& list = langPattern(denial, u"denied list");
    static const QRegularExpression comma(QStringLiteral(",\\s+"));
    QStringList clauses;
    for (QString part : line.split(ends, Qt::SkipEmptyParts)) {
        if (const QRegularExpressionMatch match = list.match(part); match.hasMatch()) {
            clauses.append(match.captured());
            part.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(", "));
        }
        clauses.append(part.split(comma, Qt::SkipEmptyParts));
    }
    return clauses;
}

} // namespace

QString ofThisWork(const QString& line) {
    static const QRegularExpression& subject = langPattern(denial, u"work on what others go through");
    static const QRegularExpression& others = langPattern(denial, u"others who");
    static const QRegularExpression& wanted = langPattern(denial, u"wants somebody");
    static const QRegularExpression& unlike = langPattern(denial, u"no condition");
    if (subject.match(line).hasMatch())
        return {};
    QString rest = line;
    rest.replace(unlike, QStringLiteral(" | "));
    if (others.match(rest).hasMatch() && !wanted.match(rest).hasMatch())
        rest.replace(others, QStringLiteral(" | "));
    return rest;
}

QString statedIn(const QString& line) {
    static const QRegularExpression& forOthers = langPattern(denial, u"work for others");
    QString plain = line;
    plain.replace(QChar(u'\u2019'), u'\'');
    if (forOthers.match(plain).hasMatch())
        return {};
    QStringList stated;
    for (const QString& clause : clausesOf(plain))
        if (const QString part = statedInClause(clause).trimmed(); !part.isEmpty())
            stated.append(part);
    return stated.join(QStringLiteral(". "));
}

} // namespace ascent
