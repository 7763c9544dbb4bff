// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/terms.h"

#include "core/alignment/reading/word_roles.h"
#include "core/language/lang_pattern.h"
#include "core/language/text/placed.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr QStringView joinsFile = u"alignment/joins.txt";

// Found by looking at how the matches of made-up people and postings order.
constexpr double littleWeight = 0.15; // so that many filling words together still tell little
constexpr double halfWeight = 0.5;    // an activity or a setting: the other half is what it is done to, or by whom
constexpr double thingWeight = 1.0;
constexpr double widePhraseWeight = 0.6; // of a phrase that is an activity alone, at the least

double weightOf(Tells tells) {
    switch (tells) {
    case Tells::Little:
        return littleWeight;
    case Tells::Activity:
        return halfWeight;
    case Tells::Setting:
        return halfWeight;
    case Tells::Skill:
    case Tells::Thing:
        break;
    }
    return thingWeight;
}

/// Names of tools, licences and the like carry capitals within or more than one: "SQL", "PowerPoint", "C++".
bool isSpelledAsName(QStringView word) {
    qsizetype capitals = 0;
    for (const QChar c : word)
        capitals += c.isUpper() || c == u'+' || c == u'#' || c.isDigit();
    return capitals >= 2 && word.size() >= 2 &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }); // "5+" is a number
}

Join joinOf(const QString& filler) {
    static const QHash<QString, Join> all = [] {
        const LangFile& file = LangFile::named(joinsFile.toString());
        QHash<QString, Join> joins;
        for (const auto& [section, join] :
             {std::pair("and", Join::And), std::pair("means", Join::Means), std::pair("under", Join::Under),
              std::pair("place", Join::Place), std::pair("toward", Join::Toward), std::pair("of", Join::Of),
              std::pair("relative", Join::Relative)})
            for (const QString& word : file.words(QString::fromLatin1(section)))
                joins.insert(word, join);
        return joins;
    }();
    return all.value(filler, Join::Apart);
}

/// The marks between two words.
Joins marksIn(QStringView between) {
    Joins joins;
    for (const QChar c : between) {
        if (c == u',' || c == u'/')
            joins |= Join::Comma;
        else if (c == u'&')
            joins |= Join::And;
        else if (c == u';' || c == u':' || c == u'.' || c == u'(' || c == u')' || c == u'[' || c == u']' ||
                 c == u'\u2013' || c == u'\u2014' || c == u'\u2022' || c == u'!' || c == u'?' || c == u'\n')
            joins |= Join::Stop;
    }
    if (between.contains(u" - "))
        joins |= Join::Stop;
    return joins;
}

/// "Fairly", "promptly": how something is done.
bool isManner(const QString& word) {
    static const QStringList endings =
        LangFile::named(QStringLiteral("alignment/telling.txt")).words(QStringLiteral("endings of manner"));
    constexpr qsizetype shortest = 6; // "reply" is none
    return word.size() >= shortest &&
           std::any_of(endings.begin(), endings.end(), [&](const QString& end) { return word.endsWith(end); });
}

/// A single letter says nothing, but for an x-ray and the names R and C.
bool isIdleLetter(const QString& lower, QStringView as) {
    static const WordSet& letters = langWords(u"alignment/telling.txt", u"letters that tell");
    return lower.size() < 2 && !(letters.contains(lower) && (as[0].isUpper() || lower == u"x"));
}

/// Whether most words begin with a capital, so that capitals tell nothing.
bool isTitleCase(QStringView text, const QList<PlacedWord>& words) {
    qsizetype capital = 0, counted = 0;
    for (const PlacedWord& word : words) {
        if (word.length < 4 || &word == &words.first())
            continue;
        ++counted;
        capital += text[word.start].isUpper();
    }
    return counted > 1 && capital * 2 > counted;
}

bool isAllCapitals(QStringView text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

} // namespace

int TermReader::numberOf(const QString& stem) {
    if (const int known = meaningBook().numberOf(stem); known >= 0)
        return known;
    const auto there = m_numbers.constFind(stem);
    if (there != m_numbers.cend())
        return *there;
    const int number = meaningBook().numbers() + int(m_numbers.size());
    m_numbers.insert(stem, number);
    return number;
}

