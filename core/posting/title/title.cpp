// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/title/title.h"

#include "core/language/lang_file.h"
#include "core/posting/headings/headings.h"
#include "core/posting/lines/line_topics.h"
#include "core/posting/title/title_parts.h"

#include <algorithm>

namespace ascent {

using posting::Span;

namespace {

// What is longer is a sentence: characters and words of a title, characters of a line with the employer beside it.
constexpr qsizetype longestTitle = 100, longestLine = 140, mostTitleWords = 12;
constexpr qsizetype farSender = 2000;  // characters: a mail that was passed on has a head or two
constexpr qsizetype linesLookedAt = 4; // of the head: a title, an employer, a place, one more

/// Whether a word, with a capital, and a space begin there.
bool beginsWith(const QString& text, qsizetype at, const QString& word) {
    const QStringView rest = QStringView(text).mid(at);
    return rest.size() > word.size() && rest[word.size()] == u' ' && rest[0] == word[0].toUpper() &&
           rest.sliced(1).startsWith(QStringView(word).sliced(1));
}

/// Whether one of the phrases follows a name that ends there.
bool follows(const QString& text, qsizetype at, const PhraseBook& phrases) {
    constexpr qsizetype far = 60; // longer than any of the phrases
    const QList<PlacedWord> words = placedWords(QStringView(text).mid(at, far), at);
    return !words.isEmpty() && words[0].start == at + 1 && text[at] == u' ' && phrases.longestAt(words, 0);
}

/// "Odile's has been …", "At Cutler, our …", "Join Weft": an employer that a sentence names.
std::optional<Span> companyInSentence(const QString& text, const Piece& piece) {
    static const WordSet& nobody = langWords(u"posting/names.txt", u"nobody");
    static const QStringList leads = linesOf("names.txt", "before-name");
    static const PhraseBook does = phrasesOf("names.txt", "employer-does");
    static const PhraseBook ofItself = phrasesOf("names.txt", "employer-of-itself");
    qsizetype at = piece.start;
    QStringList led; // by "At", "Join", "About The"
    for (const QString& lead : leads)
        if (beginsWith(text, at, lead)) {
            at += lead.size() + 1;
            led.append(lead);
        }
    Span name = capitalsAt(text, at, piece.end());
    if (name.length() > 0 && text[name.end - 1] == u':')
        --name.end;
    const QList<PlacedWord> words = placedWords(QStringView(text).mid(name.start, name.length()));
    if (words.size() == 1 && lexicon().employers.contains(words[0].lower))
        return std::nullopt; // "The Trust" is no name
    if (words.isEmpty() || nobody.contains(words.first().lower) || lexicon().jobs.contains(words.last().lower) ||
        lexicon().qualificationStart.longestAt(words, 0) ||
        (lexicon().emptyWords.contains(words.first().lower) && words.value(1).lower != u"of"))
        return std::nullopt;
    const QString lead = led.value(0);
    if (lead == u"about" && words.first().lower != u"us" &&
        (name.end == piece.end() || (name.end + 1 == piece.end() && text[name.end] == u':')))
        return name; // "About Larch Interiors"
    if ((lead == u"at" && name.end < piece.end() && text[name.end] == u',') || lead == u"join")
        return name;
    if (follows(text, name.end, ofItself) || (!piece.bullet && follows(text, name.end, does)))
        return name; // an item speaks of what is asked
    return std::nullopt;
}

std::optional<Span> labelled(const QString& text, const Piece& piece, const QStringList& labels) {
    const qsizetype colon = text.indexOf(u':', piece.start);
    constexpr qsizetype longestLabel = 24; // characters
    if (colon < 0 || colon >= piece.end() || colon - piece.start > longestLabel)
        return std::nullopt;
    const QString label = text.mid(piece.start, colon - piece.start).trimmed().toLower();
    const Span value = trimmed(text, {colon + 1, piece.end()});
    const bool sized = value.length() > 0 && value.length() <= longestTitle;
    return sized && labels.contains(label) ? std::optional(value) : std::nullopt;
}

/// "Nights", "Part Time": how long and when, in the place of an employer.
bool isTerm(const QList<PlacedWord>& words) {
    return std::all_of(words.begin(), words.end(), [](const PlacedWord& word) { return isTermWord(word.lower); });
}

/// "Accounts clerk wanted for a builder's merchant"
std::optional<Span> titleWanted(const QString& text, const Piece& piece) {
    const QList<PlacedWord> its = placedWords(QStringView(text).mid(piece.start, piece.length), piece.start);
    static const WordSet& wanted = langWords(u"posting/names.txt", u"wanted");
    constexpr qsizetype far = 6; // words of a title
    for (qsizetype i = 1; i < its.size() && i <= far; ++i)
        if (wanted.contains(its[i].lower) && isJob(its[i - 1].lower))
            return Span{its[0].start, its[i - 1].end()};
    // "Assistant Farm Manager, 320-cow dairy, Dumfries."
    qsizetype capitals = 0;
    while (capitals < std::min(its.size(), far) && text[its[capitals].start].isUpper()) {
        const bool comma = its[capitals].end() < piece.end() && text[its[capitals].end()] == u',';
        if (comma)
            return capitals > 0 && lexicon().jobs.contains(its[capitals].lower)
                       ? std::optional(Span{its[0].start, its[capitals].end()})
                       : std::nullopt;
        ++capitals;
    }
    return std::nullopt;
}

/// "We are looking for a head chef", "As a sales representative, you"
std::optional<Span> titleInSentence(const QString& text, const Piece& piece) {
    const QList<PlacedWord> its = placedWords(QStringView(text).mid(piece.start, piece.length), piece.start);
    static const WordSet& lookingFor = langWords(u"posting/names.txt", u"looking");
    static const WordSet& seekingWords = langWords(u"posting/names.txt", u"seeking");
    static const WordSet& fresh = langWords(u"posting/names.txt", u"new");
    constexpr qsizetype far = 40, longest = 5; // words: of a sentence that is looked at, of a title in it
    for (qsizetype i = 0; i + 2 < its.size() && i < far; ++i) {
        const QString& word = its[i].lower;
        const bool looking = lookingFor.contains(word) && its[i + 1].lower == u"for";
        const bool seeking = seekingWords.contains(word);
        const bool as = i == 0 && word == u"as";
        if (!looking && !seeking && !as)
            continue;
        qsizetype from = looking ? i + 2 : i + 1;
        while (from < its.size() && (isFiller(its[from].lower) || fresh.contains(its[from].lower)))
            ++from;
        for (qsizetype k = from; k < its.size() && k < from + longest; ++k) {
            if (isFiller(its[k].lower) || isPreposition(its[k].lower))
                break;
            if (isJob(its[k].lower)) {
                while (k + 1 < its.size() && isJob(its[k + 1].lower)) // "head chef"
                    ++k;
                return Span{its[from].start, its[k].end()};
            }
        }
    }
    return std::nullopt;
}

/// Looks for the title and the employer: behind labels, in the first lines, in sentences; the first that is found
/// stays.
class NameFinder {
public:
    NameFinder(const QString& text, const QList<Piece>& pieces)
        : m_text(text)
        , m_pieces(pieces) {}

