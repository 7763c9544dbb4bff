// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/credentials.h"

#include "core/alignment/reading/requirements.h"
#include "core/language/lang_pattern.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr QStringView requirements = u"alignment/requirements.txt";

bool namesCredential(const QString& told) {
    static const QRegularExpression& papers = langPhrases(requirements, u"names a paper");
    return papers.match(told).hasMatch();
}

/// Who drives for a living may drive.
bool drives(const QString& part, const QString& told) {
    static const QRegularExpression& licence = langPattern(requirements, u"driving licence");
    static const QRegularExpression& driving = langPattern(requirements, u"drives");
    static const QRegularExpression& vehicle = langPattern(requirements, u"vehicle");
    return licence.match(part).hasMatch() && driving.match(told).hasMatch() && vehicle.match(told).hasMatch();
}

struct Part {
    qsizetype from, to; // in the line's text
};

/// The clause in which an ask stands, parted where it gives a choice.
QList<Part> choicesAround(const QString& text, qsizetype from, qsizetype to) {
    static const QString ends = QStringLiteral(",;.:()\n");
    while (from > 0 && !ends.contains(text[from - 1]))
        --from;
    while (to < text.size() && !ends.contains(text[to]))
        ++to;
    static const QRegularExpression& choice = langPattern(requirements, u"choice");
    QList<Part> parts;
    qsizetype at = from;
    for (auto each = choice.globalMatch(text.mid(from, to - from)); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        parts.append({at, from + match.capturedStart()});
        at = from + match.capturedEnd();
    }
    parts.append({at, to});
    return parts;
}

} // namespace

bool leavesCredentialOpen(const AskedLine& line, const Meeting& meeting, const QString& told) {
    const QString& text = line.gist.text;
    if (meeting.ask < 0 || !isHeld(text) || namesCredential(told))
        return false;
    const QList<int>& terms = line.asks[meeting.ask].terms;
    const auto [first, last] = std::minmax_element(terms.begin(), terms.end());
    const Term& end = line.gist.terms[*last];
    static const QRegularExpression& enough = langPhrases(requirements, u"will do instead");
    bool open = false;
    for (const Part& part : choicesAround(text, line.gist.terms[*first].start, end.start + end.length)) {
        const auto meets = [&](int at) {
            const Term& term = line.gist.terms[at];
            return meeting.met.value(at) && term.start >= part.from && term.start < part.to;
        };
        const QString words = text.mid(part.from, part.to - part.from);
        const bool paper = isHeld(words);
        // "Or equivalent experience", "or willing to work towards it": something else will do.
        if (!paper && enough.match(words).hasMatch())
            return false;
        if (std::none_of(terms.begin(), terms.end(), meets))
            continue;
        if (!paper)
            return false;
        const bool byName = std::any_of(terms.begin(), terms.end(), [&](int at) {
            const Term& term = line.gist.terms[at];
            return meets(at) && term.length > 1 && text[term.start].isUpper() && !text[term.start + 1].isLower() &&
                   told.contains(QStringView(text).mid(term.start, term.length));
        });
        open = open || !(byName || drives(words, told));
    }
    return open;
}

} // namespace ascent
