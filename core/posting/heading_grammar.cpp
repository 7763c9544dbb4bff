// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/heading_grammar.h"

#include "core/posting/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

/// The words of a heading, contractions resolved: "you'd" is "you" and "would".
class Said {
public:
    explicit Said(const QList<PlacedWord>& words) {
        static const QHash<QString, QString> ends{
            {QStringLiteral("'d"), QStringLiteral("would")}, {QStringLiteral("'ll"), QStringLiteral("will")},
            {QStringLiteral("'re"), QStringLiteral("are")},  {QStringLiteral("'ve"), QStringLiteral("have")},
            {QStringLiteral("'s"), QStringLiteral("is")},    {QStringLiteral("'m"), QStringLiteral("am")}};
        for (const PlacedWord& word : words) {
            const qsizetype mark = word.lower.indexOf(u'\'');
            const QString end = mark > 0 ? ends.value(word.lower.mid(mark)) : QString();
            m_words.append(end.isEmpty() ? word.lower : word.lower.left(mark));
            if (!end.isEmpty())
                m_words.append(end);
        }
    }
    qsizetype count() const { return m_words.size(); }
    QString at(qsizetype i) const { return m_words.value(i); }
    QString last() const { return m_words.isEmpty() ? QString() : m_words.last(); }
    qsizetype find(QStringView word, qsizetype from) const {
        for (qsizetype i = from; i < count(); ++i)
            if (m_words[i] == word)
                return i;
        return -1;
    }
    bool has(const QSet<QString>& any) const {
        return std::any_of(m_words.begin(), m_words.end(), [&](const QString& word) { return any.contains(word); });
    }
    bool has(const char* pair) const { // two or three words side by side
        return (u' ' + m_words.join(u' ') + u' ').contains(u' ' + QLatin1String(pair) + u' ');
    }

private:
    QStringList m_words;
};

const QSet<QString>& readers() {
    static const QSet<QString> all = wordSetOf("you i me my your they she he");
    return all;
}
const QSet<QString>& writers() {
    static const QSet<QString> all = wordSetOf("we us our");
    return all;
}
const QSet<QString>& denial() {
    static const QSet<QString> all = wordSetOf("not never don't doesn't won't wouldn't isn't can't");
    return all;
}
const QSet<QString>& hiring() {
    static const QSet<QString> all = wordSetOf("apply applying hire hiring recruit recruiting interview next happens");
    return all;
}

Section ofWhat(const Said& said) {
    static const QSet<QString> work = wordSetOf("doing done tackle involve involves involved entail entails own owning "
                                                "deliver delivering responsible spend spending");
    static const QSet<QString> job = wordSetOf("job role post position day week shift work");
    static const QSet<QString> gifts = wordSetOf("offer offers offered give giving get getting receive earn gain pay");
    static const QSet<QString> needs = wordSetOf("need needs needed bring bringing have having looking want wants "
                                                 "wanted expect require requires required ask asks "
                                                 "asking takes seek seeking after value hope matters must");
    const bool reader = said.has(readers()) || said.has("does a") || said.has("does an") || said.has("does the");
    const bool writer = said.has(writers());
    if (said.has("in it for"))
        return said.has(denial()) ? Section::About : Section::Benefit;
    if (said.has(hiring()))
        return Section::Apply;
    if (said.has(denial()))
        return Section::None;
    if (said.has("get up to") || (reader && said.has("up to")) || said.has("getting up to") || said.has("working on") ||
        said.has("work on") || said.has("look like") || said.has("looks like"))
        return Section::Duty;
    const bool mine = !writer || said.has("you to do") || said.has("you to be");
    const bool does = said.find(u"do", 2) > 0; // not the "do" of "what do you …"
    if ((said.has(work) || does) && mine && (reader || said.has(job)))
        return Section::Duty;
    if (said.has("to expect") || said.has("can expect") || said.has("will expect"))
        return said.has(job) ? Section::Duty : said.has(writers()) ? Section::Benefit : Section::Apply;
    if (said.has(needs) && !said.has("will get"))
        return writer || reader || said.has("it takes") || said.has(job) ? Section::Must : Section::None;
    if (said.has(gifts) || said.has("for you") || said.has("for me"))
        return Section::Benefit;
    static const QSet<QString> ours = wordSetOf("staff people team colleagues employees everyone");
    if (writer && said.has("do") && said.has(ours))
        return Section::Benefit; // "What we do for our staff"
    return writer && said.has("do") && !reader ? Section::About : Section::None;
}