    NamedAs run() {
        readLabels();
        readSender();
        readHead();
        for (const auto& fallback : {m_beside, m_isBeneath ? m_beneath : std::nullopt, m_repeated})
            if (!m_company)
                m_company = fallback;
        for (const Piece& piece : m_pieces) {
            if (m_company)
                break;
            m_company = named(companyInSentence(m_text, piece), "a sentence tells of it as its subject",
                              "posting/names.txt [employer-does, before-name]");
        }
        if (!m_title && !m_pieces.isEmpty())
            m_title = named(titleWanted(m_text, m_pieces[0]), "wanted, or the job that the first sentence begins with",
                            "posting/names.txt [wanted, job]");
        for (qsizetype i = 0; i < m_pieces.size() && !m_title; ++i)
            m_title = named(titleInSentence(m_text, m_pieces[i]), "a sentence says that it is looked for",
                            "posting/names.txt [looking, seeking, job]");
        NamedAs names;
        if (m_title)
            names.job = take(m_title->span);
        extendTitle();
        names.titlePiece = m_titlePiece;
        if (m_title) {
            names.title = take(m_title->span);
            names.titleFrom = sourceOf(*m_title);
        }
        if (m_company) {
            names.company = take(m_company->span);
            names.companyFrom = sourceOf(*m_company);
        }
        return names;
    }

private:
    /// A name, and how it was known.
    struct Named {
        Span span;
        const char* why = nullptr;
        const char* data = nullptr;
    };
    static std::optional<Named> named(const std::optional<Span>& span, const char* why, const char* data = nullptr) {
        return span ? std::optional(Named{*span, why, data}) : std::nullopt;
    }
    static PostingTrace::Source sourceOf(const Named& name) {
        return {name.why, name.data, {{}, name.span.start, name.span.length()}};
    }
    QList<PlacedWord> wordsOf(Span span) const {
        return placedWords(QStringView(m_text).mid(span.start, span.length()));
    }
    QString take(Span span) const { return m_text.mid(span.start, span.length()); }

