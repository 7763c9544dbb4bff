// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/title.h"

#include "core/posting/headings.h"

namespace ascent {

namespace {

struct Span {
    qsizetype start = 0, end = 0;
    qsizetype length() const { return end - start; }
};

bool isSeparator(const QString& text, qsizetype i, qsizetype end) {
    static const QString signs = QStringLiteral("|\u00B7\u2022/");
    const bool dash = text[i] == u'-' || text[i] == u'\u2013' || text[i] == u'\u2014';
    return i > 0 && i + 1 < end && (dash || signs.contains(text[i])) && text[i - 1].isSpace() && text[i + 1].isSpace();
}

Span trimmed(const QString& text, Span span) {
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && (text[span.end - 1].isSpace() || text[span.end - 1] == u',' ||
                                     text[span.end - 1] == u':' || text[span.end - 1] == u'*'))
        --span.end;
    return span;
}

/// The parts of a heading line: "Chef - Odile's", "Nurse at St Mary's", "Clerk | Leeds".
QList<Span> partsOf(const QString& text, Span line) {
    QList<Span> parts;
    qsizetype from = line.start;
    for (qsizetype i = line.start; i < line.end; ++i) {
        const bool at =
            i + 4 < line.end && i > line.start && QStringView(text).mid(i, 4) == u" at " && text[i + 4].isUpper();
        if (at || isSeparator(text, i, line.end)) {
            parts.append(trimmed(text, {from, i}));
            from = i + (at ? 4 : 1);
        }
    }
    parts.append(trimmed(text, {from, line.end}));
    parts.removeIf([](const Span& part) { return part.length() <= 0; });
    return parts;
}

Span beforeBracket(const QString& text, Span span) {
    const qsizetype open = text.indexOf(u" (", span.start);
    if (open > span.start && open < span.end)
        span.end = open;
    return span;
}

/// Without marks and what stands behind the title proper: "Cook**", "Cook, required for May", "Cook!!!".
Span titleAlone(const QString& text, Span span) {
    for (const char* behind : {"**", ", required", " required for", " wanted", " needed"}) {
        const qsizetype at = text.indexOf(QLatin1String(behind), span.start);
        if (at > span.start && at < span.end)
            span.end = at;
    }
    while (span.end > span.start + 1 && (text[span.end - 1] == u'!' || text[span.end - 1] == u'*' ||
                                         text[span.end - 1] == u'_' || text[span.end - 1].isSpace()))
        --span.end;
    return span;
}

/// A word for somebody who does a job, also as the end of one: "deckhand", "groundworker".
bool isJob(const QString& word) {
    if (lexicon().jobs.contains(word))
        return true;
    for (const QStringView end :
         {QStringView(u"hand"), QStringView(u"worker"), QStringView(u"keeper"), QStringView(u"maker")})
        if (word.size() > end.size() + 2 && word.endsWith(end))
            return true;
    return false;
}

bool hasWord(const QSet<QString>& known, const QList<PlacedWord>& words) {
    for (const PlacedWord& word : words) {
        QString one = word.lower;
        if (known.contains(one) || (one.endsWith(u's') && known.contains(one.chopped(1))))
            return true;
    }
    return false;
}

constexpr qsizetype longestTitle = 100, mostTitleWords = 12;
constexpr qsizetype linesLookedAt = 4;

/// Capitalised words from i on: "Severn Marches Ambulance Service", "Braid, Moffat & Lowther".
Span capitalsAt(const QString& text, qsizetype i, qsizetype end) {
    static const QSet<QString> joining{QStringLiteral("of"), QStringLiteral("and"), QStringLiteral("&"),
                                       QStringLiteral("the"), QStringLiteral("for")};
    Span span{i, i};
    constexpr qsizetype longest = 80;
    const qsizetype limit = std::min(end, i + longest);
    while (i < limit) {
        qsizetype to = i;
        while (to < limit && !text[to].isSpace())
            ++to;
        qsizetype ink = to;
        while (ink > i && (text[ink - 1] == u',' || text[ink - 1] == u'.' || text[ink - 1] == u';'))
            --ink;
        const QString word = text.mid(i, ink - i);
        if (!word.isEmpty() && (word[0].isUpper() || (word[0].isDigit() && span.end > span.start)))
            span.end = ink;
        else if (!joining.contains(word) || span.end == span.start)
            break;
        if (ink < to)
            break;
        i = to + 1;
    }
    return span;
}

bool startsWith(const QString& text, qsizetype at, const char* words) {
    return QStringView(text).mid(at).startsWith(QLatin1String(words));
}

/// "Odile's has been …", "At Cutler, our …", "Join Weft": an employer that a sentence names.
std::optional<Span> companyInSentence(const QString& text, const Piece& piece) {
    static const char* const behind[] = {" is looking for", " is seeking", " is hiring",       " is recruiting",
                                         " seeks ",         " is a ",      " is an equal",     " does not discriminate",
                                         " is committed",   " offers ",    " sells ",          " runs ",
                                         " has been ",      " is proud",   " is the ",         " operates ",
                                         " provides ",      " have an ",   " are looking for", " are seeking"};
    static const QSet<QString> nobody{
        QStringLiteral("we"),         QStringLiteral("you"),       QStringLiteral("this"),     QStringLiteral("the"),
        QStringLiteral("it"),         QStringLiteral("our"),       QStringLiteral("there"),    QStringLiteral("he"),
        QStringLiteral("she"),        QStringLiteral("they"),      QStringLiteral("who"),      QStringLiteral("your"),
        QStringLiteral("what"),       QStringLiteral("that"),      QStringLiteral("a"),        QStringLiteral("an"),
        QStringLiteral("experience"), QStringLiteral("candidate"), QStringLiteral("applicant")};
    qsizetype at = piece.start;
    for (const char* lead : {"At ", "Join ", "About ", "The "})
        if (startsWith(text, at, lead))
            at += qstrlen(lead);
    Span name = capitalsAt(text, at, piece.end());
    const QList<PlacedWord> words = placedWords(QStringView(text).mid(name.start, name.length()));
    if (words.isEmpty() || nobody.contains(words.first().lower) || hasWord(lexicon().jobs, {words.last()}))
        return std::nullopt;
    if ((startsWith(text, piece.start, "At ") && name.end < piece.end() && text[name.end] == u',') ||
        startsWith(text, piece.start, "Join "))
        return name;
    for (const char* phrase : behind)
        if (startsWith(text, name.end, phrase))
            return name;
    return std::nullopt;
}

std::optional<Span> labelled(const QString& text, const Piece& piece, std::initializer_list<const char*> labels) {
    const qsizetype colon = text.indexOf(u':', piece.start);
    constexpr qsizetype longestLabel = 24;
    if (colon < 0 || colon >= piece.end() || colon - piece.start > longestLabel)
        return std::nullopt;
    const QString label = text.mid(piece.start, colon - piece.start).trimmed().toLower();
    for (const char* each : labels)
        if (label == QLatin1String(each)) {
            const Span value = trimmed(text, {colon + 1, piece.end()});
            if (value.length() > 0 && value.length() <= longestTitle)
                return value;
        }
    return std::nullopt;
}

} // namespace

