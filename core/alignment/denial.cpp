// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/denial.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ascent {

namespace {

/// False for most lines: none of the phrases of deniedIn() does without "no", "n't", "less", "rather" or "instead".
bool mayDeny(QStringView text) {
    const auto stands = [&](qsizetype at, QStringView word) {
        return text.mid(at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
    };
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t next = text[i + 1].unicode();
        switch (text[i].unicode() | 32) {
        case u'n':
            if ((next | 32) == u'o' || next == u'\'' || next == u'\u2019')
                return true;
            break;
        case u'l':
            if (stands(i, u"less"))
                return true;
            break;
        case u'r':
            if (stands(i, u"rather"))
                return true;
            break;
        case u'i':
            if (stands(i, u"instead"))
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

} // namespace

QString deniedIn(const QString& sentence) {
    static const QStringList behind{
        QStringLiteral("there is no "),     QStringLiteral("there are no "),     QStringLiteral("there's no "),
        QStringLiteral("nobody "),          QStringLiteral("no one "),           QStringLiteral("doesn't include "),
        QStringLiteral("doesn't involve "), QStringLiteral("does not include "), QStringLiteral("does not involve "),
        QStringLiteral("care less about "), QStringLiteral("rather than "),      QStringLiteral("instead of "),
        QStringLiteral("you won't "),       QStringLiteral("you will not ")};
    static const QStringList after{QStringLiteral(" isn't part of"),   QStringLiteral(" is not part of"),
                                   QStringLiteral(" aren't part of"),  QStringLiteral(" are not part of"),
                                   QStringLiteral(" is not included"), QStringLiteral(" isn't included"),
                                   QStringLiteral(" is not required"), QStringLiteral(" are not required")};
    if (!mayDeny(sentence))
        return {};
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
        const qsizetype at = plain.indexOf(phrase);
        if (at < 0 || (at > 0 && plain[at - 1].isLetter()))
            continue;
        qsizetype to = at + phrase.size();
        while (to < plain.size() && !isEnd(to))
            ++to;
        widen(at, to);
    }
    for (const QString& phrase : after) {
        const qsizetype at = plain.indexOf(phrase);
        if (at < 0)
            continue;
        qsizetype from = at;
        while (from > 0 && !isEnd(from - 1))
            --from;
        widen(from, at + phrase.size());
    }
    // "No cold calling, our own team does that."
    if (plain.trimmed().startsWith(QStringLiteral("no ")) && start < 0) {
        const qsizetype from = plain.indexOf(QStringLiteral("no "));
        qsizetype to = from;
        while (to < plain.size() && !isEnd(to))
            ++to;
        widen(from, to);
    }
    return start < 0 ? QString() : sentence.mid(start, end - start);
}

namespace {

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
}

/// A clause without what it denies.
QString statedInClause(const QString& clause) {
    // These take back the whole clause: "weekends are never required", "the last week is always free".
    static const QRegularExpression whole =
        pattern("\\b(?:(?:is|are|was|were|be|been) (?:not|never|no longer|rarely)|(?:isn|aren|wasn|weren)'t) (?:\\w+ )?"
                "(?:required|needed|necessary|expected|asked|part of|included|involved|worked)\\b|"
                "\\b(?:once|twice|(?:one|two|three|four|a few|some)(?: \\w+){1,3}) (?:a|per|each) year\\b|"
                "\\b(?:home (?:every|each) (?:night|evening|weekend)|rarely|seldom|hardly ever|optional|voluntary "
                "basis)\\b|\\b(?:is|are|stay|remain)(?: \\w+)? "
                "(?:free|off|shut|closed)\\b|"
                "\\b(?:instead of|replac(?:e|es|ing))\\b.* (?:with|by)\\b|^\\W*free (?!from)\\w+");
    static const QRegularExpression onward = pattern(
        "\\b(?:no(?! (?:two|less|fewer|later|matter|doubt)\\b)|not(?! (?:only|just|merely|to mention)\\b)|never|"
        "without(?! (?:exception|fail|delay)\\b)|nobody|none of|neither|rather than|instead of|free (?:of|from)|"
        "(?:do|does|did|is|are|wo|would|ca|could|must|should|need)n't|cannot)\\b");
    // What is told anew after an "and" is stated again: "no cold calls and plenty of nights".
    static const QRegularExpression anew = pattern(
        " and (?=(?:you|we|they|it|there|plenty|regular|frequent|some|occasional|must|will|then|lots|work|always)\\b)");
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
    static const QRegularExpression ends = pattern("[;.:()]\\s*| but | although | though | yet | while | whereas ");
    static const QRegularExpression list =
        pattern("\\b(?:no|without|neither)\\b[^,]{1,40}(?:,\\s[^,]{1,30}){0,4},?\\s(?:or|nor)\\s[^,]{1,40}");
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
    // What others go through is no condition of the work, unless it says when one works.
    static const QRegularExpression subject = pattern(
        "^\\W*(?:you will |you'll |to )?(?:report(?:s|ing)? on|writ(?:e|es|ing) about|investigat\\w+|rescu\\w+|"
        "campaign\\w* (?:for|against)|protect\\w* [\\w ]{1,30} (?:from|against)|speak(?:s|ing)? for|"
        "find(?:s|ing)? (?:what|out|why)|measur\\w+|research\\w*|stud(?:y|ies|ying)|explain\\w*|replac\\w+|reduc\\w+|"
        "prevent\\w*|fight\\w*|teach\\w*(?: \\w+){1,2} to|(?:help|support)(?:s|ing)? (?:people|those|customers|"
        "clients|families|tenants|workers|pupils|patients|firms|companies|households|survivors))\\b"
        "(?!.*\\b(?:weekends?|saturdays?|sundays?|nights?|evenings?|shifts?|hours|overtime|travel|away|on[- ]call|"
        "24/7)\\b)");
    static const QRegularExpression others = pattern(
        "\\b(?:people|those|pupils|students|patients|tenants|customers|clients|families|residents|workers|women|men|"
        "children|adults|households|prisoners|firms) who\\b[^.;]*");
    static const QRegularExpression wanted =
        pattern("\\b(?:want|need|seek|seeking|look for|looking for|hire|hiring)\\b");
    static const QRegularExpression unlike =
        pattern("\\b(?:nobody|no one|never)\\b[^.;]{0,30}\\bwithout\\b[^.;,]*|"
                "\\b(?:sunday (?:schools?|papers?)|evening (?:dress|gowns?|wear)|night ?clubs?)\\b");
    if (subject.match(line).hasMatch())
        return {};
    QString rest = line;
    const bool mayBeUnlike = rest.contains(u"without") || rest.contains(u"night", Qt::CaseInsensitive) ||
                             rest.contains(u"sunday", Qt::CaseInsensitive) ||
                             rest.contains(u"evening", Qt::CaseInsensitive);
    if (mayBeUnlike)
        rest.replace(unlike, QStringLiteral(" | "));
    if (rest.contains(u" who ") && !wanted.match(rest).hasMatch())
        rest.replace(others, QStringLiteral(" | "));
    return rest;
}

QString statedIn(const QString& line) {
    static const QRegularExpression forOthers = pattern(
        "^\\W*(?:you will |you'll |to )?(?:arrang|book|organi[sz]|process|advis|recruit|hir|writ|draft|"
        "analy[sz]|reconcil|chas)(?:e|es|ing|s)?\\b|^\\W*sell(?:s|ing)? (?!.*\\b(?:mines?|oil|coal|door|phone)\\b)");
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
