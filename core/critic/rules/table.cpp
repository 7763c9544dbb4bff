// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/table.h"

#include "core/critic/rules/judges.h"

#include <QtGlobal>

namespace ascent::critic {

namespace {

// A pattern that is no sure sign goes into [note]; what needs more than patterns gets a judge.
constexpr RuleRow rows[] = {
    {.rule = CriticRule::Money,
     .severity = Severity::Unsure,
     .judge = judgeMoney,
     .why = QT_TRANSLATE_NOOP("Critic", "Pay or perks as an aim say nothing of what you bring."),
     .way = {{Own::Strength, Own::Value},
             QT_TRANSLATE_NOOP("Critic", "Leave pay for the offer. Say what you bring or care about instead: “%1”."),
             QT_TRANSLATE_NOOP("Critic",
                               "Leave pay for the offer. Say what you want to do well in this role instead.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Is this about your own pay or benefits?")},
    {.rule = CriticRule::SteppingStone,
     .severity = Severity::Unsure,
     .judge = judgeSteppingStone,
     .why = QT_TRANSLATE_NOOP("Critic", "This sounds as if you want the role only for what comes after it."),
     .way = {{Own::NearGoal},
             QT_TRANSLATE_NOOP(
                 "Critic", "Say first what you want to do in this role: “%1”. Let growth follow from doing it well."),
             QT_TRANSLATE_NOOP(
                 "Critic", "Say first what you want to do well in this role. Let growth follow from doing it well.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Would you be leaving this role for it?")},
    {.rule = CriticRule::DontKnow,
     .severity = Severity::Unsure,
     .judge = judgeDontKnow,
     .why = QT_TRANSLATE_NOOP("Critic", "Having no plan reads as being unprepared."),
     .way = {{Own::Direction, Own::NearGoal},
             QT_TRANSLATE_NOOP("Critic", "You have a direction to name: “%1”."),
             QT_TRANSLATE_NOOP(
                 "Critic", "Name one thing that you want to get good at in the next year, and why it interests you.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Do you mean that you have no plan yet?")},
    {.rule = CriticRule::Content,
     .severity = Severity::Unsure,
     .judge = judgeContent,
     .why = QT_TRANSLATE_NOOP("Critic", "Wanting nothing to change reads as having no ambition."),
     .way = {{Own::NearGoal, Own::FarGoal},
             QT_TRANSLATE_NOOP("Critic", "Say what you are glad of, then what comes next: “%1”."),
             QT_TRANSLATE_NOOP("Critic", "Say what you are glad of, then one thing that you want to get better at.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Do you mean that nothing should change for you?")},
    {.rule = CriticRule::BeyondWindow,
     .judge = judgeBeyondWindow,
     .why = QT_TRANSLATE_NOOP("Critic",
                              "More than five years ahead, nobody will be there to see it: it sounds like a wish."),
     .way = {{Own::FarGoal},
             QT_TRANSLATE_NOOP("Critic", "Stay within five years: “%1”."),
             QT_TRANSLATE_NOOP("Critic", "Stay within five years, or give a direction without a date.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Is this more than five years ahead?"),
     .standsAlone = true},
    {.rule = CriticRule::TooSpecific,
     .severity = Severity::Unsure,
     .judge = judgeTooSpecific,
     .why = QT_TRANSLATE_NOOP(
         "Critic",
         "An exact post, date or figure this far ahead leaves no room for the path that the employer can offer."),
     .way = {{Own::Direction},
             QT_TRANSLATE_NOOP("Critic", "Keep detail for the next steps, and leave the end open: “%1”."),
             QT_TRANSLATE_NOOP("Critic", "Keep detail for the next steps, and give the end as a direction.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Is this the only one that would do?")},
    {.rule = CriticRule::Irrelevant,
     .severity = Severity::Unsure,
     .judge = judgeIrrelevant,
     .why = QT_TRANSLATE_NOOP("Critic",
                              "This role can't serve that aim: the interviewer will ask themselves why you are here."),
     .way = {{Own::Direction},
             QT_TRANSLATE_NOOP("Critic",
                               "Leave it out, or say what it brings to this role. This would serve both: “%1”."),
             QT_TRANSLATE_NOOP("Critic", "Leave it out, or say what it brings to this role.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Would this take you away from the work of this role?")},
    {.rule = CriticRule::TooPersonal,
     .severity = Severity::Unsure,
     .judge = judgeTooPersonal,
     .why = QT_TRANSLATE_NOOP(
         "Critic", "Family, health, home and belief are not for an interview, and they put the interviewer in a spot."),
     .way = {{Own::Value},
             QT_TRANSLATE_NOOP("Critic", "Say what it shows of you in a few words, such as “%1”, or leave it out."),
             QT_TRANSLATE_NOOP("Critic", "Say what it shows of you in a few words, or leave it out.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Is this about your private life?")},
    {.rule = CriticRule::Flattery,
     .judge = judgeFlattery,
     .why = QT_TRANSLATE_NOOP("Critic", "Praise without a reason sounds empty."),
     .way = {{Own::Research},
             QT_TRANSLATE_NOOP("Critic", "Give the reason, from what you found out: “%1”."),
             QT_TRANSLATE_NOOP("Critic", "Give one thing that they do, and why it matters to you.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Is there a reason for this praise that you could give?"),
     .tellsEach = true,
     .standsAlone = true},
    {.rule = CriticRule::Cliche,
     .judge = judgeCliche,
     .why = QT_TRANSLATE_NOOP("Critic", "This phrase is worn: everyone says it, so it says nothing of you."),
     .way = {{Own::Story, Own::Evidence},
             QT_TRANSLATE_NOOP("Critic", "Show it with an example instead: “%1”."),
             QT_TRANSLATE_NOOP("Critic", "Show it with one example of your own instead.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Could anybody else say this of themselves?"),
     .tellsEach = true,
     .standsAlone = true},
    {.rule = CriticRule::Hedging,
     .judge = judgeHedging,
     .why = QT_TRANSLATE_NOOP("Critic", "Words that hold back make you sound unsure of your own aims."),
     .way = {{}, nullptr, QT_TRANSLATE_NOOP("Critic", "Say it plainly: “I want to”, “I will”.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Are you less sure of this than you want to sound?"),
     .tellsEach = true,
     .standsAlone = true},
    {.rule = CriticRule::Negative,
     .severity = Severity::Unsure,
     .why = QT_TRANSLATE_NOOP("Critic",
                              "Speaking ill of an employer makes the interviewer wonder what you'll say of them."),
     .way = {{Own::Setback},
             QT_TRANSLATE_NOOP("Critic", "Say what you want more of, or what you learned: “%1” shows it."),
             QT_TRANSLATE_NOOP("Critic", "Say what you want more of, without saying who kept it from you.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Is this about somebody whom you work or worked for?")},
    {.rule = CriticRule::OtherCompany,
     .severity = Severity::Unsure,
     .judge = judgeOtherCompany,
     .why = QT_TRANSLATE_NOOP("Critic",
                              "%1 is not the employer of this role: the answer seems to be made for someone else."),
     .way = {{Own::Company},
             QT_TRANSLATE_NOOP("Critic", "Name this employer: %1."),
             QT_TRANSLATE_NOOP("Critic", "Name the employer that you are talking to.")},
     .asks = QT_TRANSLATE_NOOP("Critic", "Is %1 another employer than the one that you are talking to?"),
     .tellsEach = true,
     .standsAlone = true},
    {.rule = CriticRule::TooLong,
     .judge = judgeTooLong,
     .why =
         QT_TRANSLATE_NOOP("Critic", "At your pace this takes %1 seconds: after two minutes most listeners are lost."),
     .way = {{},
             nullptr,
             QT_TRANSLATE_NOOP(
                 "Critic",
                 "Keep the direction, one example and the tie to the role. The rest can wait for their questions.")},
     .standsAlone = true,
     .judged = Judged::Last},
    {.rule = CriticRule::TooShort,
     .judge = judgeTooShort,
     .why = QT_TRANSLATE_NOOP(
         "Critic", "At your pace this takes %1 seconds: it says too little for the interviewer to judge by."),
     .way = {{Own::Story, Own::NearGoal},
             QT_TRANSLATE_NOOP("Critic",
                               "Add where you are heading, what you bring to this role, and an example: “%1”."),
             QT_TRANSLATE_NOOP("Critic", "Add where you are heading, what you bring to this role, and one example.")},
     .standsAlone = true,
     .judged = Judged::Last},
    // Its reasons and ways out are those of the absent part: core/critic/parts/table.cpp.
    {.rule = CriticRule::Parts,
     .severity = Severity::Note,
     .judge = judgeParts,
     .tellsEach = true,
     .standsAlone = true,
     .judged = Judged::Last},
};

constexpr bool inOrder() {
    for (size_t at = 0; at < std::size(rows); ++at)
        if (rows[at].rule != CriticRule(at))
            return false;
    return std::size(rows) == Tokens<CriticRule>::all.size();
}
static_assert(inOrder(), "one row for each rule, in the order of the enum");

void judge(const RuleRow& row, const AnswerReading& reading, Remarks& remarks) {
    if (row.judge)
        row.judge(reading, remarks);
    else
        judgePlainly(row.rule, reading, remarks);
}

} // namespace

std::span<const RuleRow> ruleRows() {
    return rows;
}

const RuleRow& rowOf(CriticRule rule) {
    return rows[size_t(rule)];
}

void judgeAll(const AnswerReading& reading, Remarks& remarks) {
    for (const RuleRow& row : rows)
        if (row.judged == Judged::First)
            judge(row, reading, remarks);
    remarks.weigh();
    for (const RuleRow& row : rows)
        if (row.judged == Judged::Last)
            judge(row, reading, remarks);
}

void judgeEntry(const AnswerReading& reading, Remarks& remarks) {
    for (const RuleRow& row : rows)
        if (row.judged == Judged::First && row.rule != CriticRule::OtherCompany)
            judge(row, reading, remarks);
}

} // namespace ascent::critic
