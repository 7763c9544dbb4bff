// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/next.h"

#include "core/goals/ladder.h"
#include "core/goals/review.h"
#include "core/model/names.h"
#include "core/questions/questions.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

constexpr int interviewDays = 21, stepDays = 14, goalDays = 28;
constexpr int mostGaps = 2; // a few remarks are advice, all of them would be a scolding

QString tr(const char* text) {
    return QCoreApplication::translate("Home", text);
}

QString dayOf(QDate date, const QLocale& locale) {
    return locale.toString(date, QStringLiteral("d MMM yyyy"));
}

/// What the first screen names. A private goal may be read over the shoulder there: it is only said that something is
/// due, and its words wait on the page of the goals.
bool isNamed(const Goal& goal) {
    return goal.share != ShareLevel::Private;
}

bool isOpen(const Goal& goal) {
    return goal.status == GoalStatus::Active || goal.status == GoalStatus::Draft;
}

QString nameOfRole(const Role& role) {
    if (role.title.isEmpty() && role.company.isEmpty())
        return tr("A role without a title");
    if (role.company.isEmpty())
        return role.title;
    return role.title.isEmpty() ? role.company : tr("%1 at %2").arg(role.title, role.company);
}

void addInterviews(QList<NextThing>& things, const Content& content, QDate today, const QLocale& locale) {
    QList<const Role*> soon;
    for (const Role& role : content.roles)
        if (role.interviewAt && role.stage != RoleStage::Closed && role.interviewAt->date() >= today &&
            today.daysTo(role.interviewAt->date()) <= interviewDays)
            soon.append(&role);
    std::sort(soon.begin(), soon.end(), [](auto* a, auto* b) { return *a->interviewAt < *b->interviewAt; });
    for (const Role* role : soon) {
        const QString when = locale.toString(*role->interviewAt, QStringLiteral("dddd d MMMM, HH:mm"));
        const bool prepared = !content.answers.owned(role->id).isEmpty();
        things.append(
            {prepared ? Standing::OnTrack : Standing::AtRisk, prepared ? tr("Prepared") : tr("Nothing prepared yet"),
             nameOfRole(*role),
             prepared ? tr("Interview on %1").arg(when) : tr("Interview on %1, no answer written yet").arg(when),
             role->id});
    }
}

void addSteps(QList<NextThing>& things, const Content& content, QDate today, const QLocale& locale) {
    QList<const Step*> due;
    for (const Step& step : content.steps) {
        const Goal* goal = content.goals.find(step.goal);
        if (step.due && !step.done && today.daysTo(*step.due) <= stepDays && goal && isOpen(*goal) && isNamed(*goal))
            due.append(&step);
    }
    std::stable_sort(due.begin(), due.end(), [](auto* a, auto* b) { return *a->due < *b->due; });
    for (const Step* step : due) {
        const bool late = *step->due < today;
        things.append(
            {late ? Standing::Late : Standing::Open, late ? tr("Late") : tr("Next"), step->title,
             tr("%1, for “%2”").arg(dueWords(*step->due, today, locale), content.goals.find(step->goal)->statement),
             step->goal});
    }
}

void addGoals(QList<NextThing>& things, const Content& content, QDate today, const QLocale& locale) {
    QList<const Goal*> due;
    for (const Goal& goal : content.goals)
        if (goal.due && isOpen(goal) && isNamed(goal) && today.daysTo(*goal.due) <= goalDays)
            due.append(&goal);
    std::stable_sort(due.begin(), due.end(), [](auto* a, auto* b) { return *a->due < *b->due; });
    for (const Goal* goal : due) {
        const bool late = *goal->due < today;
        things.append({late ? Standing::Late : Standing::Open, late ? tr("Late") : tr("Due soon"), goal->statement,
                       dueWords(*goal->due, today, locale), goal->id});
    }
}

/// One quiet line for all that is private: nothing is forgotten, and nothing is told.
void addPrivate(QList<NextThing>& things, const Content& content, QDate today) {
    const auto isDue = [&](const Goal& goal) {
        if (goal.due && today.daysTo(*goal.due) <= goalDays)
            return true;
        const auto steps = content.steps.owned(goal.id);
        return std::any_of(steps.begin(), steps.end(), [&](const Step* step) {
            return step->due && !step->done && today.daysTo(*step->due) <= stepDays;
        });
    };
    for (const Goal& goal : content.goals)
        if (!isNamed(goal) && isOpen(goal) && isDue(goal)) {
            things.append({Standing::Private, tr("Private"), tr("Something private"),
                           tr("due about now, among your goals"), Area::Goals});
            return;
        }
}

void addGaps(QList<NextThing>& things, const Content& content, QDate today) {
    int added = 0;
    for (const LadderGap& gap : ladderGaps(content, today)) {
        const Goal* goal = content.goals.find(gap.goal);
        const bool named = std::any_of(things.begin(), things.end(),
                                       [&](const NextThing& each) { return entryIn<Goal>(each.to) == gap.goal; });
        if (!goal || named || !isNamed(*goal))
            continue;
        things.append({Standing::AtRisk, tr("To look at"), goal->statement, gap.why, goal->id});
        if (++added == mostGaps)
            return;
    }
}

