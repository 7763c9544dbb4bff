// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/clauses.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/verbs.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"

#include <QRegularExpression>

namespace ascent {

namespace {

bool isBalanced(QStringView text) {
    int depth = 0, curly = 0;
    qsizetype straight = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        curly += c == u'\u201C' ? 1 : c == u'\u201D' ? -1 : 0;
        straight += c == u'"';
    }
    return depth == 0 && curly == 0 && straight % 2 == 0;
}

bool leavesOpen(const QString& kept) {
    const QStringList words = wordsOf(kept);
    const auto without = [&](const char16_t* opener, const char16_t* closer) {
        const qsizetype at = words.indexOf(QString::fromUtf16(opener));
        return at >= 0 && words.indexOf(QString::fromUtf16(closer), at) < 0;
    };
    static const WordSet& dangling = langWords(u"words/clauses.txt", u"leaves something open");
    return !isBalanced(kept) || without(u"either", u"or") || without(u"both", u"and") || without(u"neither", u"nor") ||
           without(u"between", u"and") || kept.contains(QLatin1String("not only")) ||
           (!words.isEmpty() && dangling.contains(words.last()));
}

/// Words after a comma that open a clause of their own, so that what stands before can stand alone.
bool opensClause(const QString& word) {
    static const WordSet& openers = langWords(u"words/clauses.txt", u"opens a clause");
    return openers.contains(word);
}

/// A comma with a list around it: "build, run and calibrate".
bool isWithinList(const QString& text, qsizetype comma) {
    static const QRegularExpression list(QStringLiteral("^,\\s*[^,;:.]{1,40}?(?:,|,? (?:and|or) )"));
    const QStringView rest = QStringView(text).mid(comma);
    const QString next = plainWord(rest.mid(1).trimmed().split(u' ').first());
    if (next == u"and" || next == u"or") {
        // the last item of a list where an earlier comma stands near
        return text.lastIndexOf(u',', comma - 1) > comma - 50;
    }
    return !opensClause(next) && list.match(rest.toString()).hasMatch();
}

/// "four of the five reps who rode with me made their number": behind the verb of "who" comes another one, which is
/// the sentence's own. What is joined to the first ("who came and stayed"), or hangs on a pronoun ("the cup I
/// wanted"), is none.
bool hasVerbAfterRelative(const QStringList& tokens, qsizetype from) {
    static const WordSet& joining = langWords(u"words/clauses.txt", u"joins a verb");
    constexpr qsizetype farthest = 16;
    bool first = false;
    for (qsizetype at = from; at < tokens.size() && at < from + farthest; ++at) {
        const QString word = plainWord(tokens[at]);
        const QString before = plainWord(tokens[at - 1]);
        if (!isFinite(word) && !isPastTense(word))
            continue;
        if (!first) {
            first = true;
            continue;
        }
        if (joining.contains(before) || tokens[at - 1].endsWith(u',') || isFinite(before))
            continue;
        if (plainWord(tokens.value(at + 1)) != u"by")
            return true;
    }
    return false;
}

} // namespace

QString firstClause(const QString& text) {
    static const QRegularExpression boundary(QStringLiteral(";\\s|:\\s|\\s[-\u2013\u2014]+\\s|\u2014"));
    for (auto it = boundary.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString before = text.left(match.capturedStart()).trimmed();
        const QString mark = match.captured().trimmed();
        // A word of one's own may stand before a colon or a dash ("In-house \u2014 closer to the business").
        const int enough = mark == u":" || (mark != u";" && before.size() > 7) ? 1 : 2;
        if (countWords(before) >= enough && isBalanced(before) && !leavesOpen(before))
            return before;
    }
    return text;
}

