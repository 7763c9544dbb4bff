// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/headings/headings.h"

#include "core/language/lang_file.h"
#include "core/posting/headings/heading_grammar.h"

#include <algorithm>
#include <array>

namespace ascent {

namespace {

constexpr qsizetype mostWords = 12; // of a heading: longer ones are sentences

/// Words that say nothing of what a heading announces.
bool isPadding(const QString& word) {
    static const WordSet& all = langWords(u"posting/heading-words.txt", u"says-nothing");
    return all.contains(word);
}

/// What the headings that we know tell of some words.
struct KnownPhrases {
    Section section = Section::None;
    qsizetype content = 0; ///< words that say something
    qsizetype known = 0;   ///< those of them in a phrase that we know
    qsizetype longest = 0; ///< words of the phrase that decided

    bool isNearlyAll() const { return known * 10 >= content * 8; }
    bool isHalf() const { return known * 2 >= content; }
};

KnownPhrases knownIn(const QList<PlacedWord>& words) {
    KnownPhrases reading;
    const Lexicon& all = lexicon();
    for (qsizetype i = 0; i < words.size();) {
        if (const PhraseBook::Hit hit = all.headings.longestAt(words, i)) {
            reading.known += hit.words;
            reading.content += hit.words;
            const auto section = Section(hit.tag);
            // The longest phrase decides; of two as long, the first; "essential" alone gives way to "skills".
            const bool stronger = hit.words > reading.longest || reading.section == Section::Meta ||
                                  (isPadding(words[i - (i > 0)].lower) && reading.longest == 1 && reading.known == 2);
            if (reading.section == Section::None || stronger) {
                reading.section = section;
                reading.longest = hit.words;
            }
            i += hit.words;
            continue;
        }
        const bool says = !isFiller(words[i].lower) && !isPreposition(words[i].lower);
        reading.content += says;
        reading.known += says && isPadding(words[i].lower);
        ++i;
    }
    return reading;
}

std::optional<bool> mustOf(const QList<PlacedWord>& words, Section section) {
    static const WordSet& nice = langWords(u"posting/heading-words.txt", u"says-nice");
    static const WordSet& must = langWords(u"posting/heading-words.txt", u"says-must");
    bool isNice = section == Section::Nice, isMust = false;
    if (!words.isEmpty() && words[0].lower == u"not") // "Not essential"
        return isNice ? std::optional(false) : std::nullopt;
    for (const PlacedWord& word : words) {
        isNice = isNice || nice.contains(word.lower);
        isMust = isMust || must.contains(word.lower);
    }
    if (isMust && !(isNice && section == Section::Nice))
        return isNice ? std::nullopt : std::optional(true);
    return isNice ? std::optional(false) : std::nullopt;
}

/// Words that announce what comes after a colon: "Your duties may include:".
Section announced(const QList<PlacedWord>& words) {
    static const std::array<std::pair<Section, const WordSet&>, 4> all{
        {{Section::Duty, langWords(u"posting/heading-words.txt", u"announces-duty")},
         {Section::Must, langWords(u"posting/heading-words.txt", u"announces-must")},
         {Section::Skill, langWords(u"posting/heading-words.txt", u"announces-skill")},
         {Section::Benefit, langWords(u"posting/heading-words.txt", u"announces-benefit")}}};
    for (const PlacedWord& word : words)
        for (const auto& [section, announcing] : all)
            if (announcing.contains(word.lower))
                return section;
    return Section::None;
}

bool isCapitals(QStringView text) {
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters += c.isUpper();
    }
    return letters >= 3;
}

bool isTitleCase(QStringView text, const QList<PlacedWord>& words, qsizetype offset) {
    qsizetype content = 0, capital = 0;
    for (const PlacedWord& word : words) {
        if (isFiller(word.lower) || isPreposition(word.lower))
            continue;
        ++content;
        capital += text[word.start - offset].isUpper();
    }
    return content > 0 && capital == content;
}

bool isPicture(char32_t sign) {
    constexpr char32_t symbols = 0x2600; // Unicode's miscellaneous symbols and all the pictures behind them
    return sign >= symbols;
}

/// A short line without a stop, after an empty line, with a sentence right below: "Your part in it".
bool isOverProse(const QString& text, const Piece& piece, const Piece& next) {
    constexpr qsizetype longest = 32, least = 40; // characters of the heading, and of the sentence below
    const bool below = piece.blankBefore && next.lineStart && !next.blankBefore && !next.bullet;
    return below && piece.length <= longest && next.length >= least && text[next.end() - 1] == u'.' &&
           text[piece.start].isUpper();
}

/// The text without what stands in round brackets at its end, and without a colon.
QStringView bare(QStringView text) {
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == u':' || text.back() == u'\u2026'))
        text.chop(1);
    if (text.endsWith(u')')) {
        const qsizetype open = text.lastIndexOf(u'(');
        if (open > 0)
            text = text.left(open).trimmed();
    }
    while (!text.isEmpty() && (text.back() == u':' || text.back() == u'.' || text.back() == u'*'))
        text.chop(1);
    return text;
}