    void readLabels() {
        static const QStringList titleLabels = linesOf("names.txt", "title-label");
        static const QStringList employerLabels = linesOf("names.txt", "employer-label");
        constexpr qsizetype far = 40; // pieces: labels stand at the head
        for (qsizetype i = 0; i < std::min(m_pieces.size(), far); ++i) {
            const Piece& piece = m_pieces[i];
            // A label may have become a piece of its own before its value.
            Piece joined = piece;
            if (i + 1 < m_pieces.size() && m_pieces[i + 1].paragraph == piece.paragraph)
                joined.length = m_pieces[i + 1].end() - piece.start;
            if (!m_title)
                m_title =
                    named(labelled(m_text, joined, titleLabels), "behind a label", "posting/names.txt [title-label]");
            if (!m_company)
                m_company = named(labelled(m_text, joined, employerLabels), "behind a label",
                                  "posting/names.txt [employer-label]");
            if (m_company)
                m_company->span = beforeBracket(m_text, m_company->span);
        }
    }

    /// "From: Ash & Rowe LLP <jobs@ash.example>", at the head of a mail.
    void readSender() {
        for (const Piece& piece : m_pieces) {
            if (m_company || piece.start > farSender)
                return;
            const QStringView line = QStringView(m_text).mid(piece.start, piece.length);
            const qsizetype mail = line.indexOf(u" <");
            if (mail < 0 || !line.contains(u'@'))
                continue;
            const qsizetype colon = line.indexOf(u':') + 1;
            const Span name = trimmed(m_text, {piece.start + (colon < mail ? colon : 0), piece.start + mail});
            if (name.length() > 0 && (businessIn(m_text, name) || hasWord(lexicon().employers, wordsOf(name))))
                m_company = Named{name, "the sender of a mail", "posting/names.txt [employer]"};
        }
    }

    /// The first lines: a short line with the name of a job in it, and the employer beside or below.
    void readHead() {
        for (qsizetype i = 0; i < m_pieces.size() && m_lines < linesLookedAt; ++i) {
            const QStringView whole = QStringView(m_text).mid(m_pieces[i].start, m_pieces[i].length);
            m_inMail = isMailHead(whole, m_inMail);
            if (m_inMail || isPageFurniture(whole, wordsOf({m_pieces[i].start, m_pieces[i].end()})))
                continue;
            m_lines += m_pieces[i].lineStart;
            if (!isHeadLine(i))
                continue;
            const Span line{m_pieces[i].start, m_pieces[i].end()};
            if (isHeadingText(QStringView(m_text).mid(line.start, line.length()))) {
                if (m_title)
                    break; // what follows is the posting itself
                continue;
            }
            const QList<PlacedWord> words = wordsOf(line);
            constexpr qsizetype mostOfEmployer = 4; // words beside those of the title
            if (words.isEmpty() || words.size() > mostTitleWords + mostOfEmployer || isSentence(i, words))
                continue;
            const QList<Span> parts = partsOf(m_text, line);
            if (parts.size() == 1)
                readBeneath(i, line, words);
            for (const Span& part : parts)
                readPart(i, line, part, parts.size() == 1, words.size());
            m_lineBefore = i;
        }
    }

    bool isHeadLine(qsizetype i) const {
        const Piece& piece = m_pieces[i];
        // "CookLocation: Dover": what ran together with the next label.
        constexpr qsizetype shortPiece = 60; // characters
        const bool beforeLabel =
            i == 0 && m_pieces.size() > 1 &&
            (m_text[m_pieces[1].end() - 1] == u':' ||
             (piece.length <= shortPiece && hasWord(lexicon().jobs, wordsOf({piece.start, piece.end()}))));
        // A picture before the title looks like a bullet.
        const bool emphasis = piece.sign == U'*' && piece.end() < m_text.size() && m_text[piece.end()] == u'*';
        return piece.lineStart && (piece.lineEnd || beforeLabel) && !(piece.bullet && i > 0 && !emphasis) &&
               piece.length <= longestLine;
    }

