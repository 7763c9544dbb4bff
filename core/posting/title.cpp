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

/// "(maternity cover, three terms)": says how long or how much, not what.
Span withoutContract(const QString& text, Span span) {
    static const QSet<QString> said{
        QStringLiteral("maternity"), QStringLiteral("term"),   QStringLiteral("time"),   QStringLiteral("permanent"),
        QStringLiteral("temporary"), QStringLiteral("months"), QStringLiteral("hours"),  QStringLiteral("hrs"),
        QStringLiteral("contract"),  QStringLiteral("remote"), QStringLiteral("hybrid"), QStringLiteral("cover")};
    const Span bare = beforeBracket(text, span);
    for (const PlacedWord& word : placedWords(QStringView(text).mid(bare.end, span.end - bare.end)))
        if (said.contains(word.lower))
            return bare;
    return span;
}

/// Without marks and what stands behind the title proper: "Cook**", "Cook, required for May", "Cook!!!".
Span titleAlone(const QString& text, Span span) {
    span = withoutContract(text, span);
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

constexpr qsizetype longestTitle = 100, longestLine = 140, mostTitleWords = 12;
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
    static const char* const behind[] = {
        " is hiring", " is recruiting", " seeks ",    " is a ",     " offers ",  " sells ",          " runs ",
        " has been ", " is the ",       " operates ", " provides ", " have an ", " are looking for", " are seeking"};
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
    if (words.isEmpty() || nobody.contains(words.first().lower) || hasWord(lexicon().jobs, {words.last()}) ||
        lexicon().qualificationStart.longestAt(words, 0) ||
        (lexicon().emptyWords.contains(words.first().lower) && words.value(1).lower != u"of"))
        return std::nullopt;
    if ((startsWith(text, piece.start, "At ") && name.end < piece.end() && text[name.end] == u',') ||
        startsWith(text, piece.start, "Join "))
        return name;
    static const char* const ofItself[] = {" is an equal",    " is committed", " is proud",
                                           " is looking for", " is seeking ",  " does not discriminate"};
    for (const char* phrase : ofItself)
        if (startsWith(text, name.end, phrase))
            return name;
    for (const char* phrase : behind)
        if (!piece.bullet && startsWith(text, name.end, phrase)) // an item speaks of what is asked
            return name;
    return std::nullopt;
}

/// "The Wren & Barrow, Ludlow", "Rosa's": signs of a name of a business, without its place.
std::optional<Span> businessIn(const QString& text, Span part) {
    const QStringView whole = QStringView(text).mid(part.start, part.length());
    const bool signs =
        whole.contains(u" & ") || whole.contains(u"'s") || whole.contains(u"\u2019s") || whole.startsWith(u"The ");
    const QList<PlacedWord> words = placedWords(whole);
    if (!signs || words.size() < 2 || !whole[0].isUpper() || hasWord(lexicon().jobs, {words.last()}))
        return std::nullopt;
    Span name = beforeBracket(text, part);
    const qsizetype comma = text.indexOf(u", ", name.start);
    if (comma > name.start && comma < name.end)
        name.end = comma;
    const QList<PlacedWord> named = placedWords(QStringView(text).mid(name.start, name.length()));
    constexpr qsizetype most = 6;
    if (named.size() > most)
        return std::nullopt;
    for (const PlacedWord& word : named) // a name is written with capitals
        if (!isFiller(word.lower) && !isPreposition(word.lower) && !text[name.start + word.start].isUpper())
            return std::nullopt;
    return name;
}

/// "Evening Cleaner, Northgate Primary School": where the employer begins behind a comma; -1: nowhere.
qsizetype employerBehindComma(const QString& text, Span title) {
    static const QSet<QString> bodies{
        QStringLiteral("school"),     QStringLiteral("academy"),  QStringLiteral("college"),
        QStringLiteral("university"), QStringLiteral("hospital"), QStringLiteral("trust"),
        QStringLiteral("ltd"),        QStringLiteral("limited"),  QStringLiteral("plc"),
        QStringLiteral("inc"),        QStringLiteral("llc"),      QStringLiteral("council"),
        QStringLiteral("clinic"),     QStringLiteral("church"),   QStringLiteral("foundation"),
        QStringLiteral("hotel")};
    const qsizetype comma = text.lastIndexOf(u", ", title.end - 1);
    if (comma <= title.start)
        return -1;
    const QList<PlacedWord> words = placedWords(QStringView(text).mid(comma, title.end - comma));
    return words.size() >= 2 && bodies.contains(words.last().lower) ? comma : -1;
}

bool isPlaceName(QStringView part) { // "Chicago, IL"
    constexpr qsizetype tail = 4;
    return part.size() > tail && part[part.size() - tail] == u',' && part.back().isUpper() &&
           part[part.size() - 2].isUpper();
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
    std::optional<Span> title, company, repeated;
    bool told = false; // the title's own words say that it is a job
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
        if (!piece.lineStart || !(piece.lineEnd || beforeLabel) || (piece.bullet && i > 0) ||
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
            } else if (!company && !employer && title && again && part.start != title->start &&
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
                        while (k + 1 < its.size() && isJob(its[k + 1].lower)) // "head chef"
                            ++k;
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
