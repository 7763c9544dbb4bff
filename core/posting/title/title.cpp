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

constexpr qsizetype longestTitle = 100, longestLine = 140, mostTitleWords = 12;
constexpr qsizetype linesLookedAt = 4;

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
    constexpr qsizetype longestLabel = 24;
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
    constexpr qsizetype far = 6;
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
    constexpr qsizetype far = 40, longest = 5;
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

} // namespace

NamedAs namesIn(const QString& text, const QList<Piece>& pieces) {
    NamedAs names;
    const Lexicon& all = lexicon();
    auto words = [&](Span span) { return placedWords(QStringView(text).mid(span.start, span.length())); };
    auto take = [&](Span span) { return text.mid(span.start, span.length()); };
    std::optional<Span> title, company, repeated;
    bool told = false; // the title's own words say that it is a job
    static const QStringList titleLabels = linesOf("names.txt", "title-label");
    static const QStringList employerLabels = linesOf("names.txt", "employer-label");
    constexpr qsizetype farLabels = 40;
    for (qsizetype i = 0; i < std::min(pieces.size(), farLabels); ++i) {
        const Piece& piece = pieces[i];
        // A label may have become a piece of its own before its value.
        const Span both{piece.start, i + 1 < pieces.size() && pieces[i + 1].paragraph == piece.paragraph
                                         ? pieces[i + 1].end()
                                         : piece.end()};
        Piece joined = piece;
        joined.length = both.length();
        if (!title)
            title = labelled(text, joined, titleLabels);
        if (!company)
            company = labelled(text, joined, employerLabels);
        if (company)
            company = beforeBracket(text, *company);
    }
    // The first lines: a short line with the name of a job in it, and the employer beside or below.
    qsizetype lines = 0, titleLine = -1;
    for (qsizetype i = 0; i < pieces.size() && lines < linesLookedAt; ++i) {
        const Piece& piece = pieces[i];
        lines += piece.lineStart;
        // A picture before the title looks like a bullet.
        // "CookLocation: Dover": what ran together with the next label.
        constexpr qsizetype shortPiece = 60;
        const bool beforeLabel = i == 0 && pieces.size() > 1 &&
                                 (text[pieces[1].end() - 1] == u':' ||
                                  (piece.length <= shortPiece && hasWord(all.jobs, words({piece.start, piece.end()}))));
        const bool emphasis = piece.sign == U'*' && piece.end() < text.size() && text[piece.end()] == u'*';
        if (!piece.lineStart || !(piece.lineEnd || beforeLabel) || (piece.bullet && i > 0 && !emphasis) ||
            piece.length > longestLine)
            continue;
        const Span line{piece.start, piece.end()};
        const QList<PlacedWord> lineWords = words(line);
        if (isHeadingText(QStringView(text).mid(piece.start, piece.length))) {
            if (title)
                break; // what follows is the posting itself
            continue;
        }
        if (lineWords.isEmpty() || lineWords.size() > mostTitleWords + 4)
            continue;
        const QChar last = text[piece.end() - 1];
        constexpr qsizetype fewWords = 8; // "Delivery Driver - immediate start!", but not "Join us as a driver!"
        const bool urges = all.verbs.contains(lineWords.first().lower) || isFiller(lineWords.first().lower);
        const bool named = lineWords.size() <= fewWords && hasWord(all.jobs, lineWords);
        const bool calls = last == u'!' && lines == 1 && !urges && (named || hasWord(all.jobs, {lineWords.last()}));
        if (last == u':' ||
            ((last == u'.' || last == u'!') && !calls && !all.employers.contains(lineWords.last().lower)))
            continue;
        const QList<Span> parts = partsOf(text, line);
        for (const Span& part : parts) {
            const QList<PlacedWord> partWords = words(part);
            if (partWords.isEmpty() || partWords.size() > mostTitleWords)
                continue;
            const Span name = beforeBracket(text, part);
            const bool job = hasWord(all.jobs, partWords);
            const bool said =
                (isFiller(partWords.first().lower) && partWords.first().lower != u"the") || // "We fit out offices"
                partWords.first().lower == u"about"; // "About Larch Interiors": a heading with the name in it
            const bool behindAt = part.start > line.start + 1 && text[part.start - 2] == u'@';
            const bool employer =
                !said && (behindAt || (hasWord(all.employers, partWords) && !hasWord(all.jobs, {partWords.last()})));
            const bool again = partWords.first().length > 3 &&
                               QStringView(text).mid(line.end).contains(take(name), Qt::CaseInsensitive);
            const bool single = lines == 1 && parts.size() == 1 && lineWords.size() <= 6 && !employer;
            const std::optional<Span> business = title ? businessIn(text, part) : std::nullopt;
            if (title && !told && job && i > 0 && titleLine == i - 1 && words(*title).size() > 1) {
                // The first line, in which no job is named, was the employer's.
                if (!company)
                    company = title;
                title.reset();
            }
            if (!title && (job || single)) {
                title = titleAlone(text, part);
                told = job || isJob(words(*title).value(words(*title).size() - 1).lower);
                titleLine = i;
                names.titlePiece = i;
                if (const qsizetype comma = employerBehindComma(text, *title); comma > 0) {
                    if (!company)
                        company = trimmed(text, {comma + 1, title->end});
                    title->end = comma;
                }
            } else if (!company && !employer && business && part.start != title->start) {
                company = business;
            } else if (!company && !employer && title && again && part.start != title->start && !isTerm(partWords) &&
                       !isPlaceName(QStringView(text).mid(name.start, name.length()))) {
                if (!repeated)
                    repeated = name;
            } else if (!company && employer) {
                company = name;
                const qsizetype comma = text.indexOf(u", ", name.start);
                const bool suffix = comma > 0 && hasWord(all.employers, words({comma, name.end}).mid(0, 1));
                const bool listed = comma > 0 && hasWord(all.employers, words({name.start, comma}));
                if (comma > name.start && comma < name.end && listed && !suffix)
                    company->end = comma;
            }
        }
    }
    if (!company)
        company = repeated;
    for (const Piece& piece : pieces) {
        if (company)
            break;
        company = companyInSentence(text, piece);
    }
    if (!title && !pieces.isEmpty())
        title = titleWanted(text, pieces[0]);
    for (qsizetype i = 0; i < pieces.size() && !title; ++i)
        title = titleInSentence(text, pieces[i]);
    if (title)
        names.title = take(*title);
    if (company)
        names.company = take(*company);
    return names;
}

} // namespace ascent
