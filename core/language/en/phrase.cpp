// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/phrase.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text/words.h"

#include <QRegularExpression>

namespace ascent {

namespace {

const auto insensitive = QRegularExpression::CaseInsensitiveOption;

/// "My long-term goal is to", "One of my aims would be": what only announces the aim.
QString withoutAnnouncement(const QString& text) {
    static const QRegularExpression frame(
        QStringLiteral(
            "^(?:(?:my|our|the|a|another|one of my)\\s+)(?:[\\w-]+\\s+){0,3}?(?:goal|aim|objective|aspiration|"
            "ambition|dream|plan|target|intention|hope|wish|mission|priority|purpose|vision)s?"
            "(?:\\s+(?:in life|at work|for (?:this|next) year|for the next [\\w ]{1,20}?|this year|next year))?"
            "\\s*(?:is|are|would be|was|has always been|will "
            "be|remains|:)(?:\\s+always)?\\s*:?\\s+(?:that\\s+(?=I\\b))?"),
        insensitive);
    const QRegularExpressionMatch match = frame.match(text);
    return match.hasMatch() && match.capturedEnd() < text.size() ? text.mid(match.capturedEnd()) : text;
}

struct Opened {
    QString text;
    bool verbFollows = false; ///< a base form must come
    bool gerundMayFollow = false;
    bool postFollows = false; ///< "I see myself as"
};

/// "I want to", "I'd like to", "I am planning on", "I will": takes the announcement in the first person away.
std::optional<Opened> withoutFirstPerson(const QString& text) {
    static const QString adverbs =
        QStringLiteral("(?:(?:really|also|just|still|very much|one day|eventually|always|definitely|now|mainly) )*");
    static const QRegularExpression toVerb(
        QStringLiteral("^I(?:['\u2019](?:d|m|ve))? ") + adverbs + QStringLiteral("(?:(?:would|am|have|was) )?") +
            adverbs +
            QStringLiteral(
                "(?:want|wish|hope|plan|intend|aim|aspire|like|love|prefer|need|going|aiming|hoping|planning|"
                "looking|working|trying|determined|keen|set|expect|wanted|hoped|mean|dream|decided|ready|"
                "eager|strive|seek)(?:ed)?(?: out| forward)? to "),
        insensitive);
    static const QRegularExpression toGerund(
        QStringLiteral("^I(?:['\u2019](?:d|m|ve))? ") + adverbs + QStringLiteral("(?:(?:would|am) )?") + adverbs +
            QStringLiteral(
                "(?:working towards?|working on|aiming (?:at|for)|aim (?:at|for)|looking (?:at|for|forward to)|"
                "thinking (?:of|about)|planning on|plan on|dream(?:ing)? of|interested in|focus(?:ing|ed)? on|"
                "committed to|keen on|see myself|picture myself|imagine myself) "),
        insensitive);
    static const QRegularExpression modal(
        QStringLiteral("^I(?: will|['\u2019]ll| shall| am going to|['\u2019]m going to) ") + adverbs, insensitive);
    static const QRegularExpression asPost(
        QStringLiteral("^I (?:can |could )?(?:see|picture|imagine) myself (?:as|being) "), insensitive);
    if (const auto m = asPost.match(text); m.hasMatch())
        return Opened{text.mid(m.capturedEnd()), false, true, true};
    if (const auto m = toVerb.match(text); m.hasMatch())
        return Opened{text.mid(m.capturedEnd()), true, false, false};
    if (const auto m = toGerund.match(text); m.hasMatch())
        return Opened{text.mid(m.capturedEnd()), false, true, false};
    if (const auto m = modal.match(text); m.hasMatch())
        return Opened{text.mid(m.capturedEnd()), true, false, false};
    return std::nullopt;
}

/// "By June 30 I'd like …": the time goes behind the aim; "eventually" and its like add nothing.
QString takeTime(QString& text) {
    static const QRegularExpression time(QStringLiteral("^((?:by|before|within|in|over|until|during|this|next)\\b[^,;.:"
                                                        "]{2,40}?),?\\s+(?=I\\b|my (?:goal|aim|plan)\\b)"),
                                         insensitive);
    static const QRegularExpression vague(
        QStringLiteral("^(?:eventually|one day|some ?day|ideally|ultimately|in the (?:long run|long term|future|end)|"
                       "long[- ]term|short[- ]term|at some point|professionally)\\b:?,?\\s+(?=\\S)"),
        insensitive);
    if (const auto m = vague.match(text); m.hasMatch()) {
        text = text.mid(m.capturedEnd());
        return {};
    }
    const auto m = time.match(text);
    if (!m.hasMatch())
        return {};
    text = text.mid(m.capturedEnd());
    return m.captured(1);
}

bool opensAnObject(const QString& word) {
    static const WordSet& openers = langWords(u"words/phrases.txt", u"opens an object");
    return openers.contains(word) || (!word.isEmpty() && word.front().isDigit());
}

/// "refresh my certificate", "vet the contracts": nothing but a verb stands before a determiner at the start, unless
/// it is one of the small words themselves.
bool opensBeforeADeterminer(const QStringList& words) {
    static const WordSet& determiners = langWords(u"words/phrases.txt", u"after a verb");
    static const WordSet& small = langWords(u"words/phrases.txt", u"small words");
    return words.size() > 2 && determiners.contains(words[1]) && words[0].size() > 2 && !small.contains(words[0]) &&
           !words[0].endsWith(u"ing") && !words[0].endsWith(u"ed") && words[0].front().isLetter() &&
           !(words[0].endsWith(u's') && !words[0].endsWith(u"ss"));
}

bool isVerbPhrase(const QStringList& words, VerbSense sense, const QString& text) {
    if (sense == VerbSense::None)
        return opensBeforeADeterminer(words);
    // "care you can walk into" is a thing, of which more is said.
    static const WordSet& subjects = langWords(u"words/phrases.txt", u"subjects of what is told");
    static const WordSet& told = langWords(u"words/phrases.txt", u"verbs of what is told");
    if (words.size() > 2 && subjects.contains(words[1]) && told.contains(words[2]))
        return false;
    // "train the trainer" is the name of a course.
    if (words.size() > 2 && words[0] == u"train" && words[1] == u"the" && words[2].startsWith(u"trainer"))
        return false;
    // "stage 2", "level 3", "form 4" are numbered things.
    static const WordSet& numbered = langWords(u"words/phrases.txt", u"numbered things");
    if (words.size() > 1 && words[1].front().isDigit() && numbered.contains(words[0]))
        return false;
    if (sense == VerbSense::Sure || words.size() == 1)
        return sense == VerbSense::Sure;
    const QString& next = words[1];
    // "shape and bake loaves", "design and build systems": a verb that is joined to another one.
    if ((next == u"and" || next == u"or") && words.size() > 3 && !namesAPost(text) &&
        (verbSense(words[2]) == VerbSense::Sure ||
         (verbSense(words[2]) == VerbSense::Open &&
          (opensAnObject(words[3]) || (words[3].endsWith(u's') && !words[3].endsWith(u"ss"))))))
        return true;
    if (opensAnObject(next) || next.endsWith(u"'s") || isVerbAdverb(next))
        return next != u"of" && next != u"for" && next != u"in" && next != u"by";
    if (namesAPost(text))
        return false;
    // "lead teams" against "lead engineer", "design systems" against "design system".
    static const WordSet& leaning = langWords(u"words/phrases.txt", u"rather verbs");
    return leaning.contains(words[0]) || (next.endsWith(u's') && !next.endsWith(u"ss"));
}

/// The base form of the gerund that opens the phrase; empty where none does.
QString leadingGerund(const QStringList& words) {
    const QString base = baseOfGerund(words[0]);
    if (!base.isEmpty() || words.size() < 2)
        return base;
    static const WordSet& naming = langWords(u"words/phrases.txt", u"after a gerund that names");
    return opensAnObject(words[1]) && !naming.contains(words[1]) ? spelledBaseOfGerund(words[0]) : QString();
}

bool isGerundPhrase(const QStringList& words, const QString& text, const Names& names) {
    if (leadingGerund(words).isEmpty())
        return false;
    // "learning SAP EWM", "teaching Welsh": what has a name is the object.
    static const WordSet& ofSubjects = langWords(u"words/phrases.txt", u"of subjects");
    const QString second = text.section(u' ', 1, 1);
    if (ofSubjects.contains(words[0]) && words.size() > 1 && !namesAPost(text) &&
        (names.keepsCapital(second) || (second.size() > 1 && second[0].isUpper() && second[1].isUpper())))
        return true;
    if (!isNamingGerund(words[0]))
        return !(words.size() > 1 && words.size() < 4 && namesAPost(text));
    if (words.size() == 1 || namesAPost(text))
        return false;
    return opensAnObject(words[1]) || words[1].endsWith(u"'s") ||
           (words[1].endsWith(u's') && !words[1].endsWith(u"ss"));
}

/// Turns the further gerunds of "finishing X and moving to Y" into base forms.
QString restInBaseForm(const QString& rest) {
    QStringList tokens = rest.split(u' ', Qt::SkipEmptyParts);
    // "drafting and negotiating contracts": what is joined to the first verb alone is a verb too.
    if (tokens.size() > 2 && (tokens[0] == u"and" || tokens[0] == u"or" || tokens[0] == u"&")) {
        if (const QString base = baseOfGerund(tokens[1]); !base.isEmpty())
            tokens[1] = base;
    }
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
        const bool joins =
            tokens[at] == u"and" || tokens[at] == u"or" || tokens[at] == u"then" || tokens[at].endsWith(u',');
        const QString& candidate = tokens[at + 1];
        const QString base = baseOfGerund(candidate);
        if (!joins || base.isEmpty())
            continue;
        const bool object =
            at + 2 < tokens.size() && opensAnObject(plainWord(tokens[at + 2])) && tokens[at + 2] != u"and";
        if (object || (!isNamingGerund(candidate) && at + 2 < tokens.size()))
            tokens[at + 1] = base;
    }
    return tokens.join(u' ');
}

/// "designing, running and checking trials" -> "design, run and check trials"; empty where it is no such list.
QString gerundsInBaseForm(const QString& text) {
    QStringList tokens = text.split(u' ', Qt::SkipEmptyParts);
    if (tokens.size() < 4 || !tokens[0].endsWith(u','))
        return {};
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const QString base = baseOfGerund(plainWord(tokens[at]));
        const bool comma = tokens[at].endsWith(u',');
        const bool joint = tokens[at] == u"and" || tokens[at] == u"or";
        if (base.isEmpty() && !joint)
            return {};
        if (joint) {
            const QString last = at + 1 < tokens.size() ? baseOfGerund(plainWord(tokens[at + 1])) : QString();
            if (last.isEmpty() || at + 2 >= tokens.size())
                return {};
            tokens[at + 1] = last;
            return tokens.join(u' ');
        }
        tokens[at] = base + (comma ? QStringLiteral(",") : QString());
    }
    return {};
}

