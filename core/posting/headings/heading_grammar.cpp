// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/headings/heading_grammar.h"

#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

/// The words of a heading, contractions resolved: "you'd" is "you" and "would".
class Said {
public:
    explicit Said(const QList<PlacedWord>& words) {
        static const QHash<QString, QString> ends = entriesOf("heading-words.txt", "contractions");
        for (const PlacedWord& word : words) {
            const qsizetype mark = word.lower.indexOf(u'\'');
            const QString end = mark > 0 ? ends.value(word.lower.mid(mark)) : QString();
            m_words.append({word.start, word.length, end.isEmpty() ? word.lower : word.lower.left(mark)});
            if (!end.isEmpty())
                m_words.append({word.start, word.length, end});
        }
    }
    qsizetype count() const { return m_words.size(); }
    QString at(qsizetype i) const { return m_words.value(i).lower; }
    QString last() const { return m_words.isEmpty() ? QString() : m_words.last().lower; }
    qsizetype find(QStringView word, qsizetype from) const {
        for (qsizetype i = from; i < count(); ++i)
            if (m_words[i].lower == word)
                return i;
        return -1;
    }
    bool has(const WordSet& any) const {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const PlacedWord& word) { return any.contains(word.lower); });
    }
    bool has(QStringView word) const { return find(word, 0) >= 0; }
    bool has(const PhraseBook& any) const {
        for (qsizetype i = 0; i < count(); ++i)
            if (any.longestAt(m_words, i))
                return true;
        return false;
    }

private:
    QList<PlacedWord> m_words;
};

const WordSet& readers() {
    static const WordSet& all = langWords(u"posting/heading-words.txt", u"reader");
    return all;
}
const WordSet& writers() {
    static const WordSet& all = langWords(u"posting/heading-words.txt", u"writer");
    return all;
}
const WordSet& denial() {
    static const WordSet& all = langWords(u"posting/heading-words.txt", u"denial");
    return all;
}
const WordSet& hiring() {
    static const WordSet& all = langWords(u"posting/heading-words.txt", u"hiring");
    return all;
}

AnnouncedBy ofWhat(const Said& said) {
    static const WordSet& work = langWords(u"posting/heading-words.txt", u"work");
    static const WordSet& job = langWords(u"posting/heading-words.txt", u"job");
    static const WordSet& gifts = langWords(u"posting/heading-words.txt", u"gift");
    static const WordSet& needs = langWords(u"posting/heading-words.txt", u"need");
    static const PhraseBook readerDoes = phrasesOf("heading-words.txt", "reader-does");
    static const PhraseBook inItFor = phrasesOf("heading-words.txt", "in-it-for");
    static const PhraseBook workPhrases = phrasesOf("heading-words.txt", "work-phrase");
    static const PhraseBook upTo = phrasesOf("heading-words.txt", "up-to");
    static const PhraseBook askedOfYou = phrasesOf("heading-words.txt", "asked-of-you");
    static const PhraseBook toExpect = phrasesOf("heading-words.txt", "to-expect");
    static const PhraseBook willGet = phrasesOf("heading-words.txt", "will-get");
    static const PhraseBook itTakes = phrasesOf("heading-words.txt", "it-takes");
    static const PhraseBook forYou = phrasesOf("heading-words.txt", "for-you");
    const bool reader = said.has(readers()) || said.has(readerDoes);
    const bool writer = said.has(writers());
    if (said.has(inItFor))
        return {said.has(denial()) ? Section::About : Section::Benefit, "posting/heading-words.txt [in-it-for]"};
    if (said.has(hiring()))
        return {Section::Apply, "posting/heading-words.txt [hiring]"};
    if (said.has(denial()))
        return {};
    if (said.has(workPhrases) || (reader && said.has(upTo)))
        return {Section::Duty, "posting/heading-words.txt [work-phrase, up-to]"};
    const bool mine = !writer || said.has(askedOfYou);
    const bool does = said.find(u"do", 2) > 0; // not the "do" of "what do you …"
    if ((said.has(work) || does) && mine && (reader || said.has(job)))
        return {Section::Duty, "posting/heading-words.txt [work]"};
    if (said.has(toExpect))
        return {said.has(job)         ? Section::Duty
                : said.has(writers()) ? Section::Benefit
                                      : Section::Apply,
                "posting/heading-words.txt [to-expect]"};
    if (said.has(needs) && !said.has(willGet))
        return {writer || reader || said.has(itTakes) || said.has(job) ? Section::Must : Section::None,
                "posting/heading-words.txt [need]"};
    if (said.has(gifts) || said.has(forYou))
        return {Section::Benefit, "posting/heading-words.txt [gift, for-you]"};
    static const WordSet& ours = langWords(u"posting/heading-words.txt", u"own-people");
    if (writer && said.has(u"do") && said.has(ours))
        return {Section::Benefit, "posting/heading-words.txt [own-people]"}; // "What we do for our staff"
    return {writer && said.has(u"do") && !reader ? Section::About : Section::None,
            "posting/heading-words.txt [writer]"};
}