/// Never marked as late: a look over the goals is an offer.
void addReview(QList<NextThing>& things, const Content& content, QDate today, const QLocale& locale) {
    const auto due = nextReview(content);
    if (!due || *due > today)
        return;
    const Review* last = lastReview(content);
    things.append({Standing::Draft, tr("To look at"), tr("Look over your goals"),
                   last ? tr("The last time was on %1").arg(dayOf(last->date, locale))
                        : tr("One after the other: is it still worth it, and what comes next?"),
                   GoalReview{}});
}

/// The first thing that the way through the workbook lacks: one invitation, not a list of everything that is missing.
void addInvitation(QList<NextThing>& things, const Content& content) {
    const auto invite = [&](Area area, const QString& title, const QString& line) {
        things.append({Standing::Draft, tr("Not begun"), title, line, area});
    };
    if (content.strengths.isEmpty())
        return invite(Area::Discover, tr("Name something you do well"), tr("Three strengths are enough to begin with"));
    if (content.aspirations.isEmpty())
        return invite(Area::Aspirations, tr("Say where you would like to go"), tr("A broad direction, without a date"));
    if (content.goals.isEmpty())
        return invite(Area::Goals, tr("Set a first goal"), tr("One thing to reach within a year"));
    if (content.stories.isEmpty())
        return invite(Area::Stories, tr("Write down something you are proud of"),
                      tr("A story is the best evidence in an interview"));
    if (content.roles.isEmpty())
        return invite(Area::Roles, tr("Add a role that you are after"),
                      tr("Paste its posting, and see how you meet it"));
    if (content.answers.isEmpty())
        return invite(Area::Answers, tr("Prepare a first answer"), tr("Made of what you entered, ready to be changed"));
    if (content.rehearsals.isEmpty())
        return invite(Area::Rehearse, tr("Say an answer aloud"), tr("Once against the clock is a start"));
}

QString joined(QStringList names) {
    names.removeAll(QString());
    return names.mid(0, 3).join(QStringLiteral(", "));
}

} // namespace

QString dueWords(QDate due, QDate today, const QLocale& locale) {
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return tr("was due on %1").arg(dayOf(due, locale));
    if (days == 0)
        return tr("due today");
    if (days == 1)
        return tr("due tomorrow");
    return days <= stepDays ? tr("due in %1 days").arg(days) : tr("due on %1").arg(dayOf(due, locale));
}

QList<NextThing> nextThings(const Content& content, QDate today, const QLocale& locale, int most) {
    QList<NextThing> things;
    addInterviews(things, content, today, locale);
    addSteps(things, content, today, locale);
    addGoals(things, content, today, locale);
    addReview(things, content, today, locale);
    addPrivate(things, content, today);
    addGaps(things, content, today);
    things = things.mid(0, most);
    if (things.size() < most)
        addInvitation(things, content);
    return things;
}

QList<NextThing> whereThingsStand(const Content& content, QDate today, const QLocale& locale) {
    QList<NextThing> parts;
    const auto add = [&](Area area, const QString& title, const QString& line) {
        parts.append({Standing::None, {}, title, line, area});
    };
    QStringList sweet, others;
    for (const Strength& strength : content.strengths)
        (isSweetSpot(strength) ? sweet : others).append(strength.name);
    if (!sweet.isEmpty())
        add(Area::Discover, tr("What you do well and gladly"), joined(sweet));
    else if (!others.isEmpty())
        add(Area::Discover, tr("What you do well"), joined(others));
    for (const Aspiration& aspiration : content.aspirations)
        if (aspiration.state == AspirationState::Active) {
            add(Area::Aspirations, tr("Where you want to go"), aspiration.statement);
            break;
        }
    const Goal* nearest = nullptr;
    for (const Goal& goal : content.goals)
        if (isOpen(goal) && isNamed(goal) && goal.due && *goal.due >= today && (!nearest || *goal.due < *nearest->due))
            nearest = &goal;
    if (nearest)
        add(Area::Goals, tr("The goal that comes first"),
            tr("%1, %2").arg(nearest->statement, dueWords(*nearest->due, today, locale)));
    else
        for (const Goal& goal : content.goals)
            if (isNamed(goal)) {
                add(Area::Goals, tr("Your goals"), goal.statement);
                break;
            }
    if (!content.stories.isEmpty())
        add(Area::Stories, tr("A story to tell"), content.stories.rows().constFirst().title);
    for (const Role& role : content.roles)
        if (role.stage != RoleStage::Closed) {
            add(Area::Roles, tr("The role you are after"),
                tr("%1, %2").arg(nameOfRole(role), nameOf(role.stage).toLower()));
            break;
        }
    for (const Answer& answer : content.answers) {
        const Role* role = content.roles.find(answer.role);
        add(Area::Answers, tr("An answer you prepared"),
            role ? tr("%1 For %2.").arg(wordingOf(answer.question, content), nameOfRole(*role))
                 : wordingOf(answer.question, content));
        break;
    }
    return parts;
}

} // namespace ascent
