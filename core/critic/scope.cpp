// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::OnlyThis, "only|one *1 "
                      "job|role|post|thing|position|title|place|company|employer|firm|team|department|school|hospital|"
                      "goal|option *2 i *3 want|wanted|accept|consider|take|interested|see|will|would|for"},
    {Group::OnlyThis,
     "nothing|no else|less|other|one *4 do|will|interests|interest|matters|acceptable|would|than|counts"},
    {Group::OnlyThis,
     "no|any other job|role|post|company|position|title|place|hospital|school|team|department|firm !will|than"},
    {Group::OnlyThis,
     "not|never settle|accept|consider|take|be for? *1 anything|less|other|another|satisfied|happy|until *2 "
     "else|but|except|less|other|different|role|job|with|until|lower|below|is"},
    {Group::OnlyThis, "or nothing"},
    {Group::OnlyThis, "~ nothing below|beneath|under|short|else|other|less *1 it|that|/"},
    {Group::OnlyThis, "or *1 i|it|nothing *4 failure|failed|fail|disappointed|leave|quit"},
    {Group::OnlyThis, "in *2 office|branch|team|department|place only"},
    {Group::OnlyThis, "one|single post|job|role|place|position|firm|ward|team only"},
    {Group::OnlyThis, "no other|second *1 choice|option|place|way"},
    {Group::OnlyThis, "it must|has to? be the|that|this|in"},
    {Group::OnlyThis, "only *2 want|accept|consider|interested|work *2 to|in|for|be|at|with"},
    {Group::OnlyThis, "corner office"},
    {Group::OnlyThis,
     "on|of the first|second|third|fourth|fifth|sixth|top|tenth|ninth|12th|14th|3rd|4th|5th|20th floor"},
    {Group::OnlyThis, "one exact|particular|specific|single job|role|post|position|title|desk|office"},
    {Group::ExactFigure, "exactly|precisely #"},
    {Group::ExactFigure, "# exactly|precisely"},
    {Group::ExactFigure, "to the day|pound|penny|dollar|hour|minute|month"},

    {Group::TenYears,
     "in|within about|around|roughly|maybe|say|the|next? "
     "six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|6|7|8|9|10|12|15|20|25|30 or|to? #? years|year|years'"},
    {Group::TenYears, "six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|6|7|8|9|10|12|15|20|25|30 "
                      "years|year|years' down|out the road|line|track"},
    {Group::TenYears,
     "six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|6|7|8|9|10|12|15|20|25|30 years|year|years' "
     "from|down|out|hence|time|ahead|later|on !of|the|a|an|my|our|site|board|duty|call|nights|wards|shift|stage"},
    {Group::TenYears, "over|for|during|within the next|coming "
                      "six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|6|7|8|9|10|12|15|20|25|30 years|year"},
    {Group::TenYears, "in|within a|two|the|about|another next? decade|decades|decade's !of"},
    {Group::TenYears, "a|two|decade|three decade|decades from|down|out|hence now|the|/"},
    {Group::TenYears, "over|for the next|coming decade|decades"},
    {Group::TenYears, "ten|10|fifteen|15|twenty|20|eight|8|seven|7 year plan|goal|vision|horizon|aim|target"},
    {Group::TenYears, "by|when the|i time|am *2 i? *1 retire|retirement|fifty|forty|sixty|50|40|60|45|55|65"},
    {Group::TenYears, "by|before|until|till|at|to my retirement|retiring"},
    {Group::TenYears, "until|till|before|when i *1 retire"},
    {Group::TenYears, "by|before|at|turn my|age? forty|fifty|sixty|40|45|50|55|60|65 /"},
    {Group::TenYears, "end of my career|working"},
    {Group::TenYears, "rest of my *1 life|career|days"},

    {Group::TenYearsOther,
     "in # years of|as|at|with|on|doing|teaching|nursing|working|i have|driving|running|behind|since|here"},
    {Group::TenYearsOther, "in # years *1 than"},
    {Group::TenYearsOther, "first|best|worst|highest|lowest|biggest time|result|score|rate *4 in # years"},
    {Group::TenYearsOther, "over|for|in|during|after|these|within the last|past|my|first # years|decade"},
    {Group::TenYearsOther, "after|for|with|nearly|almost|over # years"},
    {Group::TenYearsOther, "# years of|experience|in|old|ago|behind|as|service"},
    {Group::TenYearsOther, "# year old|warranty|lease|contract|mortgage|life"},
    {Group::TenYearsOther, "company|your|team|firm|trust|council|city|government|school|organisation *3 "
                           "ten|10|fifteen|twenty|15|20 year plan|vision|strategy|goal|target"},
    {Group::TenYearsOther, "your|the|company's|council's|city's ten|10|fifteen|15|twenty|20 year"},
    {Group::TenYearsOther, "in|within a decade of|in|as"},
};

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