AnnouncedBy ofWho(const Said& said) {
    static const WordSet& sought = langWords(u"posting/heading-words.txt", u"sought");
    if (said.has(denial()))
        return {Section::About, "posting/heading-words.txt [denial]"};
    if (said.has(sought))
        return {Section::Must, "posting/heading-words.txt [sought]"};
    static const WordSet& openEnd = langWords(u"posting/heading-words.txt", u"open-end");
    static const PhraseBook youAre = phrasesOf("heading-words.txt", "who-you-are");
    if (openEnd.contains(said.last()) || said.has(writers()))
        return {Section::About, "posting/heading-words.txt [open-end, writer]"};
    return {said.has(youAre) ? Section::Must : Section::None, "posting/heading-words.txt [who-you-are]"};
}

/// "You might be a fit if", "It would be handy if you".
AnnouncedBy ofCondition(const Said& said) {
    static const PhraseBook ifYou = phrasesOf("heading-words.txt", "if-you");
    const bool ends = said.last() == u"if" || said.has(ifYou);
    if (!ends)
        return {};
    if (said.has(denial()))
        return {Section::Meta, "posting/heading-words.txt [if-you, denial]"}; // "You won't enjoy this if"
    static const WordSet& extra = langWords(u"posting/heading-words.txt", u"extra");
    static const WordSet& apt = langWords(u"posting/heading-words.txt", u"apt");
    static const WordSet& fits = langWords(u"posting/heading-words.txt", u"would-fit");
    if (said.has(extra) && !said.has(apt))
        return {Section::Nice, "posting/heading-words.txt [extra]"};
    return {said.has(fits) || said.has(apt) ? Section::Must : Section::None,
            "posting/heading-words.txt [apt, would-fit]"};
}

} // namespace

