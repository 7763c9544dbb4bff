// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/terms.h"

#include "core/alignment/word_roles.h"
#include "core/language/text/placed.h"
#include "core/language/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

// Found by looking at how the matches of made-up people and postings order.
constexpr double littleWeight = 0.15, activityWeight = 0.5, settingWeight = 0.5, thingWeight = 1.0, nameWeight = 1.5;
constexpr double phraseWeight = 1.4, widePhraseWeight = 0.6; // of a whole phrase at the least

double weightOf(Tells tells) {
    switch (tells) {
    case Tells::Little:
        return littleWeight;
    case Tells::Activity:
        return activityWeight;
    case Tells::Setting:
        return settingWeight;
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
        QHash<QString, Join> joins;
        const auto put = [&](QStringView words, Join join) {
            for (const QStringView word : words.split(u' '))
                joins.insert(word.toString(), join);
        };
        put(u"and or nor plus but", Join::And);
        put(u"by", Join::Means);
        put(u"under", Join::Under);
        put(u"in on at across within during from among between into onto", Join::Place);
        put(u"with for to about towards toward", Join::Toward);
        put(u"of", Join::Of);
        put(u"that which who whom whose where when while so because as if than", Join::Relative);
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

bool beginsExample(const QString& word) {
    static const WordSet all(u"including includes include e.g eg example examples especially particularly "
                             u"preferably ideally chiefly mainly");
    return all.contains(word);
}

/// "Fairly", "promptly": how something is done.
bool isManner(const QString& word) {
    return word.size() > 5 && word.endsWith(u"ly");
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
        if (lower == u"such" || beginsExample(lower)) {
            joins |= Join::Example;
            first = false;
            continue;
        }
        const bool single = lower.size() < 2 && as != u"R" && as != u"C" && lower != u"x"; // X-ray
        if (tellsNothing(lower) || single) {
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
Sense senseAt(const QList<Term>& terms, qsizetype from, const MeaningBook::Phrase& phrase, bool strict) {
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
QList<bool> phrasedIn(const Reading& reading) {
    QList<bool> all(reading.terms.size(), false);
    for (const Sense& sense : reading.senses) {
        // There are so many narrow concepts that nearly every word stands in one; it keeps its sense.
        if (sense.count < 2 || meaningBook().isConcept(sense.number))
            continue;
        for (int i = 0; i < sense.count; ++i) {
            const int at = sense.at[size_t(i)];
            const bool same = std::any_of(reading.senses.begin(), reading.senses.end(), [&](const Sense& word) {
                return word.count == 1 && word.at[0] == at && word.number == sense.number;
            });
            all[at] = all[at] || !same;
        }
    }
    return all;
}

} // namespace

Reading TermReader::read(const QString& text) {
    Reading reading{text, termsOf(text), {}, {}, {}, 0};
    QList<Term>& terms = reading.terms;
    reading.senses.reserve(terms.size() * 2);
    static const int languages = meaning(QStringLiteral("lang-skill"));
    for (qsizetype i = 0; i < terms.size(); ++i) {
        Sense word;
        word.number = terms[i].number;
        word.at[0] = qint16(std::min<qsizetype>(i, 32000));
        word.count = 1;
        word.wide = !isTelling(terms[i].tells);
        if (terms[i].weight > 0 && i <= 32000) {
            if (!terms[i].people)
                reading.senses.append(word);
            if (terms[i].agent >= 0) {
                word.number = terms[i].agent;
                reading.senses.append(word);
            }
        }
        for (const MeaningBook::Phrase& phrase : meaningBook().phrasesAt(terms[i].number)) {
            Sense sense = senseAt(terms, i, phrase, false);
            if (sense.count == 0 || (sense.count == 1 && terms[i].quality))
                continue;
            sense.people = isOfOthers(terms, sense);
            terms[i].language = terms[i].language || (sense.count == 1 && sense.kind && sense.number == languages);
            // "Teaching" says no more by being a form of education too.
            sense.wide = meaningBook().isWide(sense.number) || (sense.count == 1 && word.wide);
            reading.senses.append(sense);
        }
    }
    // Words that tell little by themselves tell something together: "people management".
    for (const Sense& sense : std::as_const(reading.senses)) {
        if (sense.count < 2 && !meaningBook().isMeaning(sense.number))
            continue;
        const double each = (sense.wide ? widePhraseWeight : phraseWeight) / sense.count;
        for (int i = 0; i < sense.count; ++i)
            if (Term& term = terms[sense.at[size_t(i)]];
                term.weight < each && !term.quality && !(sense.wide && sense.count == 1))
                term.weight = each;
    }
    reading.phrased = phrasedIn(reading);
    reading.about = aboutOf(terms);
    for (const Term& term : std::as_const(terms))
        reading.mass += term.weight;
    return reading;
}

namespace {

/// Idioms whose sense lies in a word that tells nothing, as clashes.txt writes them.
QString withIdioms(QString text) {
    static const QRegularExpression idiom(
        QStringLiteral(
            "\\b(?:on[ -](call)|(travel)(?:ling|ing)? (?:of )?up to|(live)[ -]in(?= |,|\\.|$)(?! (?:a|the|our)\\b)|"
            "(commission|stipend|expenses)[ -]only|by the (book)|(through) the night|(always)[ -]on(?=\\W*$| "
            "culture))\\b"),
        QRegularExpression::CaseInsensitiveOption);
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
        for (const QList<MeaningBook::Phrase>* phrases :
             {&meaningBook().phrasesAt(said[i].number), &meaningBook().clashesAt(said[i].number)})
            for (const MeaningBook::Phrase& phrase : *phrases)
                if (phrase.meaning == meaning && (phrase.denies || how != Stating::Denying) &&
                    senseAt(said, i, phrase, how != Stating::Loose).count > 0)
                    return true;
    return false;
}

} // namespace ascent
