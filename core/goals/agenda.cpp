// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/agenda.h"

#include "core/language/lang_file.h"
#include "core/language/time/calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

constexpr int daysAhead = 28;

QString tr(const char* text) {
    return QCoreApplication::translate("Agenda", text);
}

/// What the person wrote of one half, without the words that the sentence has by itself, and without a stop.
QString half(const QString& text, QStringView section) {
    QString plain = text.simplified();
    for (const LangLine& line : LangFile::named(QStringLiteral("goals/plans.txt")).lines(section.toString())) {
        const QString& lead = line.text;
        if (plain.size() > lead.size() && plain.startsWith(lead, Qt::CaseInsensitive) &&
            (plain[lead.size()] == u' ' || plain[lead.size()] == u','))
            plain = plain.mid(lead.size() + 1).trimmed();
    }
    while (plain.endsWith(u'.') || plain.endsWith(u','))
        plain.chop(1);
    return plain;
}

class AgendaMaker {
public:
    AgendaMaker(const Content& content, QDate today)
        : m_content(content)
        , m_today(today)
        , m_end(today.addDays(daysAhead)) {
        for (DayRange week = unitAround(today, CalendarUnit::Week); week.first <= m_end;
             week = unitAround(week.last.addDays(1), CalendarUnit::Week))
            m_agenda.weeks.append({std::max(week.first, today), std::min(week.last, m_end), {}});
    }

    void add(const Goal& goal) {
        bool planned = false;
        const Step* undated = nullptr;
        bool open = false;
        for (const Step* step : m_content.steps.owned(goal.id)) {
            const bool blank = step->title.trimmed().isEmpty() && ifThenWords(*step).isEmpty();
            if (step->done || blank)
                continue;
            open = true;
            if (!step->due)
                undated = undated ? undated : step;
            else if (*step->due <= m_end) {
                put({AgendaKind::Step, goal.id, step->id, *step->due});
                planned = true;
            }
        }
        if (!planned && undated)
            m_agenda.anyDay.append({AgendaKind::AnyDay, goal.id, undated->id, {}});
        if (goal.due && *goal.due <= m_end)
            put({AgendaKind::GoalDue, goal.id, {}, *goal.due});
        if (const auto checkIn = nextCheckIn(goal, m_content, m_today); checkIn && *checkIn <= m_end)
            put({AgendaKind::CheckIn, goal.id, {}, std::max(*checkIn, m_today)});
        if (!open && goal.status == GoalStatus::Active && !hasOpenChild(goal))
            m_agenda.noStep.append({AgendaKind::NoStep, goal.id, {}, {}});
    }

    Agenda result() {
        const auto byDay = [](const AgendaItem& a, const AgendaItem& b) {
            return std::pair(a.when, a.kind) < std::pair(b.when, b.kind);
        };
        std::ranges::stable_sort(m_agenda.before, byDay);
        for (AgendaWeek& week : m_agenda.weeks)
            std::ranges::stable_sort(week.items, byDay);
        return m_agenda;
    }

private:
    bool hasOpenChild(const Goal& goal) const {
        return std::ranges::any_of(m_content.goals.owned(goal.id), [](const Goal* child) {
            return child->status == GoalStatus::Active || child->status == GoalStatus::Draft;
        });
    }
    void put(const AgendaItem& item) {
        if (item.when < m_today) {
            m_agenda.before.append(item);
            return;
        }
        for (AgendaWeek& week : m_agenda.weeks)
            if (item.when <= week.last)
                return week.items.append(item);
    }

    const Content& m_content;
    QDate m_today, m_end;
    Agenda m_agenda;
};

} // namespace

bool Agenda::isEmpty() const {
    return before.isEmpty() && anyDay.isEmpty() && noStep.isEmpty() &&
           std::ranges::all_of(weeks, [](const AgendaWeek& week) { return week.items.isEmpty(); });
}

Agenda nextWeeks(const Content& content, QDate today, AgendaOf whose) {
    AgendaMaker maker(content, today);
    for (const Goal& goal : content.goals)
        if (goal.status == GoalStatus::Active ||
            (goal.status == GoalStatus::Draft && whose == AgendaOf::ActiveAndDrafts))
            maker.add(goal);
    return maker.result();
}

std::optional<QDate> nextCheckIn(const Goal& goal, const Content& content, QDate today) {
    if (goal.status != GoalStatus::Active || !goal.target || (goal.due && *goal.due < today))
        return std::nullopt;
    std::optional<QDate> last = goal.start;
    for (const CheckIn* each : content.checkIns.owned(goal.id))
        if (each->date.isValid() && (!last || each->date > *last))
            last = each->date;
    const bool brief = goal.start && goal.due && goal.start->daysTo(*goal.due) <= 92;
    const QDate next = last ? last->addDays(brief ? 14 : 28) : today;
    return goal.due ? std::min(next, *goal.due) : next;
}

QString ifThenWords(const Step& step) {
    const QString when = half(step.when, u"before when");
    const QString then = half(step.then, u"before then");
    if (when.isEmpty() || then.isEmpty())
        return {};
    return tr("When %1, then I %2.").arg(when, then);
}

} // namespace ascent