std::optional<QString> shortened(const QString& text, int words) {
    if (countWords(text) <= words)
        return text;
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        const QChar c = text[at];
        const bool mark = c == u';' || c == u':' || c == u'\u2014' || c == u'\u2013';
        if (!mark && c != u',')
            continue;
        if (at + 1 < text.size() && !text[at + 1].isSpace())
            continue;
        if (c == u',') {
            const QString next = plainWord(QStringView(text).mid(at + 1).trimmed().split(u' ').first());
            if (!opensClause(next) || isWithinList(text, at))
                continue;
        }
        const QString kept = text.left(at).trimmed();
        if (countWords(kept) > words || countWords(kept) < 3 || leavesOpen(kept))
            continue;
        return kept;
    }
    return std::nullopt;
}

bool isClause(const QString& text, bool loose) {
    static const WordSet& pronouns = langWords(u"words/clauses.txt", u"subjects");
    static const WordSet& relatives = langWords(u"words/clauses.txt", u"begins a clause within");
    QStringList tokens = text.split(u' ', Qt::SkipEmptyParts);
    const auto wordAt = [&](qsizetype at) { return at < tokens.size() ? plainWord(tokens[at]) : QString(); };
    if (tokens.size() < 2)
        return false;
    if (pronouns.contains(wordAt(0)))
        return true;
    for (qsizetype at = 1; at < tokens.size(); ++at) {
        const QString word = wordAt(at), before = wordAt(at - 1);
        const bool comma = tokens[at - 1].endsWith(u',');
        if (loose && (word == u"who" || word == u"which" || word == u"that"))
            return hasVerbAfterRelative(tokens, at + 1);
        if (relatives.contains(word) || (pronouns.contains(word) && !comma && before != u"and" && before != u"but"))
            return false;
        if (pronouns.contains(word))
            return true;
        const bool helped = before == u"to" || before == u"a" || before == u"an" || before == u"the" || before == u"of";
        if (isFinite(word) && !comma && !helped &&
            !(at + 1 == tokens.size() && tokens.size() < 4 && word.endsWith(u's')))
            return true;
        if (loose && isPastTense(word) && !comma && !helped && wordAt(at + 1) != u"by" && !isVerbAdverb(before) &&
            at < 9)
            return true;
        const QString subject = isVerbAdverb(before) && at > 1 ? wordAt(at - 2) : before;
        const bool plural =
            subject == u"people" || (subject.endsWith(u's') && !subject.endsWith(u"ss") && subject.size() > 3);
        if (plural && !comma && at < 5 && verbSense(word) == VerbSense::Sure && at + 1 < tokens.size() &&
            wordAt(at + 1) != u"and")
            return true;
    }
    return false;
}

bool namesAPost(const QString& phrase) {
    static const WordSet& posts = langWords(u"words/clauses.txt", u"posts");
    static const WordSet& closers = langWords(u"words/clauses.txt", u"ends a post");
    const QStringList tokens = phrase.split(u' ', Qt::SkipEmptyParts);
    QString last;
    for (qsizetype at = 0; at < tokens.size() && at < 8; ++at) {
        const QString word = plainWord(tokens[at]);
        if (at > 0 && closers.contains(word))
            break;
        last = word;
        if (tokens[at].endsWith(u',') || tokens[at].startsWith(u'('))
            break;
    }
    if (last.endsWith(u's') && !posts.contains(last))
        last.chop(0);
    return posts.contains(last);
}

QString withSubject(const QString& sentence) {
    const QString first = plainWord(sentence.section(u' ', 0, 0));
    const QString second = plainWord(sentence.section(u' ', 1, 1));
    static const WordSet& participleFollowers = langWords(u"words/clauses.txt", u"after a participle");
    if (!isPastTense(first) || sentence.section(u' ', 0, 0).endsWith(u','))
        return sentence;
    static const WordSet& alsoNouns = langWords(u"words/clauses.txt", u"pasts that are nouns too");
    if (alsoNouns.contains(first) && second.endsWith(u's') && first != u"cut")
        return sentence;
    if (participleFollowers.contains(second) && !first.endsWith(u't') && second == u"by")
        return sentence;
    return QStringLiteral("I ") + sentence.section(u' ', 0, 0).toLower() +
           sentence.mid(sentence.section(u' ', 0, 0).size());
}

} // namespace ascent