NamedAs namesIn(const QString& text, const QList<Piece>& pieces) {
    NamedAs names;
    const Lexicon& all = lexicon();
    auto words = [&](Span span) { return placedWords(QStringView(text).mid(span.start, span.length())); };
    auto take = [&](Span span) { return text.mid(span.start, span.length()); };
    std::optional<Span> title, company;
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
            title = labelled(text, joined,
                             {"job title", "title", "position", "position title", "role", "post", "post title",
                              "vacancy", "role title"});
        if (!company)
            company = labelled(text, joined,
                               {"company", "employer", "organisation", "organization", "company name", "client"});
    }
    // The first lines: a short line with the name of a job in it, and the employer beside or below.
    qsizetype lines = 0;
    for (qsizetype i = 0; i < pieces.size() && lines < linesLookedAt; ++i) {
        const Piece& piece = pieces[i];
        lines += piece.lineStart;
        // A picture before the title looks like a bullet.
        // "CookLocation: Dover": what ran together with the next label.
        const bool beforeLabel = i == 0 && pieces.size() > 1 && text[pieces[1].end() - 1] == u':';
        if (!piece.lineStart || !(piece.lineEnd || beforeLabel) || (piece.bullet && i > 0) ||
            piece.length > longestTitle)
            continue;
        const Span line{piece.start, piece.end()};
        const QList<PlacedWord> lineWords = words(line);
        if (lineWords.isEmpty() || lineWords.size() > mostTitleWords + 4 ||
            isHeadingText(QStringView(text).mid(piece.start, piece.length)))
            continue;
        const QChar last = text[piece.end() - 1];
        const bool calls = last == u'!' && lines == 1 && hasWord(all.jobs, {lineWords.last()});
        if (last == u':' || ((last == u'.' || last == u'!') && !calls && !hasWord(all.employers, {lineWords.last()})))
            continue;
        const QList<Span> parts = partsOf(text, line);
        for (const Span& part : parts) {
            const QList<PlacedWord> partWords = words(part);
            if (partWords.isEmpty() || partWords.size() > mostTitleWords)
                continue;
            const Span name = beforeBracket(text, part);
            const bool job = hasWord(all.jobs, partWords);
            const bool employer = hasWord(all.employers, partWords) && !hasWord(all.jobs, {partWords.last()});
            const bool again = partWords.first().length > 3 &&
                               QStringView(text).mid(line.end).contains(take(name), Qt::CaseInsensitive);
            if (!title && (job || (lines == 1 && parts.size() == 1 && lineWords.size() <= 6 && !employer))) {
                title = titleAlone(text, part);
                names.titlePiece = i;
            } else if (!company && (employer || (title && again && part.start != title->start))) {
                company = name;
                const qsizetype comma = text.indexOf(u", ", name.start);
                const bool suffix = comma > 0 && hasWord(all.employers, words({comma, name.end}).mid(0, 1));
                const bool listed = comma > 0 && hasWord(all.employers, words({name.start, comma}));
                if (comma > name.start && comma < name.end && listed && !suffix)
                    company->end = comma;
            }
        }
    }
    for (const Piece& piece : pieces) {
        if (company)
            break;
        company = companyInSentence(text, piece);
    }
    if (!title && !pieces.isEmpty()) { // "Accounts clerk wanted for a builder's merchant"
        const QList<PlacedWord> its = words({pieces[0].start, pieces[0].end()});
        for (qsizetype i = 1; i < its.size() && i <= 6; ++i)
            if ((its[i].lower == u"wanted" || its[i].lower == u"required" || its[i].lower == u"needed") &&
                isJob(its[i - 1].lower)) {
                title = Span{its[0].start + pieces[0].start, its[i - 1].end() + pieces[0].start};
                break;
            }
    }
    if (!title) // "We are looking for a head chef", "As a sales representative, you"
        for (const Piece& piece : pieces) {
            const QList<PlacedWord> its = words({piece.start, piece.end()});
            for (qsizetype i = 0; i + 2 < its.size() && i < 40; ++i) {
                const bool looking =
                    (its[i].lower == u"looking" || its[i].lower == u"for") && its[i + 1].lower == u"for";
                const bool seeking =
                    its[i].lower == u"seeking" || its[i].lower == u"hiring" || its[i].lower == u"recruiting";
                const bool as = i == 0 && its[i].lower == u"as";
                qsizetype from = looking ? i + 2 : (seeking || as) ? i + 1 : -1;
                if (from < 0)
                    continue;
                while (from < its.size() &&
                       (isFiller(its[from].lower) || its[from].lower == u"first" || its[from].lower == u"new"))
                    ++from;
                for (qsizetype k = from; k < its.size() && k < from + 5; ++k) {
                    if (isFiller(its[k].lower) || isPreposition(its[k].lower))
                        break;
                    if (isJob(its[k].lower)) {
                        title = Span{its[from].start + piece.start, its[k].end() + piece.start};
                        break;
                    }
                }
                if (title)
                    break;
            }
            if (title)
                break;
        }
    if (title)
        names.title = take(*title);
    if (company)
        names.company = take(*company);
    return names;
}

} // namespace ascent