AnnouncedBy announcedByGrammar(const QList<PlacedWord>& words) {
    constexpr qsizetype most = 11;        // words of a heading with a verb: more are a sentence
    constexpr qsizetype mostWithLead = 8; // "To be considered you will need to have"
    constexpr qsizetype fewWords = 6;     // where one word must tell: in more, it may be said in passing
    if (words.isEmpty() || words.size() > most)
        return {};
    const Said said(words);
    static const WordSet& opening = langWords(u"posting/heading-words.txt", u"opening");
    const qsizetype first = opening.contains(said.at(0));
    const QString lead = said.at(first);
    static const WordSet& whats = langWords(u"posting/heading-words.txt", u"things");
    if (whats.contains(lead)) // "Stuff you need"
        return ofWhat(said);
    if (lead == u"who")
        return ofWho(said);
    if (lead == u"why") // "Why we need you"
        return {said.has(writers()) ? Section::About : Section::None, "posting/heading-words.txt [writer]"};
    if (lead == u"how") {
        static const PhraseBook getInTouch = phrasesOf("heading-words.txt", "get-in-touch");
        if (said.has(hiring()) || said.has(getInTouch))
            return {Section::Apply, "posting/heading-words.txt [hiring, get-in-touch]"};
        static const WordSet& helps = langWords(u"posting/heading-words.txt", u"spends");
        return {said.has(helps) && said.has(readers()) ? Section::Duty : Section::None,
                "posting/heading-words.txt [spends]"};
    }
    if (const AnnouncedBy condition = ofCondition(said); condition.section != Section::None)
        return condition;
    // "We give you", "We look after you with"
    static const WordSet& gives = langWords(u"posting/heading-words.txt", u"gives");
    if (lead == u"we" && said.has(gives) && said.has(u"you") && said.count() <= fewWords)
        return {Section::Benefit, "posting/heading-words.txt [gives]"};
    for (qsizetype i = 0; i < words.size(); ++i) // "Lovely but not essential"
        if (const PhraseBook::Hit hit = lexicon().nice.longestAt(words, i); hit && words.size() <= fewWords)
            return {Section::Nice, "posting/cues.txt [nice]"};
    // "Is this you?", "Could that be you?", "Sound like you?"
    static const WordSet& asking = langWords(u"posting/heading-words.txt", u"asks-whether");
    if (asking.contains(lead) && said.last() == u"you")
        return {Section::Must, "posting/heading-words.txt [asks-whether]"};
    // "We want someone who", "Ideally somebody with", "We'd love to hear from people who"
    static const WordSet& somebody = langWords(u"posting/heading-words.txt", u"somebody");
    static const WordSet& opens = langWords(u"posting/heading-words.txt", u"opens-clause");
    if (said.has(somebody) && opens.contains(said.last()))
        return {Section::Must, "posting/heading-words.txt [somebody, opens-clause]"};
    static const WordSet& kinds = langWords(u"posting/heading-words.txt", u"kind-of-person");
    if (said.has(kinds) && said.has(somebody))
        return {Section::Must, "posting/heading-words.txt [kind-of-person, somebody]"};
    // "You'd need", "You would ideally have"; "You'd be doing", "You'll get to"
    if (said.has(readers()) && said.count() <= mostWithLead && said.last() != lead) {
        static const WordSet& toHave = langWords(u"posting/heading-words.txt", u"to-have");
        if (toHave.contains(said.last()) && (readers().contains(lead) || said.find(u"to", 0) == 0))
            return {Section::Must, "posting/heading-words.txt [to-have]"}; // "To apply you need to have"
    }
    if (readers().contains(lead) && said.count() <= fewWords) {
        static const WordSet& has = langWords(u"posting/heading-words.txt", u"to-have");
        if (has.contains(said.last()))
            return {Section::Must, "posting/heading-words.txt [to-have]"};
        static const WordSet& toDo = langWords(u"posting/heading-words.txt", u"to-do");
        static const PhraseBook getsTo = phrasesOf("heading-words.txt", "gets-to");
        if (toDo.contains(said.last()) || said.has(getsTo))
            return {Section::Duty, "posting/heading-words.txt [to-do, gets-to]"};
    }
    static const WordSet& spans = langWords(u"posting/heading-words.txt", u"span-of-work");
    static const WordSet& usual = langWords(u"posting/heading-words.txt", u"usual");
    if (said.count() == 1 && lead == u"you")
        return {Section::Must, nullptr}; // "You:"
    static const PhraseBook dayToDay = phrasesOf("heading-words.txt", "day-to-day");
    if (said.has(dayToDay) || (said.has(spans) && said.has(usual) && said.count() <= fewWords))
        return {Section::Duty, "posting/heading-words.txt [day-to-day, span-of-work]"};
    return {};
}

} // namespace ascent
