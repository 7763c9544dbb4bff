// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/scope.h"

namespace ascent::critic {

namespace {

bool isYear(const Token& token) {
    const bool decade = token.length == 5 && token.word.endsWith(u's'); // "the 2040s"
    return token.number && !token.money && (token.length == 4 || decade) && token.value >= 1950 && token.value <= 2150;
}

} // namespace

int monthOf(const QString& word) {
    static const QHash<QString, int> months{
        {QStringLiteral("january"), 1},  {QStringLiteral("february"), 2},  {QStringLiteral("march"), 3},
        {QStringLiteral("april"), 4},    {QStringLiteral("may"), 5},       {QStringLiteral("june"), 6},
        {QStringLiteral("july"), 7},     {QStringLiteral("august"), 8},    {QStringLiteral("september"), 9},
        {QStringLiteral("october"), 10}, {QStringLiteral("november"), 11}, {QStringLiteral("december"), 12},
        {QStringLiteral("jan"), 1},      {QStringLiteral("feb"), 2},       {QStringLiteral("mar"), 3},
        {QStringLiteral("apr"), 4},      {QStringLiteral("jun"), 6},       {QStringLiteral("jul"), 7},
        {QStringLiteral("aug"), 8},      {QStringLiteral("sept"), 9},      {QStringLiteral("sep"), 9},
        {QStringLiteral("oct"), 10},     {QStringLiteral("nov"), 11},      {QStringLiteral("dec"), 12}};
    return months.value(word, 0);
}

// The years from today that a clause is set in: "in five years", "five years from now", "by 2031".
double yearsAhead(const Reading& reading, const TokenRange& range, QDate today) {
    double ahead = 0;
    for (int t = range.first; t < range.end; ++t) {
        const Token& token = reading.token(t);
        const bool years = t + 1 < range.end && reading.token(t + 1).word.startsWith(u"year");
        // "in year five", "of the fifth year"
        if (token.word == u"year" && t + 1 < range.end && reading.token(t + 1).number &&
            reading.token(t + 1).value <= 10)
            ahead = std::max(ahead, reading.token(t + 1).value);
        if (token.number && t + 1 < range.end && reading.token(t + 1).word == u"months" && token.value <= 240)
            ahead = std::max(ahead, token.value / 12);
        if (years && (token.word == u"fifth" || token.word == u"fourth" || token.word == u"third"))
            ahead = std::max(ahead, 3.0);
        if (token.number && years && token.value <= 60) {
            const QString before = t > range.first ? reading.token(t - 1).word : QString();
            const QString after = t + 2 < range.end ? reading.token(t + 2).word : QString();
            if (before == u"in" || before == u"within" || before == u"exactly" || before == u"precisely" ||
                after == u"from" || after == u"time" || after == u"later")
                ahead = std::max(ahead, token.value);
        } else if (isYear(token) && today.isValid()) {
            ahead = std::max(ahead, token.value - today.year());
        }
    }
    return ahead;
}

void judgeDates(const Reading& reading, Remarks& remarks) {
    const QDate today = reading.context().today;
    if (!today.isValid())
        return;
    for (int t = 0; t < reading.prose().tokens.size(); ++t) {
        const Token& token = reading.token(t);
        if (!isYear(token) ||
            (!reading.aims(token.clause) && (reading.past(token.clause) || token.value - today.year() < 2)))
            continue;
        const TokenRange sentence = reading.sentence(token.sentence);
        const TokenRange clause = reading.clause(token.clause);
        const QString before = t > sentence.first ? reading.token(t - 1).word : QString();
        const bool dated = before == u"by" || before == u"in" || before == u"before" || before == u"until" ||
                           before == u"of" || before == u"after" || before == u"from" || before == u"about" ||
                           before == u"for" || before == u"towards" || before == u"around";
        int month = monthOf(before);
        int first = t;
        // "14 March 2031", "March 14, 2031", "the 1st of June 2031"
        for (int back = t - 1; back >= sentence.first && back >= t - 3; --back)
            if (const int named = monthOf(reading.token(back).word); named > 0) {
                month = named;
                first = back;
            }
        if (!dated && month == 0)
            continue;
        if (reading.has(clause, {u"net", u"carbon", u"target", u"targets", u"government", u"strategy", u"company's",
                                 u"zero", u"emissions", u"council's", u"city's", u"programme", u"built"}))
            continue;
        // "Your plan to be organic by 2040" is theirs.
        if (reading.has({clause.first, t}, {u"your", u"their", u"its"}) &&
            !reading.has({clause.first, t}, {u"i", u"my"}))
            continue;
        // "The plan runs until 2050, and I'd": the clause has a subject of its own.
        const QString& joint = reading.token(clause.first).word;
        const bool joined =
            clause.first > sentence.first && (joint == u"until" || joint == u"before" || joint == u"after");
        const int from = joined ? reading.clause(reading.token(clause.first - 1).clause).first : clause.first;
        const QString& opening = reading.token(from).word;
        if (t - from > 3 && (opening == u"the" || opening == u"this" || opening.endsWith(QStringLiteral("'s"))) &&
            !reading.has({from, t}, {u"i", u"my", u"me", u"myself", u"aim", u"goal"}))
            continue;
        const bool mine = reading.has(sentence, {u"i", u"my", u"me", u"myself"}) ||
                          (reading.aims(token.clause) && sentence.size() < 14 &&
                           !reading.has(sentence, {u"your", u"our", u"we", u"council"})) ||
                          !reading.has(sentence, {u"the", u"your", u"our", u"we"});
        if (!mine)
            continue;
        const double ahead =
            token.value + (month > 0 ? month - 1 : 5) / 12.0 - (today.year() + (today.month() - 1) / 12.0);
        const Hit hit{Group::ExactFigure, first, t + 1};
        if (ahead > (month > 0 ? 5.1 : 5.6))
            remarks.add(Rule::BeyondWindow, Severity::Warning, hit);
        if (month > 0 && ahead >= 2)
            remarks.add(Rule::TooSpecific, Severity::Warning, hit);
    }
}

} // namespace ascent::critic
