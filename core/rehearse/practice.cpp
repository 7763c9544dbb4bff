// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearse/practice.h"

#include "core/language/speech/speech.h"
#include "core/questions/questions.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace ascent {

namespace {

/// Fills in answers, last, and, for a role with an interview ahead, the days.
void fill(RolePractice& practice, QList<const Answer*> answers, const Content& content, QDate today) {
    answers.removeIf([](const Answer* each) { return each->text.trimmed().isEmpty(); });
    std::stable_sort(answers.begin(), answers.end(),
                     [](const Answer* a, const Answer* b) { return placeOf(a->question) < placeOf(b->question); });
    for (const Answer* answer : std::as_const(answers)) {
        practice.answers.append(answer->id);
        for (const Rehearsal* each : content.rehearsals.owned(answer->id))
            if (each->at.isValid() && each->at.date() <= today && (!practice.last || each->at.date() > *practice.last))
                practice.last = each->at.date(); // a day that is yet to come says that the clock was wrong
    }
    if (practice.upcoming)
        practice.days = practiceDays(today, *practice.upcoming, practice.last);
}

} // namespace

QList<const Rehearsal*> newestRehearsals(const Content& content, const AnswerId& answer, QDate today) {
    QList<std::pair<QDate, const Rehearsal*>> rows;
    QDate before;
    for (const Rehearsal* each : content.rehearsals.owned(answer)) {
        const QDate day = each->at.date();
        if (!day.isValid() || day > today)
            rows.append({before, each});
        else
            rows.append({before = day, each});
    }
    std::reverse(rows.begin(), rows.end()); // of two on the same day, the one added later is the newer
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<const Rehearsal*> newest;
    for (const auto& [day, row] : std::as_const(rows))
        newest.append(row);
    return newest;
}

SpeakingPace ownPace(const Content& content) {
    QList<const Rehearsal*> rows;
    for (const Rehearsal& each : content.rehearsals)
        if (each.seconds && content.answers.find(each.answer))
            rows.append(&each);
    std::reverse(rows.begin(), rows.end()); // by when they were added, whatever the clock said
    QList<SpokenAnswer> asIs, rewritten;
    for (const Rehearsal* each : std::as_const(rows)) {
        if (each->target || each->pace) {
            if (each->pace)
                asIs.append({int(std::lround(*each->pace * *each->seconds / 60)), *each->seconds});
            continue;
        }
        const Answer* answer = content.answers.find(each->answer);
        const bool older = answer->updated && each->at < *answer->updated;
        (older ? rewritten : asIs).append({countWords(answer->text), *each->seconds});
    }
    const SpeakingPace pace = paceOf(asIs);
    return pace.isMeasured() ? pace : paceOf(rewritten);
}

Rehearsal spokenRehearsal(const Answer& answer, double seconds, double targetSeconds, bool whole, const QDateTime& at) {
    Rehearsal row;
    row.answer = answer.id;
    row.at = at;
    row.seconds = seconds;
    row.target = targetSeconds;
    if (whole && seconds > 0)
        row.pace = countWords(answer.text) * 60.0 / seconds;
    return row;
}

void correctSeconds(Rehearsal& rehearsal, const std::optional<double>& before) {
    if (!rehearsal.pace)
        return;
    if (before && *before > 0 && rehearsal.seconds && *rehearsal.seconds > 0)
        rehearsal.pace = *rehearsal.pace * *before / *rehearsal.seconds;
    else
        rehearsal.pace.reset();
}

QList<RolePractice> practiceByRole(const Content& content, QDate today) {
    QList<RolePractice> all;
    for (const Role& role : content.roles) {
        RolePractice practice;
        practice.role = role.id;
        if (role.interviewAt && role.interviewAt->date() >= today)
            practice.upcoming = role.interviewAt->date();
        fill(practice, content.answers.owned(role.id), content, today);
        if (!practice.answers.isEmpty())
            all.append(practice);
    }
    const auto rank = [&](const RolePractice& each) {
        const Role* role = content.roles.find(each.role);
        const bool over = role->interviewAt && !each.upcoming;
        // Julian days: those to come from the nearest on, those that are over from the newest back.
        const qint64 day = role->interviewAt ? role->interviewAt->date().toJulianDay() : 0;
        return std::tuple(role->stage == RoleStage::Closed, over ? 2 : each.upcoming ? 0 : 1, over ? -day : day);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const RolePractice& a, const RolePractice& b) { return rank(a) < rank(b); });

    RolePractice any;
    QList<const Answer*> answers;
    for (const Answer& answer : content.answers)
        if (!content.roles.find(answer.role))
            answers.append(&answer);
    fill(any, answers, content, today);
    if (!any.answers.isEmpty())
        all.append(any);
    return all;
}

} // namespace ascent