Phrase verbPhrase(const QString& text, const QString& base, const QString& adverb, bool fromGerund) {
    Phrase phrase;
    phrase.form = PhraseForm::Verb;
    phrase.verb = base;
    phrase.adverb = adverb;
    phrase.rest = text.section(u' ', 1);
    if (fromGerund)
        phrase.rest = restInBaseForm(phrase.rest);
    return phrase;
}

Phrase readCore(QString text, const Names& names, bool verbFollows) {
    if (text.startsWith(QLatin1String("to "), Qt::CaseInsensitive) && text.size() > 3) {
        text = text.mid(3);
        verbFollows = true;
    }
    QString adverb;
    if (isVerbAdverb(plainWord(text.section(u' ', 0, 0))) && text.contains(u' ')) {
        const QString next = plainWord(text.section(u' ', 1, 1));
        if (verbFollows || verbSense(next) != VerbSense::None || !baseOfGerund(next).isEmpty()) {
            adverb = text.section(u' ', 0, 0).toLower();
            text = text.section(u' ', 1);
        }
    }
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return {};
    const QString& first = words[0];
    const bool wordLike = first == plainWord(text.section(u' ', 0, 0)) && !text.section(u' ', 0, 0).endsWith(u',');
    if (wordLike && isGerundPhrase(words, text, names))
        return verbPhrase(text, leadingGerund(words), adverb, true);
    if (wordLike && (verbFollows || isVerbPhrase(words, verbSense(first), text)))
        return verbPhrase(text, first, adverb, false);
    if (verbFollows) // "build, run and calibrate": a list of base forms
        return verbPhrase(text.section(u' ', 0, 0) + u' ' + text.section(u' ', 1), text.section(u' ', 0, 0).toLower(),
                          adverb, false);
    if (const QString list = gerundsInBaseForm(text); !list.isEmpty())
        return verbPhrase(list, list.section(u' ', 0, 0), adverb, false);
    const bool verbList = text.section(u' ', 0, 0).endsWith(u',') && verbSense(first) != VerbSense::None &&
                          words.size() > 3 && verbSense(words[1]) != VerbSense::None;
    if (!verbList) {
        Phrase phrase;
        phrase.form = isClause(text, false) ? PhraseForm::Sentence : PhraseForm::Noun;
        phrase.text = phrase.form == PhraseForm::Noun ? lowerFirst(text, names) : text;
        phrase.person = phrase.form == PhraseForm::Noun && namesAPost(text);
        return phrase;
    }
    return verbPhrase(text, text.section(u' ', 0, 0).toLower(), adverb, false);
}

} // namespace

