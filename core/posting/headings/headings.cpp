// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/headings/headings.h"

#include "core/language/lang_file.h"
#include "core/posting/headings/heading_grammar.h"

#include <algorithm>
#include <array>

namespace ascent {

namespace {

constexpr qsizetype mostWords = 12; // a heading has no more

/// Words that say nothing of what a heading announces.
bool isPadding(const QString& word) {
    static const WordSet& all = langWords(u"posting/heading-words.txt", u"says-nothing");
    return all.contains(word);
}

struct Reading {
    Section section = Section::None;
    qsizetype content = 0; ///< words that say something
    qsizetype known = 0;   ///< those of them in a phrase that we know
    qsizetype longest = 0;
};

Reading read(const QList<PlacedWord>& words) {
    Reading reading;
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
    constexpr qsizetype longest = 32, least = 40;
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

} // namespace

bool isHeadingText(QStringView text) {
    const QList<PlacedWord> words = placedWords(bare(text));
    if (words.isEmpty() || words.size() > mostWords)
        return false;
    const Reading reading = read(words);
    return reading.section != Section::None && reading.known * 10 >= reading.content * 8;
}

Heading headingOf(const QString& text, const Piece& piece, const QList<PlacedWord>& words, const Piece* next,
                  bool shouted) {
    constexpr qsizetype longest = 320;
    Heading heading;
    if (words.isEmpty() || piece.length > longest || piece.run)
        return heading;
    const QStringView whole = QStringView(text).mid(piece.start, piece.length);
    const bool stop = whole.endsWith(u'.') || whole.endsWith(u';') || whole.endsWith(u',');
    static const QString following = QStringLiteral("following");
    // A sentence is none, unless it leads on: "Essential duties include the following."
    if (stop &&
        std::none_of(words.begin(), words.end(), [](const PlacedWord& word) { return word.lower == following; }))
        return heading;
    const QStringView name = bare(whole);
    const QList<PlacedWord> named = placedWords(name);
    const bool colon = whole.trimmed().endsWith(u':') || whole.trimmed().endsWith(u"\u2026");
    const bool capitals = !shouted && isCapitals(name);
    constexpr qsizetype shortLead = 8;
    static const WordSet& verbFollows = langWords(u"posting/heading-words.txt", u"verb-follows");
    if (colon && next && piece.lineStart && named.size() > 1 && named.size() <= shortLead &&
        verbFollows.contains(named.last().lower)) {
        heading.is = true; // "The successful candidate will:" is followed by what they do
        heading.section = Section::Duty;
        return heading;
    }
    const Reading reading = read(named);
    // A picture before it numbers no list where the next line has another or none.
    const bool item = piece.bullet && !(isPicture(piece.sign) && next && next->sign != piece.sign);
    // A line of its own over others, which tells by its grammar what they are.
    const bool label = piece.lineStart && colon && next;
    const bool over = (label || (piece.lineStart && piece.lineEnd)) && !item && !stop && !whole.endsWith(u'!') && next;
    const bool set = colon || piece.marked || capitals || whole.endsWith(u'?') || piece.blankBefore;
    const Section asked = over && set ? announcedByGrammar(words) : Section::None;
    const auto byGrammar = [&] {
        heading.is = true;
        heading.section = asked;
        heading.must = asked == Section::Nice ? std::optional(false) : mustOf(words, asked);
        return heading;
    };
    // One word that we know weighs less than the grammar of the whole: "A typical shift", "What the job involves".
    constexpr qsizetype several = 3;
    if (asked != Section::None && reading.longest == 1 && named.size() >= several)
        return byGrammar();
    if (named.size() <= mostWords && !named.isEmpty() && reading.section != Section::None) {
        const bool full = reading.known * 10 >= reading.content * 8;
        const bool half = reading.known * 2 >= reading.content;
        const bool shaped = colon || capitals || piece.marked;
        const bool titled = isTitleCase(name, named, 0) && !item;
        const bool strong = announced(named) != Section::None && named.size() <= 6;
        const bool plainItem = item && !shaped; // an item may well be "Computer skills"
        static const WordSet& noBareNoun = langWords(u"posting/heading-words.txt", u"no-bare-noun");
        const bool bareNoun = named.size() <= 3 && announced(named) != Section::None &&
                              announced(named) != Section::Skill && !noBareNoun.contains(named.last().lower);
        // Between items that ran together: "The Role", "What we offer".
        static const WordSet& opensHeading = langWords(u"posting/heading-words.txt", u"opens-heading");
        const bool amongItems = !piece.lineStart && named.size() <= 4 && reading.section != Section::Skill &&
                                opensHeading.contains(named.first().lower);
        if ((full && !stop && (!plainItem || amongItems || (bareNoun && !piece.lineStart))) ||
            (half && shaped && !stop) || (strong && (shaped || titled) && !stop)) {
            heading.is = true;
            heading.section = reading.section;
            // "We assess you against these behaviours during the selection process:" announces them.
            const Section said = announced(named);
            constexpr qsizetype sentence = 5;
            if (colon && reading.section == Section::Apply && named.size() >= sentence &&
                (said == Section::Skill || said == Section::Must))
                heading.section = said;
            heading.must = mustOf(named, heading.section);
            return heading;
        }
    }
    constexpr qsizetype shortName = 5;
    if (colon && named.size() > 1 && named.size() <= shortName && named.first().lower == u"about") {
        heading.is = true; // "About Harrow Vale:"
        heading.section = Section::About;
        return heading;
    }
    // "Your specific duties as a shop assistant may include:", "Essential duties include the following."
    qsizetype tells = -1;
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        if (words[i + 1].lower == following ||
            (i > 0 && words[i].lower == following && words[i - 1].lower.startsWith(u"include")))
            tells = i;
    const bool leads = colon && (next && (!piece.lineEnd || next->bullet || next->paragraph != piece.paragraph));
    // "… as it relates to their ability to: …"
    static const PhraseBook asksForSkills = phrasesOf("heading-words.txt", "asks-for-skills");
    const bool able = colon && words.size() > 1 && asksForSkills.longestAt(words, words.size() - 2).words == 2;
    const Section section = able ? Section::Skill : announced(words);
    if (section != Section::None && (leads || (tells >= 0 && reading.section == section &&
                                               words.size() <= 2 * mostWords && tells <= 6 && words.size() > tells))) {
        heading.is = true;
        heading.section = section;
        heading.must = mustOf(words, section);
        return heading;
    }
    if (reading.section != Section::None && leads && reading.longest >= 2 && words.size() <= 2 * mostWords &&
        reading.known * 2 >= reading.content) {
        heading.is = true;
        heading.section = reading.section;
        heading.must = mustOf(words, reading.section);
        return heading;
    }
    if (asked != Section::None)
        return byGrammar();
    // A heading that we don't know: set off as one.
    const bool alone = over && piece.lineEnd && named.size() <= 8;
    const bool rest = named.size() == 1 && (isFiller(named[0].lower) || isPadding(named[0].lower)); // "Other"
    const bool overList = piece.blankBefore && next && next->bullet && next->lineStart && !next->blankBefore &&
                          (named.size() <= 6 || whole.endsWith(u'?'));
    if (alone && (piece.marked || rest || (capitals && piece.blankBefore) || (colon && next && next->bullet))) {
        heading.is = true;
        heading.weak = !capitals;
    } else if (alone && (overList || (next && isOverProse(text, piece, *next)))) {
        heading.is = true; // of another matter than the list before
    }
    return heading;
}

} // namespace ascent