    /// Ends as a sentence or as a label does, and is no call: "Delivery Driver - immediate start!"
    bool isSentence(qsizetype i, const QList<PlacedWord>& words) const {
        const Lexicon& all = lexicon();
        const QChar last = m_text[m_pieces[i].end() - 1];
        constexpr qsizetype fewWords = 8; // not "Join us as a driver!"
        const bool urges = all.verbs.contains(words.first().lower) || isFiller(words.first().lower);
        const bool job = words.size() <= fewWords && hasWord(all.jobs, words);
        const bool calls = last == u'!' && m_lines == 1 && !urges && (job || hasWord(all.jobs, {words.last()}));
        return last == u':' ||
               ((last == u'.' || last == u'!') && !calls && !all.employers.contains(words.last().lower));
    }

    /// A part of head line i, which has `lineWords` words.
    void readPart(qsizetype i, Span line, Span part, bool whole, qsizetype lineWords) {
        const Lexicon& all = lexicon();
        const QList<PlacedWord> words = wordsOf(part);
        if (words.isEmpty() || words.size() > mostTitleWords)
            return;
        const Span name = beforeBracket(m_text, part);
        const bool job = hasWord(all.jobs, words);
        // "We fit out offices"; "About Larch Interiors": a heading with the name in it
        const bool said =
            (isFiller(words.first().lower) && words.first().lower != u"the") || words.first().lower == u"about";
        const bool behindAt = part.start > line.start + 1 && m_text[part.start - 2] == u'@';
        const bool employer = !said && !isPlaceName(QStringView(m_text).mid(name.start, name.length())) &&
                              (behindAt || (hasWord(all.employers, words) && !hasWord(all.jobs, {words.last()})));
        constexpr qsizetype fewWords = 6; // of a title in which we know no job
        const bool single = m_lines == 1 && whole && lineWords <= fewWords && !employer;
        const std::optional<Span> business = m_title ? businessIn(m_text, part) : std::nullopt;
        if (m_title && !m_titleIsJob && job && m_titleLine == m_lineBefore &&
            (wordsOf(m_title->span).size() > 1 || isNamedAgain(line, m_title->span, wordsOf(m_title->span)))) {
            // The first line, in which no job is named, was the employer's.
            if (!m_company)
                m_company = named(m_title->span, "the first line, above that of the job");
            m_title.reset();
        }
        if (!m_title && (job || single)) {
            takeTitle(i, part, job);
        } else if (!m_company && !employer && business && part.start != m_title->span.start) {
            // Behind a dash, "Home & Garden" may be what the job is about: a name on a line of its own is surer.
            (i == m_titleLine && !behindAt ? m_beside : m_company) =
                named(business, "looks like the name of a business", "posting/names.txt [name-begins]");
        } else if (!m_company && !employer && m_title && isNamedAgain(line, name, words) &&
                   part.start != m_title->span.start && !isTerm(words) &&
                   !isPlaceName(QStringView(m_text).mid(name.start, name.length()))) {
            if (!m_repeated)
                m_repeated = named(name, "stands beside the title, and again in the text");
        } else if (!m_company && employer && i == m_titleLine && !behindAt && part.start > m_title->span.start &&
                   !hasWord(all.employers, {wordsOf(name).last()})) {
            m_beside = named(name, "beside the title, with a word of employers", "posting/names.txt [employer]");
        } else if (!m_company && employer) {
            m_company =
                named(name, behindAt ? "behind \"@\"" : "has a word of employers", "posting/names.txt [employer]");
            const qsizetype comma = m_text.indexOf(u", ", name.start);
            const bool suffix = comma > 0 && hasWord(all.employers, wordsOf({comma, name.end}).mid(0, 1));
            const bool listed = comma > 0 && hasWord(all.employers, wordsOf({name.start, comma}));
            if (comma > name.start && comma < name.end && listed && !suffix)
                m_company->span.end = comma;
        }
    }

    /// Title, employer, place, a line each: the second is the employer if the third looks like a place.
    void readBeneath(qsizetype i, Span line, const QList<PlacedWord>& words) {
        if (!m_title || m_titlePiece < 0 || i == m_titlePiece)
            return;
        constexpr qsizetype mostWords = 6; // of a name
        const QStringView whole = QStringView(m_text).mid(line.start, line.length());
        bool name = words.size() <= mostWords && !isTerm(words) && !isMoney(whole), digits = false;
        for (const PlacedWord& word : words) {
            const QChar first = m_text[line.start + word.start];
            name = name && (first.isUpper() || isFiller(word.lower) || isPreposition(word.lower));
            digits = digits || first.isDigit();
        }
        if (m_beneath && m_lineBefore == m_beneathPiece)
            m_isBeneath = m_isBeneath || (name && !digits);
        else if (m_titlePiece == m_lineBefore && name && !digits && !whole.contains(u',') && !whole.contains(u'\t') &&
                 !hasWord(lexicon().jobs, words)) {
            m_beneath = Named{line, "a name below the title, above a place"};
            m_beneathPiece = i;
        }
    }

