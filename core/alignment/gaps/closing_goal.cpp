// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/closing_goal.h"

#include "core/alignment/gaps/line_wording.h"
#include "core/alignment/reading/requirements.h"
#include "core/language/phrases/phrase.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

constexpr int monthsToLearn = 6, monthsToHold = 12;
constexpr double proofs = 3; // often enough to tell it from chance, few enough for half a year

void measure(Goal& goal, const QString& metric, const QString& unit) {
    goal.metric = metric;
    goal.unit = unit;
    goal.baseline = 0;
    goal.target = proofs;
}

} // namespace

Goal goalClosing(const PostingLine& gap, const Posting& posting, QDate today) {
    Goal goal;
    goal.status = GoalStatus::Draft;
    goal.start = today;
    const QString text = plainLine(gap.text);
    const QString thing = withoutThingLead(text);
    const Names names({text});
    const bool duty = gap.kind == LineKind::Duty;
    const Phrase phrase = readPhrase(withoutVerbLead(text), names);
    const QString aim = phrase.form == PhraseForm::Verb ? infinitive(phrase) : QString();
    const bool held = !duty && isHeld(text) && !asksYears(text);
    goal.due = today.addMonths(held ? monthsToHold : monthsToLearn);
    if (held) {
        goal.statement = tr("Hold %1").arg(lowerFirst(brief(thing), names));
    } else if (!aim.isEmpty() && !asksYears(text)) {
        goal.statement = tr("%1, three times beside someone who does it well").arg(upperFirst(brief(aim)));
        measure(goal, tr("Done beside someone who does it well"), tr("times"));
    } else if (thing.count(u' ') < 3 && !duty && !asksYears(text)) {
        goal.statement = tr("Complete a course in %1").arg(lowerFirst(thing, names));
    } else {
        goal.statement =
            tr("Finish three pieces of work that show \u201C%1\u201D").arg(lowerFirst(brief(thing), names));
        measure(goal, tr("Finished work that shows it"), tr("pieces of work"));
    }
    for (const PostingSkill& skill : posting.skills) {
        const bool within = skill.start >= gap.start && skill.start + skill.length <= gap.start + gap.length;
        if (within && !goal.skills.contains(skill.text, Qt::CaseInsensitive))
            goal.skills.append(skill.text.simplified());
    }
    return goal;
}

} // namespace ascent