QList<Term> TermReader::termsOf(const QString& text) {
    static const WordSet& examples = langWords(joinsFile, u"example");
    const QList<PlacedWord> words = placedWords(text);
    const bool plain = isTitleCase(text, words) || isAllCapitals(text);
    QList<Term> terms;
    terms.reserve(words.size());
    Joins joins;
    qsizetype end = 0;
    bool first = true; // of a sentence, where a capital tells nothing
    for (const PlacedWord& word : words) {
        const Joins marks = marksIn(QStringView(text).mid(end, word.start - end));
        joins |= marks;
        first = first || marks.testFlag(Join::Stop);
        end = word.end();
        QString lower = word.lower;
        if (lower.endsWith(u"'s"))
            lower.chop(2);
        const QStringView as = QStringView(text).mid(word.start, word.length);
        if (examples.contains(lower)) {
            joins |= Join::Example;
            first = false;
            continue;
        }
        if (tellsNothing(lower) || isIdleLetter(lower, as)) {
            joins |= joinOf(lower);
            first = false;
            continue;
        }
        auto known = m_known.constFind(lower);
        if (known == m_known.cend()) {
            const QString stem = meaningBook().stemOf(lower, m_stemmer);
            const Tells tells =
                isManner(lower) && meaningBook().numberOf(stem) < 0 ? Tells::Little : meaningBook().tells(stem);
            const QString agent = agentOf(lower);
            // Its own number besides that of the work, so that "painters" are not "painting".
            const int agentNumber = agent.isEmpty() ? -1 : numberOf(agent + u'#');
            known = m_known.insert(lower, {numberOf(stem), tells, agentNumber, agentNumber >= 0 && agent != lower,
                                           meaningBook().isQuality(stem)});
        }
        Term term;
        term.start = word.start;
        term.length = word.length;
        term.number = known->number;
        term.tells = known->tells;
        term.agent = known->agent;
        term.people = known->plural;
        term.quality = known->quality;
        term.before = joins;
        const bool spelled = !plain && isSpelledAsName(as);
        const bool digits = lower[0].isDigit() && !spelled;
        term.name = (spelled && term.tells != Tells::Little) ||
                    (!plain && !first && as[0].isUpper() && term.tells == Tells::Thing);
        term.weight = digits ? 0 : term.name ? nameWeight : 1;
        terms.append(term);
        joins = {};
        first = false;
    }
    settlePeople(terms);
    settleQualities(terms);
    for (Term& term : terms)
        if (term.weight > 0 && !term.name)
            term.weight = weightOf(term.tells);
    return terms;
}

namespace {

/// Between the words of a phrase another may stand ("a small team of nurses" leads a team), but no mark.
constexpr int mostBetween = 1;

bool partsPhrase(Joins joins, bool joined) {
    return joins & (Join::Stop | Join::Comma | Join::Example | Join::Relative) || (!joined && joins & Join::And);
}

/// The places of a phrase that begins at a word; count 0 where it does not stand there.
Sense senseAt(const QList<Term>& terms, qsizetype from, const MeaningBook::Wording& phrase, bool strict) {
    Sense sense;
    // "Schedule cleaners" is no "cleaning schedule": others who do the work are only met by their own name.
    const auto isWord = [&](qsizetype at, qsizetype word) {
        return terms[at].number == phrase.words[word] && (!terms[at].people || phrase.agents >> word & 1U);
    };
    if (phrase.words.size() > Sense::mostWords || from > 32000 || !isWord(from, 0))
        return sense;
    sense.at[0] = qint16(from);
    int between = strict ? 0 : mostBetween;
    qsizetype at = from;
    for (qsizetype i = 1; i < phrase.words.size(); ++i) {
        for (++at;; ++at, --between) {
            if (at >= terms.size() || between < 0 || (!strict && partsPhrase(terms[at].before, phrase.joined)))
                return sense;
            if (isWord(at, i))
                break;
        }
        if (between < 0)
            return sense;
        sense.at[size_t(i)] = qint16(at);
    }
    // "Staff training" needs its words side by side, "train new staff" does not.
    if (phrase.words.size() == 2 && sense.at[1] > from + 1 && !isGoverning(terms[from]) &&
        isGoverning(terms[sense.at[1]]) && !strict)
        return {};
    sense.count = qint8(phrase.words.size());
    sense.number = phrase.meaning;
    sense.phrase = phrase.number;
    sense.kind = phrase.kind;
    return sense;
}

/// "Sales reps" of "coach sales reps" sell; who coaches them need not. "Rescue swimmers" itself is whole.
bool isOfOthers(const QList<Term>& terms, const Sense& sense) {
    const int first = sense.at[0];
    bool people = false, whole = false;
    for (int i = 0; i < sense.count; ++i) {
        const Term& term = terms[sense.at[size_t(i)]];
        people = people || term.people;
        whole =
            whole || (isActivity(term.tells) && term.agent < 0) || (i > 0 && term.before & (Join::Of | Join::Toward));
    }
    if (!people || !whole)
        return people;
    for (int i = first; i > 0 && !(terms[i].before & (Join::And | Join::Comma | Join::Stop)); --i)
        if (isGoverning(terms[i - 1]))
            return true;
    return false;
}

} // namespace