/// The section of headings.txt that a known phrase stands in.
const char* dataOf(Section section) {
    switch (section) {
    case Section::Duty:
        return "posting/headings.txt [duty]";
    case Section::Summary:
        return "posting/headings.txt [summary]";
    case Section::Must:
        return "posting/headings.txt [must]";
    case Section::Nice:
        return "posting/headings.txt [nice]";
    case Section::Skill:
        return "posting/headings.txt [skill]";
    case Section::Benefit:
        return "posting/headings.txt [benefit]";
    case Section::About:
        return "posting/headings.txt [about]";
    case Section::Apply:
        return "posting/headings.txt [apply]";
    case Section::Meta:
        return "posting/headings.txt [meta]";
    case Section::None:
        break;
    }
    return nullptr;
}

/// Looks at one line in each of the ways by which a heading is known.
class HeadingReader {
public:
    HeadingReader(const QString& text, const Piece& piece, const QList<PlacedWord>& words, const Piece* next,
                  bool shouted)
        : m_text(text)
        , m_piece(piece)
        , m_words(words)
        , m_next(next)
        , m_whole(QStringView(text).mid(piece.start, piece.length))
        , m_name(bare(m_whole))
        , m_named(placedWords(m_name))
        , m_stop(m_whole.endsWith(u'.') || m_whole.endsWith(u';') || m_whole.endsWith(u','))
        , m_colon(m_whole.trimmed().endsWith(u':') || m_whole.trimmed().endsWith(u"\u2026"))
        , m_capitals(!shouted && isCapitals(m_name)) {}

