// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/scope.h"

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