Phrase readPhrase(const QString& typed, const Names& names) {
    const QString entry = tidied(typed);
    const QStringList sentences = sentencesOf(entry);
    if (sentences.isEmpty())
        return {};
    const QString first = withoutStop(withoutBrackets(sentences.first()));
    QString text = firstClause(first);
    const bool whole = sentences.size() == 1 && text.size() == first.size();
    if (wordsOf(text).isEmpty())
        return {};

    const QString asTyped = text;
    text = withoutAnnouncement(text);
    const QString time = takeTime(text);
    Phrase phrase;
    if (const auto opened = withoutFirstPerson(text)) {
        phrase = readCore(opened->text, names, opened->verbFollows);
        phrase.person = phrase.person || (opened->postFollows && phrase.form == PhraseForm::Noun);
    } else if (text.startsWith(QLatin1String("I ")) || text.startsWith(QLatin1String("I'")) ||
               text.startsWith(QStringLiteral("I\u2019"))) {
        phrase.form = PhraseForm::Sentence;
        phrase.text = asTyped;
    } else {
        phrase = readCore(text, names, false);
    }
    if (phrase.form == PhraseForm::Verb && !time.isEmpty())
        phrase.rest = (phrase.rest + u' ' + lowerFirst(time, names)).trimmed();
    if (phrase.form == PhraseForm::Sentence)
        phrase.text = asTyped;
    phrase.whole = whole;
    phrase.quoted = withoutStop(entry);
    return phrase;
}