    Heading read() {
        // A sentence is none, unless it leads on: "Essential duties include the following."
        if (m_stop && std::none_of(m_words.begin(), m_words.end(),
                                   [](const PlacedWord& word) { return word.lower == u"following"; }))
            return {};
        if (leadsToVerbs())
            return {true,
                    Section::Duty,
                    {},
                    false,
                    "somebody will do what follows",
                    "posting/heading-words.txt [verb-follows]"};
        m_known = knownIn(m_named);
        // A picture before it numbers no list where the next line has another or none.
        m_item = m_piece.bullet && !(isPicture(m_piece.sign) && m_next && m_next->sign != m_piece.sign);
        // A line of its own over others, which tells by its grammar what they are.
        const bool label = m_piece.lineStart && m_colon && m_next;
        m_over = (label || (m_piece.lineStart && m_piece.lineEnd)) && !m_item && !m_stop && !m_whole.endsWith(u'!') &&
                 m_next;
        const bool setOff = m_colon || m_piece.marked || m_capitals || m_whole.endsWith(u'?') || m_piece.blankBefore;
        const AnnouncedBy grammar = m_over && setOff ? announcedByGrammar(m_words) : AnnouncedBy{};
        const auto byGrammar = [&] {
            const bool nice = grammar.section == Section::Nice;
            return Heading{true,
                           grammar.section,
                           nice ? std::optional(false) : mustOf(m_words, grammar.section),
                           false,
                           "its grammar announces what follows",
                           grammar.data};
        };
        // One word that we know weighs less than the grammar of the whole: "A typical shift", "What the job involves".
        constexpr qsizetype several = 3; // words: of two, the known one is half
        const bool toApply = m_known.section == Section::Apply && grammar.section == Section::Must && m_colon;
        if (grammar.section != Section::None && ((m_known.longest == 1 && m_named.size() >= several) || toApply))
            return byGrammar(); // "To apply you need to have:"
        if (isKnown())
            return known(m_named, "a heading that we know");
        constexpr qsizetype shortName = 5; // the last words of "About Harrow Vale Dental Practice:"
        if (m_colon && m_named.size() > 1 && m_named.size() <= shortName && m_named.first().lower == u"about")
            return {true, Section::About, {}, false, "\"about\" and a name", nullptr};
        const bool leads =
            m_colon && m_next && (!m_piece.lineEnd || m_next->bullet || m_next->paragraph != m_piece.paragraph);
        if (const Section section = announcedBefore(leads); section != Section::None)
            return {true,
                    section,
                    mustOf(m_words, section),
                    false,
                    "a sentence that announces what follows",
                    "posting/heading-words.txt [announces-...]"};
        constexpr qsizetype phrase = 2; // words: one alone is said in passing too
        if (m_known.section != Section::None && leads && m_known.longest >= phrase && m_words.size() <= 2 * mostWords &&
            m_known.isHalf())
            return {true,
                    m_known.section,
                    mustOf(m_words, m_known.section),
                    false,
                    "words of a heading that we know, before a colon",
                    dataOf(m_known.section)};
        if (grammar.section != Section::None)
            return byGrammar();
        return setOffAlone();
    }

private:
    /// "The successful candidate will:" is followed by what they do.
    bool leadsToVerbs() const {
        static const WordSet& verbFollows = langWords(u"posting/heading-words.txt", u"verb-follows");
        constexpr qsizetype shortLead = 8; // words of a subject with its verb
        return m_colon && m_next && m_piece.lineStart && m_named.size() > 1 && m_named.size() <= shortLead &&
               verbFollows.contains(m_named.last().lower);
    }

    /// Most of its words are those of headings that we know, and it looks like one.
    bool isKnown() const {
        if (m_stop || m_named.isEmpty() || m_named.size() > mostWords || m_known.section == Section::None)
            return false;
        static const WordSet& noBareNoun = langWords(u"posting/heading-words.txt", u"no-bare-noun");
        static const WordSet& opensHeading = langWords(u"posting/heading-words.txt", u"opens-heading");
        constexpr qsizetype shortName = 3, shortPhrase = 4, shortSentence = 6; // words
        const Section announces = announced(m_named);
        const bool shaped = m_colon || m_capitals || m_piece.marked;
        const bool titled = isTitleCase(m_name, m_named, 0) && !m_item;
        const bool strong = announces != Section::None && m_named.size() <= shortSentence;
        const bool plainItem = m_item && !shaped; // an item may well be "Computer skills"
        const bool bareNoun = m_named.size() <= shortName && announces != Section::None &&
                              announces != Section::Skill && !noBareNoun.contains(m_named.last().lower);
        // Between items that ran together: "The Role", "What we offer".
        const bool amongItems = !m_piece.lineStart && m_named.size() <= shortPhrase &&
                                m_known.section != Section::Skill && opensHeading.contains(m_named.first().lower);
        return (m_known.isNearlyAll() && (!plainItem || amongItems || (bareNoun && !m_piece.lineStart))) ||
               (m_known.isHalf() && shaped) || (strong && (shaped || titled));
    }

