// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/spoken_nouns.h"

#include "core/language/en/word_forms.h"
#include "core/language/lang_file.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/studies.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

QString withIndefiniteArticle(const QString& phrase) {
    return hasDeterminer(phrase) ? phrase : indefiniteArticle(phrase) + u' ' + phrase;
}

} // namespace ascent

namespace ascent::english {

namespace {

constexpr QStringView file = u"say/nouns.txt";
constinit const LangWords qualities(file, u"qualities");
constinit const LangWords plainThings(file, u"plain things");
constinit const LangWords gifts(file, u"gifts");
constinit const LangWords stores(file, u"stores");
constinit const LangWords fields(file, u"fields");
constinit const LangWords awards(file, u"awards");
constinit const LangWords ownAwards(file, u"one's own");
constinit const LangWords won(file, u"won");
constinit const LangWords wished(file, u"wished");
constinit const LangWords wishedWithA(file, u"wished with a");
constinit const LangWords endsHead(file, u"ends a head");
constinit const LangWords ordinals(file, u"ordinals");
constinit const LangWords toolNames(file, u"tools in capitals");
constinit const LangWords ratherDone(file, u"rather done");
constinit const LangWords limbs(file, u"limbs and skills");
constinit const LangWords persons(file, u"persons");
constinit const LangWords levels(file, u"levels");
constinit const LangWords goodWith(file, u"good with");
constinit const LangWords wantedInNumber(file, u"wanted in number");
constinit const LangWords owned(file, u"owned");
constinit const LangWords withA(file, u"with a");
constinit const LangWords withThe(file, u"with the");
constinit const LangWords withMy(file, u"with my");
constinit const LangWords bareBehind(file, u"bare behind");
constinit const LangWords bodies(file, u"bodies with the");
constinit const LangWords noPersons(file, u"no persons");
constinit const LangWords ambiguous(file, u"ambiguous");
constinit const LangWords people(u"words/people.txt", u"people");
constinit const LangWords names(u"words/capitals.txt", u"names");
constinit const LangWords calendar(u"words/capitals.txt", u"days, months and languages");
constinit const LangWords many(file, u"many by themselves");
constinit const LangWords closers(u"words/clauses.txt", u"ends a post");
constinit const LangWords monthsAndDays(u"say/shorthand.txt", u"months and days");

bool endsWithOneOf(const QString& word, std::initializer_list<QStringView> endings) {
    for (const QStringView ending : endings)
        if (word.size() > ending.size() + 2 && word.endsWith(ending))
            return true;
    return false;
}

bool isPlural(const QString& word) {
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") &&
           !word.endsWith(u"is") && !word.endsWith(u"ics");
}

/// "SQL", "AutoCAD", "C++", "P&L": no ordinary word.
bool isName(const QString& word) {
    if (names.contains(word))
        return true;
    int capitals = 0;
    bool odd = false;
    for (const QChar c : word) {
        capitals += c.isUpper();
        odd = odd || c.isDigit() || c == u'+' || c == u'#';
    }
    return capitals > 1 || (capitals == 1 && odd);
}

bool isAcronym(const QString& written) {
    for (const QChar c : written)
        if (!c.isUpper())
            return false;
    return written.size() > 1;
}

bool isQuality(const QString& head, const QString& phrase) {
    return qualities.contains(head) || endsWithOneOf(head, {u"ness"}) ||
           (head == u"sense" && phrase.startsWith(QLatin1String("common"), Qt::CaseInsensitive));
}

bool isSkill(const QString& phrase, const QString& head) {
    const QString first = phrase.section(u' ', 0, 0).toLower();
    if (fields.contains(head))
        return true;
    const Text read(phrase);
    if (std::any_of(read.tokens().begin(), read.tokens().end(), [](const Token& token) { return token.number; }) ||
        (!first.isEmpty() && first.front().isDigit()))
        return false;
    if (phrase.compare(QLatin1String("first aid"), Qt::CaseInsensitive) == 0)
        return true;
    if (phrase.contains(u' ') && !ambiguous.contains(head) &&
        endsWithOneOf(head, {u"tion", u"sion", u"ysis", u"graphy", u"ology", u"onomics"}) &&
        verbSense(first) == VerbSense::None)
        return true;
    if (phrase.contains(u' ') && first != head && verbSense(first) == VerbSense::Sure && !first.endsWith(u"ing"))
        return false; // "love working with children"
    return head.endsWith(u"ing") && head.size() > 5 && !ambiguous.contains(head) &&
           (!baseOfGerund(head).isEmpty() || isNamingGerund(head) || !spelledBaseOfGerund(head).isEmpty()) &&
           first == phrase.section(u' ', 0, 0).toLower();
}

/// "Level 2 phlebotomy", "BSL level 3": the grade, then what it is in.
} // namespace

QString gradeIn(const QString& phrase) {
    static const QRegularExpression first(QStringLiteral("^((?:level|grade|stage) \\d+)(?: (?:in|of))? (.+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression last(QStringLiteral("^(.+?),? ((?:level|grade|stage) \\d+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto capital = [](const QString& grade) { return grade.front().toUpper() + grade.mid(1).toLower(); };
    const QString opening = phrase.section(u' ', 0, 0).toLower();
    if (verbSense(opening) != VerbSense::None || wordForm(opening).past)
        return {};
    if (const auto match = first.match(phrase); match.hasMatch() && !namesSomebody(match.captured(2)) &&
                                                !closers.contains(match.captured(2).section(u' ', 0, 0).toLower())) {
        const QString head = headNoun(match.captured(2));
        if (awards.contains(head) || studyOf(head) != Study::None)
            return capital(match.captured(1)) + u' ' + match.captured(2);
        return capital(match.captured(1)) + QStringLiteral(" in ") + match.captured(2);
    }
    if (const auto match = last.match(phrase); match.hasMatch() && !namesSomebody(match.captured(1)) &&
                                               match.captured(1).count(u' ') < 4 &&
                                               !closers.contains(match.captured(1).section(u' ', -1).toLower()))
        return capital(match.captured(2)) + QStringLiteral(" in ") + match.captured(1);
    return {};
}

namespace {

Spoken awardOf(const QString& phrase, const QString& head) {
    if (const QString grade = gradeIn(phrase); !grade.isEmpty())
        return {SlotForm::Award, QStringLiteral("my ") + grade};
    if (studyOf(phrase) != Study::Award && !awards.contains(head) && !won.contains(head))
        return {};
    const QString opens = phrase.section(u' ', 0, 0).toLower();
    const bool ofKind = opens == u"master's" || opens == u"bachelor's";
    if (hasDeterminer(phrase) && !ofKind && !ordinals.contains(opens))
        return {SlotForm::Award, phrase};
    if (ownAwards.contains(head))
        return {SlotForm::Award, QStringLiteral("my ") + phrase};
    if (isPlural(head))
        return {};
    return {SlotForm::Award, indefiniteArticle(phrase) + u' ' + phrase};
}

/// "head of a school", "MD of a mid-size firm": one person holds it; "a" before all others.
QString asPerson(const QString& phrase) {
    static const QRegularExpression onlyOne(QStringLiteral("^(?:head|chief|captain) of "),
                                            QRegularExpression::CaseInsensitiveOption);
    if (onlyOne.match(phrase).hasMatch())
        return phrase;
    // "children's editor": whose it is doesn't determine it.
    const QString first = phrase.section(u' ', 0, 0);
    if (first.endsWith(QLatin1String("'s")) && many.contains(first.chopped(2).toLower()))
        return indefiniteArticle(phrase) + u' ' + phrase;
    return withIndefiniteArticle(phrase);
}

Spoken strengthNoun(const QString& phrase, const QString& head) {
    const QString first = phrase.section(u' ', 0, 0).toLower();
    const bool single = !phrase.contains(u' ');
    if (single && ambiguous.contains(head))
        return {};
    const auto isTongue = [](const QString& word) {
        return word == u"and" || (calendar.contains(word) && !monthsAndDays.contains(word));
    };
    const QStringList words = phrase.toLower().split(u' ');
    const bool level = levels.contains(first) || phrase.startsWith(QLatin1String("a bit of ")) ||
                       phrase.startsWith(QLatin1String("a little "));
    if (level && words.size() <= 4 && isTongue(words.last()) && words.last() != u"and")
        return {SlotForm::Tongue, phrase};
    if (phrase.startsWith(QLatin1String("a bit of ")))
        return head.isEmpty() || !words.last().endsWith(u"ing")
                   ? Spoken()
                   : Spoken{SlotForm::Habit, QStringLiteral("can do ") + phrase};
    if (first == u"own" && words.size() > 1)
        return {SlotForm::Had, QStringLiteral("my ") + phrase};
    if ((words.size() == 1 || (words.size() == 3 && words[1] == u"and")) &&
        std::all_of(words.begin(), words.end(), isTongue))
        return {SlotForm::Tongue, phrase};
    if (const Spoken award = awardOf(phrase, head); award.form != SlotForm::None && !won.contains(head))
        return award;
    if (gifts.contains(head) && phrase.contains(QLatin1String(" for ")))
        return {SlotForm::Had, withIndefiniteArticle(phrase)};
    if (namesSomebody(phrase) && !isPlural(head))
        return {SlotForm::Person, asPerson(phrase)};
    if (first == u"my")
        return phrase.count(u' ') == 1 && !isPlural(head) ? Spoken{SlotForm::Quality, phrase} : Spoken();
    if (isQuality(head, phrase) && first != u"no" && !phrase.contains(QLatin1String(" of ")))
        return phrase.contains(QLatin1String(" and ")) ? Spoken{SlotForm::Qualities, phrase}
               : plainThings.contains(head)            ? Spoken{SlotForm::Had, phrase}
                                                       : Spoken{SlotForm::Quality, phrase};
    const bool followed = phrase.contains(QLatin1String(" for ")) || phrase.contains(QLatin1String(" of ")) ||
                          phrase.contains(QLatin1String(" to ")) || phrase.contains(QLatin1String(" in "));
    if (gifts.contains(head) && (followed || phrase.contains(u' ')))
        return {SlotForm::Had, withIndefiniteArticle(phrase)};
    if (limbs.contains(head) && !single)
        return {SlotForm::Had, phrase};
    if (stores.contains(head))
        return single ? Spoken() : Spoken{SlotForm::Had, phrase};
    bool allNames = phrase.count(u' ') < 3;
    for (const QString& word : phrase.split(u' '))
        allNames = allNames && !calendar.contains(word.toLower()) &&
                   std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) &&
                   ((isName(word) && (!isAcronym(word) || toolNames.contains(word.toLower()))) || word == u"and");
    if (allNames)
        return {SlotForm::Tool, phrase};
    if (isSkill(phrase, head))
        return {SlotForm::Skill, phrase};
    // "horses", "difficult customers": one is good with them.
    if (isPlural(head) && !limbs.contains(head) && !fields.contains(head) && !ambiguous.contains(head) &&
        phrase.toLower().endsWith(head) && words.size() < 4 && !hasDeterminer(phrase) && !Text(first).isEmpty() &&
        !Text(first).token(0).number && first != u"no" &&
        (single ? goodWith.contains(head) : verbSense(first) == VerbSense::None && !first.endsWith(u"able")))
        return {SlotForm::Tool, phrase};
    return {};
}

Spoken aimNoun(const QString& phrase, const QString& head, Telling as) {
    const QString first = phrase.section(u' ', 0, 0).toLower();
    static const QRegularExpression percent(QStringLiteral("^(?:\\d[\\d.]*|\\w+) per cent (?!less|more|fewer)\\w"));
    static const QRegularExpression morePercent(
        QStringLiteral(
            "^(?:(?:\\d[\\d.]*|\\w+) per cent (?:less|more|fewer)|fewer|no|zero|under|over|above|more|less) \\w"),
        QRegularExpression::CaseInsensitiveOption);
    if (first == u"own" || phrase.startsWith(QLatin1String("my own "), Qt::CaseInsensitive)) {
        if (!owned.contains(head))
            return {};
        return {SlotForm::Owned, first == u"own" ? QStringLiteral("my ") + phrase : phrase};
    }
    if (phrase.contains(QLatin1String(" then ")) || first == u"either")
        return {};
    if (namesSomebody(phrase) && !isPlural(head) && first != u"more")
        return {SlotForm::Person, asPerson(phrase)};
    if (as == Telling::Goal && percent.match(phrase).hasMatch())
        return {phrase.contains(QLatin1String(" to ")) ? SlotForm::Wish : SlotForm::Share, phrase};
    if (morePercent.match(phrase).hasMatch() && (as == Telling::Goal || wished.contains(head)))
        return {SlotForm::Wish, phrase};
    static const QRegularExpression grade(QStringLiteral("^(GCSE|A-level|NVQ|BTEC|HND|HNC|PhD|MSc|BSc|MA|BA|PGCE|MBA) "
                                                         "(?:in )?([A-Za-z][A-Za-z ]+)$"));
    if (const auto of = grade.match(phrase); of.hasMatch() && !of.captured(2).contains(QLatin1String(" by ")))
        return {SlotForm::Award, QStringLiteral("my ") + of.captured(1) + QStringLiteral(" in ") + of.captured(2)};
    if (const Spoken award = awardOf(phrase, head); award.form != SlotForm::None)
        return award;
    if (as == Telling::Goal && !isPlural(head) && verbSense(first) != VerbSense::Sure) {
        const Study study = studyOf(phrase);
        if (study == Study::Exam || study == Study::Course)
            return {study == Study::Exam ? SlotForm::Exam : SlotForm::Course, withStudyArticle(phrase)};
    }
    // "change career" and "sister's job" are no wishes.
    if (wished.contains(head) && first != head &&
        (verbSense(first) == VerbSense::Sure || ratherDone.contains(first) || first.contains(u'\'')))
        return {};
    if (wished.contains(head) && (hasDeterminer(phrase) || isPlural(head)))
        return {SlotForm::Wish, phrase};
    const bool change = first == u"more" || first == u"less" || first == u"fewer" || first == u"bigger";
    const bool one = first == u"a" || first == u"an";
    if ((one && (as == Telling::Aspiration || wished.contains(head) || owned.contains(head) || won.contains(head))) ||
        (as == Telling::Aspiration && change && phrase.contains(u' ')))
        return {SlotForm::Wish, phrase};
    static const QRegularExpression sum(
        QStringLiteral("^(?:\u00a3|\\$|\u20ac)[\\d,.]+(?: [mb]illion)? (?:in|of|for|a|by|profit|sales|turnover)\\b"));
    if (as == Telling::Goal && sum.match(phrase).hasMatch())
        return {SlotForm::Share, phrase};
    if (wishedWithA.contains(head))
        return {SlotForm::Wish, withIndefiniteArticle(phrase)};
    if (as == Telling::Aspiration && !phrase.contains(u' ') && head.endsWith(u"ing") && !fields.contains(head) &&
        !isNamingGerund(head))
        return {};
    if (as == Telling::Aspiration && phrase.count(u' ') < 3 && !wished.contains(first) && isSkill(phrase, head) &&
        (fields.contains(head) || head.endsWith(u"ing") || endsWithOneOf(head, {u"ology", u"graphy"})))
        return {SlotForm::Field, phrase};
    static const QRegularExpression begins(QStringLiteral("\\b(?:from|start|starts|booked|done|due|ongoing)\\b"));
    // "twenty new members by June": as many as are wanted.
    const Text opening(first);
    const bool counts = opening.size() > 0 && opening.token(0).number;
    // "five modules" may be written, passed or taught.
    const QStringList all = phrase.toLower().split(u' ');
    const bool wanted =
        std::any_of(all.begin(), all.end(), [](const QString& word) { return wantedInNumber.contains(word); });
    if (as == Telling::Goal && (hasDeterminer(phrase) || counts) && wanted && isPlural(head) &&
        !begins.match(phrase).hasMatch())
        return {SlotForm::Wish, phrase};
    return {};
}

/// The article that a bare noun phrase wants; empty where it stands well without.
QString articleFor(const QString& written, const QString& head, bool opens) {
    const bool single = !written.contains(u' ');
    if (single && bodies.contains(head) && isAcronym(written))
        return QStringLiteral("the");
    if (withMy.contains(head))
        return QStringLiteral("my");
    if (withThe.contains(head))
        return QStringLiteral("the");
    // "The machine broke down", but "A customer came in".
    if (withA.contains(head) && written.front().isLower())
        return opens && !people.contains(head) ? QStringLiteral("the") : indefiniteArticle(written);
    return {};
}

} // namespace

QString headNoun(const QString& phrase) {
    QString head;
    qsizetype at = 0;
    for (const QString& word : phrase.split(u' ', Qt::SkipEmptyParts)) {
        QString plain = plainWord(word);
        if (at++ > 0 && (closers.contains(plain) || endsHead.contains(plain)))
            break;
        head = plain;
        if (word.endsWith(u','))
            break;
    }
    return head;
}

bool namesSomebody(const QString& phrase) {
    if (namesAPost(phrase))
        return true;
    const QString head = headNoun(phrase).section(u'-', -1);
    if (phrase.contains(QLatin1String(" not ")) || noPersons.contains(head) || many.contains(head))
        return false;
    if (persons.contains(head))
        return true;
    if (head.size() < 5)
        return false;
    if (endsWithOneOf(head, {u"keeper", u"maker", u"worker", u"writer", u"grapher", u"smith"}))
        return true;
    if (people.contains(head) || persons.contains(head) || head.endsWith(u"ist") || head.endsWith(u"ician"))
        return true;
    if (!head.endsWith(u"er") && !head.endsWith(u"or"))
        return false;
    const QString stem = head.chopped(2);
    for (const QString& base : {stem, stem + u'e'})
        if (wordForm(base).classes.testFlag(MayBe::Verb))
            return true;
    return stem.size() > 3 && stem.back() == stem[stem.size() - 2] &&
           wordForm(stem.chopped(1)).classes.testFlag(MayBe::Verb);
}

Spoken readNoun(const QString& phrase, Telling as) {
    const QString head = headNoun(phrase);
    if (head.isEmpty())
        return {};
    Spoken spoken = as == Telling::Strength ? strengthNoun(phrase, head) : aimNoun(phrase, head, as);
    if (spoken.form != SlotForm::None)
        spoken.text = withArticles(spoken.text, false);
    return spoken;
}

QString withArticles(const QString& phrase, bool fromStart) {
    const Text text(phrase);
    QString out;
    qsizetype copied = 0;
    const auto isPart = [&](int t) {
        const Token& token = text.token(t);
        if (token.number ||
            token.is(WordKind::Preposition | WordKind::Coordinator | WordKind::Article | WordKind::Determiner |
                     WordKind::Possessive | WordKind::Quantifier | WordKind::SubjectPronoun | WordKind::ObjectPronoun |
                     WordKind::Be | WordKind::Have | WordKind::Modal | WordKind::Negation))
            return false;
        if (text.is(t, WordClass::Noun) || text.is(t, WordClass::Adjective) || text.is(t, WordClass::Unknown))
            return true;
        // "rang EA", "with function band": read as a verb for want of anything else.
        const bool behind = t > 0 && text.token(t - 1).is(WordKind::Preposition) && text.word(t - 1) != u"to";
        return isAcronym(phrase.mid(token.start, token.length)) ||
               (behind && wordForm(token.word).ending == Ending::None && t + 1 < text.size() &&
                text.is(t + 1, WordClass::Noun));
    };
    int begin = -1; // of the noun phrase that is being read
    for (int t = 0; t < text.size(); ++t) {
        if (!isPart(t) || (t > 0 && text.token(t).before != Break::None))
            begin = -1;
        if (!isPart(t))
            continue;
        if (begin < 0)
            begin = t;
        const bool ends = t + 1 == text.size() || !isPart(t + 1) || text.token(t + 1).before != Break::None;
        if (!ends || (t + 1 < text.size() && text.token(t + 1).number) || (begin == 0 && !fromStart))
            continue;
        const int before = begin - 1;
        const bool determined = before >= 0 && text.token(begin).before == Break::None &&
                                (text.token(before).is(WordKind::Article | WordKind::Determiner | WordKind::Possessive |
                                                       WordKind::Quantifier | WordKind::Negation) ||
                                 text.token(before).number || text.word(before).endsWith(u"'s") ||
                                 text.word(before) == u"own" || bareBehind.contains(text.word(before)));
        const bool joined = begin > 0 && text.token(begin).start > 0 && phrase[text.token(begin).start - 1] == u'-';
        const QString written = phrase.mid(text.token(begin).start, text.token(t).end() - text.token(begin).start);
        const QString article = determined || joined ? QString() : articleFor(written, text.word(t), begin == 0);
        if (article.isEmpty() || (article == u"my" && phrase.startsWith(QLatin1String("my "))))
            continue;
        out += phrase.mid(copied, text.token(begin).start - copied) + article + u' ';
        copied = text.token(begin).start;
    }
    return out + phrase.mid(copied);
}

} // namespace ascent::english