namespace {

/// Whether a word stands in a phrase that tells something else than the word: "store" in "cold store".
QList<bool> phrasedIn(const Gist& gist) {
    QList<bool> all(gist.terms.size(), false);
    for (const Sense& sense : gist.senses) {
        // There are so many narrow concepts that nearly every word stands in one; it keeps its sense.
        if (sense.count < 2 || meaningBook().isConcept(sense.number))
            continue;
        for (int i = 0; i < sense.count; ++i) {
            const int at = sense.at[size_t(i)];
            const bool same = std::any_of(gist.senses.begin(), gist.senses.end(), [&](const Sense& word) {
                return word.count == 1 && word.at[0] == at && word.number == sense.number;
            });
            all[at] = all[at] || !same;
        }
    }
    return all;
}

} // namespace

Gist TermReader::read(const QString& text) {
    Gist gist{text, termsOf(text), {}, {}, {}, 0};
    QList<Term>& terms = gist.terms;
    gist.senses.reserve(terms.size() * 2);
    static const int languages = meaning(QStringLiteral("lang-skill"));
    for (qsizetype i = 0; i < terms.size(); ++i) {
        Sense word;
        word.number = terms[i].number;
        word.at[0] = qint16(std::min<qsizetype>(i, 32000));
        word.count = 1;
        word.wide = !isTelling(terms[i].tells);
        if (terms[i].weight > 0 && i <= 32000) {
            if (!terms[i].people)
                gist.senses.append(word);
            if (terms[i].agent >= 0) {
                word.number = terms[i].agent;
                gist.senses.append(word);
            }
        }
        for (const MeaningBook::Wording& phrase : meaningBook().phrasesAt(terms[i].number)) {
            Sense sense = senseAt(terms, i, phrase, false);
            if (sense.count == 0 || (sense.count == 1 && terms[i].quality))
                continue;
            sense.people = isOfOthers(terms, sense);
            terms[i].language = terms[i].language || (sense.count == 1 && sense.kind && sense.number == languages);
            // "Teaching" says no more by being a form of education too.
            sense.wide = meaningBook().isWide(sense.number) || (sense.count == 1 && word.wide);
            gist.senses.append(sense);
        }
    }
    // Words that tell little by themselves tell something together: "people management".
    for (const Sense& sense : std::as_const(gist.senses)) {
        if (sense.count < 2 && !meaningBook().isMeaning(sense.number))
            continue;
        const double each = (sense.wide ? widePhraseWeight : phraseWeight) / sense.count;
        for (int i = 0; i < sense.count; ++i)
            if (Term& term = terms[sense.at[size_t(i)]];
                term.weight < each && !term.quality && !(sense.wide && sense.count == 1))
                term.weight = each;
    }
    gist.phrased = phrasedIn(gist);
    gist.about = aboutOf(terms);
    for (const Term& term : std::as_const(terms))
        gist.mass += term.weight;
    return gist;
}

namespace {

/// Idioms whose sense lies in a word that tells nothing, as clashes.txt writes them.
QString withIdioms(QString text) {
    static const QRegularExpression& idiom = langPattern(u"alignment/clashes.txt", u"idioms");
    for (auto match = idiom.match(text); match.hasMatch(); match = idiom.match(text, match.capturedStart() + 1)) {
        QString joined = match.captured().toLower();
        joined.remove(u' ').remove(u'-');
        text.replace(match.capturedStart(), match.capturedLength(), joined);
    }
    return text;
}

} // namespace

QList<Term> TermReader::saidIn(const QString& text) {
    return termsOf(withIdioms(text));
}

bool saysIn(const QList<Term>& said, int meaning, Stating how) {
    for (qsizetype i = 0; i < said.size(); ++i)
        for (const QList<MeaningBook::Wording>* phrases :
             {&meaningBook().phrasesAt(said[i].number), &meaningBook().clashesAt(said[i].number)})
            for (const MeaningBook::Wording& phrase : *phrases)
                if (phrase.meaning == meaning && (phrase.denies || how != Stating::Denying) &&
                    senseAt(said, i, phrase, how != Stating::Loose).count > 0)
                    return true;
    return false;
}

} // namespace ascent