    Heading known(const QList<PlacedWord>& words, const char* why) const {
        Heading heading{true, m_known.section, {}, false, why, dataOf(m_known.section)};
        // "We assess you against these behaviours during the selection process:" announces them.
        const Section announces = announced(words);
        constexpr qsizetype sentence = 5; // words: fewer are a name
        if (m_colon && m_known.section == Section::Apply && words.size() >= sentence &&
            (announces == Section::Skill || announces == Section::Must)) {
            heading.section = announces;
            heading.data = "posting/heading-words.txt [announces-...]";
        }
        heading.must = mustOf(words, heading.section);
        return heading;
    }

    /// "Your specific duties as a shop assistant may include:", "Essential duties include the following."
    Section announcedBefore(bool leads) const {
        qsizetype tells = -1;
        for (qsizetype i = 0; i + 1 < m_words.size(); ++i)
            if (m_words[i + 1].lower == u"following" ||
                (i > 0 && m_words[i].lower == u"following" && m_words[i - 1].lower.startsWith(u"include")))
                tells = i;
        // "… as it relates to their ability to: …"
        static const PhraseBook asksForSkills = phrasesOf("heading-words.txt", "asks-for-skills");
        const bool able =
            m_colon && m_words.size() > 1 && asksForSkills.longestAt(m_words, m_words.size() - 2).words == 2;
        const Section section = able ? Section::Skill : announced(m_words);
        constexpr qsizetype farthest = 6; // words before "include the following"
        const bool following = tells >= 0 && tells <= farthest && m_known.section == section &&
                               m_words.size() <= 2 * mostWords && m_words.size() > tells;
        return leads || following ? section : Section::None;
    }

    /// A heading that we don't know.
    Heading setOffAlone() const {
        constexpr qsizetype longestAlone = 8, shortOverList = 6; // words
        if (!m_over || !m_piece.lineEnd || m_named.size() > longestAlone)
            return {};
        const bool list = m_next->bullet;
        const bool rest = m_named.size() == 1 && (isFiller(m_named[0].lower) || isPadding(m_named[0].lower)); // "Other"
        if (m_piece.marked || rest || (m_capitals && m_piece.blankBefore) || (m_colon && list))
            return {true, Section::None, {}, !m_capitals, "set off as a heading; we don't know it", nullptr};
        const bool overList = m_piece.blankBefore && list && m_next->lineStart && !m_next->blankBefore &&
                              (m_named.size() <= shortOverList || m_whole.endsWith(u'?'));
        if (overList || isOverProse(m_text, m_piece, *m_next)) // of another matter than the list before
            return {true,   Section::None, {}, false, "a short line over a list or over sentences; we don't know it",
                    nullptr};
        return {};
    }

    const QString& m_text;
    const Piece& m_piece;
    const QList<PlacedWord>& m_words;
    const Piece* m_next;
    const QStringView m_whole;
    const QStringView m_name; ///< without a colon and what stands in brackets behind it
    const QList<PlacedWord> m_named;
    const bool m_stop, m_colon, m_capitals;
    KnownPhrases m_known;
    bool m_item = false; ///< of a list
    bool m_over = false; ///< stands alone over other lines
};

} // namespace

bool isHeadingText(QStringView text) {
    const QList<PlacedWord> words = placedWords(bare(text));
    if (words.isEmpty() || words.size() > mostWords)
        return false;
    const KnownPhrases known = knownIn(words);
    return known.section != Section::None && known.isNearlyAll();
}

Heading headingOf(const QString& text, const Piece& piece, const QList<PlacedWord>& words, const Piece* next,
                  bool shouted) {
    constexpr qsizetype longest = 320; // characters of a sentence that announces something
    if (words.isEmpty() || piece.length > longest || piece.run)
        return {};
    return HeadingReader(text, piece, words, next, shouted).read();
}

} // namespace ascent