    /// "Staff Nurse - Respiratory Ward", "Teacher of Maths / Physics": what stands behind the title in its line belongs
    /// to it, unless it says where, how long, for how much or for whom.
    void extendTitle() {
        if (!m_title || m_titlePiece < 0)
            return;
        const Piece& piece = m_pieces[m_titlePiece];
        Span& title = m_title->span;
        for (const Span& part : partsOf(m_text, {piece.start, piece.end()})) {
            if (part.start <= title.start)
                continue;
            const QStringView between = QStringView(m_text).mid(title.end, part.start - title.end);
            const bool dash = between.contains(u'-') || between.contains(u'\u2013') || between.contains(u'\u2014') ||
                              between.contains(u'/');
            const Span name = titleAlone(m_text, part);
            const bool employer = m_company && m_company->span.start < part.end && part.start < m_company->span.end;
            if (!dash || between.contains(u'(') || employer || !saysOfWhat(name))
                return;
            title.end = name.end;
        }
    }

    bool saysOfWhat(Span part) const {
        const QStringView name = QStringView(m_text).mid(part.start, part.length());
        const QList<PlacedWord> words = wordsOf(part);
        constexpr qsizetype mostWords = 6;
        if (words.isEmpty() || words.size() > mostWords || isTerms(name, words) || isTerm(words) || isMoney(name) ||
            isPlaceName(name) || hasWord(lexicon().employers, {words.last()}))
            return false;
        if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit() || c == u'!' || c == u'['; }))
            return false;
        const QStringView rest = QStringView(m_text).mid(part.end);
        // A single word may as well be a town; the text tells, if it goes on to speak of the matter.
        if (words.size() == 1 && !rest.contains(words[0].lower))
            return false;
        static const QStringList before = linesOf("names.txt", "before-place");
        return std::none_of(before.begin(), before.end(),
                            [&](const QString& lead) { return rest.contains(QString(lead + u' ' + name.toString())); });
    }

    bool isNamedAgain(Span line, Span name, const QList<PlacedWord>& words) const {
        constexpr qsizetype leastLetters = 4; // shorter first words stand in any text
        const QStringView rest = QStringView(m_text).mid(line.end);
        // "in Leeds" speaks of a town, "chemistry" of the matter.
        return words.first().length >= leastLetters && rest.contains(take(name)) &&
               !rest.contains(QString(QStringLiteral("in ") + take(name)));
    }

    void takeTitle(qsizetype i, Span part, bool job) {
        m_title = named(titleAlone(m_text, part), job ? "a line at the head that names a job" : "the first line",
                        job ? "posting/names.txt [job, job-ending]" : nullptr);
        Span& title = m_title->span;
        const QList<PlacedWord> words = wordsOf(title);
        m_titleIsJob = job || isJob(words.value(words.size() - 1).lower);
        m_titleLine = m_titlePiece = i;
        if (const qsizetype comma = employerBehindComma(m_text, title); comma > 0) {
            if (!m_company)
                m_company = named(trimmed(m_text, {comma + 1, title.end}), "behind the title and a comma",
                                  "posting/names.txt [body]");
            title.end = comma;
        }
    }

    const QString& m_text;
    const QList<Piece>& m_pieces;
    std::optional<Named> m_title, m_company;
    // What may be the employer, if nothing else is: behind the title, in the line below it, beside it and again in the
    // text.
    std::optional<Named> m_beside, m_beneath, m_repeated;
    bool m_inMail = false;    ///< the line before is of the head of a mail
    bool m_isBeneath = false; ///< a place stands below m_beneath
    qsizetype m_beneathPiece = -1, m_lineBefore = -1;
    bool m_titleIsJob = false; ///< the title's own words say that it is a job
    qsizetype m_lines = 0;     ///< of the head, that were looked at
    qsizetype m_titleLine = -1, m_titlePiece = -1;
};

} // namespace

NamedAs namesIn(const QString& text, const QList<Piece>& pieces) {
    return NameFinder(text, pieces).run();
}

} // namespace ascent