QString infinitive(const Phrase& phrase) {
    if (phrase.form == PhraseForm::Verb) {
        const QString verb = phrase.adverb.isEmpty() ? phrase.verb : phrase.adverb + u' ' + phrase.verb;
        return phrase.rest.isEmpty() ? verb : verb + u' ' + phrase.rest;
    }
    if (phrase.form != PhraseForm::Noun || !phrase.person)
        return {};
    // "head chef of a small kitchen" is a post that one person holds: no article.
    static const QRegularExpression onlyOne(QStringLiteral("^[\\w -]+? of (?:a|an|the|our|my) "), insensitive);
    const bool bare = hasDeterminer(phrase.text) || onlyOne.match(phrase.text).hasMatch();
    return QStringLiteral("become ") + (bare ? QString() : indefiniteArticle(phrase.text) + u' ') + phrase.text;
}

QString gerund(const Phrase& phrase) {
    Phrase turned = phrase;
    if (phrase.form == PhraseForm::Noun && phrase.person)
        return QStringLiteral("becoming ") + infinitive(phrase).mid(7);
    if (phrase.form != PhraseForm::Verb)
        return {};
    const QStringList tokens = phrase.rest.split(u' ');
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at)
        if ((tokens[at] == u"and" || tokens[at] == u"or" || tokens[at].endsWith(u',')) &&
            verbSense(plainWord(tokens[at + 1])) != VerbSense::None)
            return {};
    if (phrase.verb.endsWith(u','))
        return {};
    turned.verb = gerundOf(phrase.verb);
    return infinitive(turned);
}

} // namespace ascent