bool isYear(const Token& token) {
    const bool decade = token.length == 5 && token.word.endsWith(u's'); // "the 2040s"
    return token.number && !token.money && (token.length == 4 || decade) && token.value >= 1950 && token.value <= 2150;
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

// A name that is neither the employer's nor a word that anyone writes large.
bool isForeignName(const Reading& reading, const Token& token) {
    static const QSet<QString> common{
        QStringLiteral("i"),        QStringLiteral("english"), QStringLiteral("christmas"),
        QStringLiteral("it"),       QStringLiteral("hr"),      QStringLiteral("nhs"),
        QStringLiteral("uk"),       QStringLiteral("us"),      QStringLiteral("france"),
        QStringLiteral("french"),   QStringLiteral("german"),  QStringLiteral("spanish"),
        QStringLiteral("england"),  QStringLiteral("wales"),   QStringLiteral("scotland"),
        QStringLiteral("europe"),   QStringLiteral("year"),    QStringLiteral("month"),
        QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
        QStringLiteral("sunday")};
    return !common.contains(token.word) && monthOf(token.word) == 0 && token.length > 2 &&
           !reading.context().company.contains(token.word, Qt::CaseInsensitive) &&
           !reading.titleWords().contains(token.word);
}

// "the", "your" or nothing before a title in capitals, and a place after it: one exact post.
bool exactPost(const Reading& reading, const TokenRange& range, bool dated, Hit& found) {
    static const QSet<QString> chiefs{QStringLiteral("ceo"), QStringLiteral("cfo"), QStringLiteral("coo"),
                                      QStringLiteral("cto"), QStringLiteral("vp")};
    static const QSet<QString> ranks{QStringLiteral("head"),        QStringLiteral("director"),
                                     QStringLiteral("chief"),       QStringLiteral("president"),
                                     QStringLiteral("vp"),          QStringLiteral("manager"),
                                     QStringLiteral("ceo"),         QStringLiteral("cto"),
                                     QStringLiteral("cfo"),         QStringLiteral("coo"),
                                     QStringLiteral("partner"),     QStringLiteral("lead"),
                                     QStringLiteral("leader"),      QStringLiteral("principal"),
                                     QStringLiteral("dean"),        QStringLiteral("supervisor"),
                                     QStringLiteral("sergeant"),    QStringLiteral("chef"),
                                     QStringLiteral("matron"),      QStringLiteral("engineer"),
                                     QStringLiteral("officer"),     QStringLiteral("superintendent"),
                                     QStringLiteral("headteacher"), QStringLiteral("consultant"),
                                     QStringLiteral("controller"),  QStringLiteral("professor"),
                                     QStringLiteral("commander"),   QStringLiteral("foreman"),
                                     QStringLiteral("architect"),   QStringLiteral("coordinator"),
                                     QStringLiteral("nurse"),       QStringLiteral("teacher")};
    for (int t = range.first; t < range.end; ++t) {
        if (!ranks.contains(reading.token(t).word))
            continue;
        const bool titled = reading.token(t).capital;
        int first = t;
        while (titled && first > range.first && reading.token(first - 1).capital &&
               reading.token(first - 1).word != u"i")
            --first;
        const QString before = first > range.first ? reading.token(first - 1).word : QString();
        if (before == u"a" || before == u"an" || before == u"as" || before == u"first" || before == u"any")
            continue;
        // The role at hand is named by its title: "as Engineer for Tidal Works I'd".
        const bool ownTitle = reading.titleWords().contains(reading.token(t).word);
        int capitals = 0;
        int last = t + 1;
        bool placed = false;
        for (int each = t + 1; each < range.end && each < t + 10; ++each) {
            const Token& token = reading.token(each);
            if (token.word == u"that" || token.word == u"who" || token.word == u"which" || token.word == u"where")
                break;
            const bool place = token.word == u"of" || token.word == u"for" || token.word == u"at" ||
                               token.word == u"in" || token.word == u"on";
            const bool joint = place || token.word == u"the" || token.word == u"and" || token.word == u"s";
            // A post in small letters is exact by the name of its place alone: "head of maths at Westfield High".
            if (token.before > Break::Comma || (token.before == Break::Comma && !(titled && token.capital)) ||
                (titled && !token.capital && !joint && !token.number))
                break;
            placed = placed || place;
            if (token.capital && !reading.titleWords().contains(token.word) &&
                (titled || (placed && isForeignName(reading, token)))) {
                ++capitals;
                last = each + 1;
            }
        }
        // With a date, a whole title will do; a chief is one of one firm.
        const bool whole = titled && dated && capitals + (t - first) >= 2 && !ownTitle;
        const bool chief = titled && placed && capitals > 0 && chiefs.contains(reading.token(t).word);
        if (whole || chief || (placed && capitals >= (titled ? 2 : 1))) {
            found = {Group::ExactFigure, first, last};
            return true;
        }
    }
    return false;
}

// "From porter to head porter in six years", "in eight years I have never missed a run": a time that is over.
bool toldOf(const Reading& reading, const Hit& hit) {
    const int clause = reading.clauseOf(hit);
    if (reading.past(clause))
        return true;
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    const int end = reading.clause(clause).end;
    for (int t = sentence.first; t + 2 < end; ++t) {
        if (reading.token(t).word != u"i" && reading.token(t).word != u"we")
            continue;
        const QString& verb = reading.token(t + 1).word;
        const QString& next = reading.token(t + 2).word;
        if (verb == u"came" || verb == u"went" || verb == u"rose" || verb == u"started" ||
            (verb == u"have" && (next == u"never" || next == u"been" || next == u"done" || next == u"had" ||
                                 next.endsWith(QStringLiteral("ed")))))
            return true;
    }
    return false;
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

} // namespace

std::span<const Phrase> scopePhrases() {
    return phrases;
}

void judgeScope(const Reading& reading, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::TenYears)) {
        if (reading.overlaps(Group::TenYearsOther, hit) || reading.denied(hit) || toldOf(reading, hit) ||
            reading.ofOthers(hit) || reading.sentenceHas(Group::Standstill, reading.sentenceOf(hit)))
            continue;
        remarks.add(Rule::BeyondWindow, Severity::Warning, hit);
    }
    judgeDates(reading, remarks);
    for (const Hit& hit : reading.hits(Group::OnlyThis))
        if (!reading.ofOthers(hit) && !reading.denied(hit) && !reading.past(reading.clauseOf(hit)))
            remarks.add(Rule::TooSpecific, Severity::Warning, hit);
    const QDate today = reading.context().today;
    for (int s = 0; s < reading.prose().sentences.size(); ++s) {
        const TokenRange sentence = reading.sentence(s);
        const int clause = reading.token(sentence.first).clause;
        const double ahead = yearsAhead(reading, sentence, today);
        if (!reading.aims(clause) && !reading.aims(reading.token(sentence.end - 1).clause) &&
            (ahead < 2 || reading.past(clause)))
            continue;
        const bool far = ahead >= 2 || (reading.context().question == u"five-years" && ahead == 0 &&
                                        !reading.sentenceHas(Group::NearBy, s));
        // An exact post needs no date to leave no room: it is where the speaker is bound for.
        const QString& question = reading.context().question;
        if (Hit post; (far || (ahead == 0 && !reading.sentenceHas(Group::NearBy, s) && !reading.past(clause) &&
                               (question == u"career-goals" || question == u"career-aspirations"))) &&
                      exactPost(reading, sentence, ahead >= 2, post))
            remarks.add(Rule::TooSpecific, Severity::Warning, post);
        if (!far)
            continue;
        for (const Hit& hit : reading.within(Group::ExactFigure, sentence))
            if (!reading.denied(hit))
                remarks.add(Rule::TooSpecific, Severity::Warning, hit);
    }
}

} // namespace ascent::critic