Section ofWho(const Said& said) {
    static const QSet<QString> sought =
        wordSetOf("looking need needs want wants after seek seeking suit suits fit right "
                  "should");
    if (said.has(denial()))
        return Section::About;
    if (said.has(sought))
        return Section::Must;
    if (said.last() == u"with" || said.last() == u"to" || said.has(writers()))
        return Section::About;
    return said.has("you are") || said.has("are you") || said.has("am i") ? Section::Must : Section::None;
}

/// "You might be a fit if", "It would be handy if you".
Section ofCondition(const Said& said) {
    const bool ends = said.last() == u"if" || said.has("if you") || said.has("if i");
    if (!ends)
        return Section::None;
    if (said.has(denial()))
        return Section::Meta; // "You won't enjoy this if"
    static const QSet<QString> extra = wordSetOf("bonus plus helps help nice great good better handy useful points "
                                                 "lovely bonuses extra advantage delighted happy");
    static const QSet<QString> apt = wordSetOf("fit right suit suits suited match");
    static const QSet<QString> fits = wordSetOf("thrive enjoy love like apply you ideal perfect");
    if (said.has(extra) && !said.has(apt))
        return Section::Nice;
    return said.has(fits) || said.has(apt) ? Section::Must : Section::None;
}

} // namespace

Section announcedByGrammar(const QList<PlacedWord>& words) {
    constexpr qsizetype most = 11;
    if (words.isEmpty() || words.size() > most)
        return Section::None;
    const Said said(words);
    const qsizetype first = said.at(0) == u"so" || said.at(0) == u"and" || said.at(0) == u"now";
    const QString lead = said.at(first);
    static const QSet<QString> whats = wordSetOf("what stuff things everything bits all");
    if (whats.contains(lead)) // "Stuff you need"
        return ofWhat(said);
    if (lead == u"who")
        return ofWho(said);
    if (lead == u"why") // "Why we need you"
        return said.has(writers()) ? Section::About : Section::None;
    if (lead == u"how") {
        if (said.has(hiring()) || said.has("get in touch"))
            return Section::Apply;
        static const QSet<QString> helps = wordSetOf("spend help contribute");
        return said.has(helps) && said.has(readers()) ? Section::Duty : Section::None;
    }
    if (const Section section = ofCondition(said); section != Section::None)
        return section;
    // "We give you", "We look after you with"
    static const QSet<QString> gives = wordSetOf("give offer provide promise pay look");
    if (lead == u"we" && said.has(gives) && said.has("you") && said.count() <= 6)
        return Section::Benefit;
    for (qsizetype i = 0; i < words.size(); ++i) // "Lovely but not essential"
        if (const PhraseBook::Hit hit = lexicon().nice.longestAt(words, i); hit && words.size() <= 6)
            return Section::Nice;
    // "Is this you?", "Could that be you?", "Sound like you?"
    static const QSet<QString> asking = wordSetOf("is could does sound sounds might");
    if (asking.contains(lead) && said.last() == u"you")
        return Section::Must;
    // "We want someone who", "Ideally somebody with", "We'd love to hear from people who"
    static const QSet<QString> somebody = wordSetOf("somebody someone person people candidate candidates applicants "
                                                    "anyone anybody individual individuals colleague");
    static const QSet<QString> opens = wordSetOf("who that with who's whose");
    if (said.has(somebody) && opens.contains(said.last()))
        return Section::Must;
    static const QSet<QString> kinds = wordSetOf("right ideal perfect kind sort type best");
    if (said.has(kinds) && said.has(somebody))
        return Section::Must;
    // "You'd need", "You would ideally have"; "You'd be doing", "You'll get to"
    if (readers().contains(lead) && said.count() <= 6) {
        static const QSet<QString> has = wordSetOf("need have bring possess hold");
        if (has.contains(said.last()))
            return Section::Must;
        if (said.last() == u"doing" || said.has("get to") || said.last() == u"do")
            return Section::Duty;
    }
    static const QSet<QString> spans = wordSetOf("day days week shift");
    static const QSet<QString> usual = wordSetOf("typical your average normal usual life ordinary day-to-day");
    if (said.count() == 1 && lead == u"you")
        return Section::Must; // "You:"
    if (said.has("day to day") || said.has("day job") || (said.has(spans) && said.has(usual) && said.count() <= 6))
        return Section::Duty;
    return Section::None;
}

} // namespace ascent
