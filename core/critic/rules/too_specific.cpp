// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/dates_ahead.h"
#include "core/critic/rules/judges.h"
#include "core/questions/questions.h"

namespace ascent::critic {

namespace {

// From here on detail leaves no room for the employer's path.
constexpr double farYears = 2;

// The sentence is about what is aimed for, or set years ahead.
bool looksAhead(const AnswerReading& reading, const TokenRange& sentence, double ahead) {
    const int first = reading.token(sentence.first).clause;
    const int last = reading.token(sentence.end - 1).clause;
    return reading.aims(first) || reading.aims(last) || (ahead >= farYears && !reading.past(first));
}

void judgeSentence(const AnswerReading& reading, int index, Remarks& remarks) {
    const TokenRange sentence = reading.sentence(index);
    const double ahead = yearsAhead(reading, sentence, reading.context().today);
    if (!looksAhead(reading, sentence, ahead))
        return;
    const QuestionPlan& plan = planOf(reading.context().question);
    const bool undated = ahead == 0 && !reading.sentenceHas(Group::NearBy, index);
    const bool far = ahead >= farYears || (plan.has(Manner::AsksOfYears) && undated);
    // An exact post needs no date to leave no room: it is where the speaker is bound for.
    const bool bound = undated && !reading.past(reading.token(sentence.first).clause) && plan.has(Manner::AsksOfPlans);
    if (far || bound)
        if (const auto post = exactPost(reading, sentence, ahead >= farYears))
            remarks.add(CriticRule::TooSpecific, *post);
    if (!far)
        return;
    for (const Hit& hit : reading.within(Group::ExactFigure, sentence))
        if (!reading.denied(hit))
            remarks.add(CriticRule::TooSpecific, hit);
}

} // namespace

void judgeTooSpecific(const AnswerReading& reading, Remarks& remarks) {
    for (const DateAhead& date : datesAhead(reading))
        if (date.month && date.years >= farYears)
            remarks.add(CriticRule::TooSpecific, date.hit);
    for (const Hit& hit : reading.hits(Group::OnlyThis))
        if (!reading.ofOthers(hit) && !reading.denied(hit) && !reading.past(reading.clauseOf(hit)))
            remarks.add(CriticRule::TooSpecific, hit);
    for (int s = 0; s < int(reading.prose().sentences.size()); ++s)
        judgeSentence(reading, s, remarks);
}

} // namespace ascent::critic
