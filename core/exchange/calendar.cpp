// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::calendar", text);
}

icaltimetype day(const QDate& date) {
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype moment(const QDateTime& at) {
    const QDateTime utc = at.toUTC();
    icaltimetype time = day(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// One line of text in UTF-8; libical escapes and folds it.
QByteArray plain(const QString& text) {
    QString line = text;
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return line.trimmed().toUtf8();
}

QByteArray uid(const QString& id) {
    return id.toUtf8() + "@ascent";
}

/// How far a goal has come, of the way from its baseline to its target; nothing where it is not measured.
std::optional<int> percentOf(const Content& content, const Goal& goal) {
    if (goal.status == GoalStatus::Done)
        return 100;
    if (!goal.target)
        return std::nullopt;
    const CheckIn* latest = nullptr;
    for (const CheckIn* each : content.checkIns.owned(goal.id))
        if (each->value && (!latest || each->date >= latest->date))
            latest = each;
    const double baseline = goal.baseline.value_or(0);
    if (!latest || *goal.target == baseline)
        return std::nullopt;
    const double way = (*latest->value - baseline) / (*goal.target - baseline);
    return static_cast<int>(std::clamp(way, 0.0, 1.0) * 100);
}

icalproperty_status statusOf(const Goal& goal, const std::optional<int>& percent) {
    switch (goal.status) {
    case GoalStatus::Done:
        return ICAL_STATUS_COMPLETED;
    case GoalStatus::Dropped:
        return ICAL_STATUS_CANCELLED;
    case GoalStatus::Active:
        return percent.value_or(0) > 0 ? ICAL_STATUS_INPROCESS : ICAL_STATUS_NEEDSACTION;
    case GoalStatus::Draft:
    case GoalStatus::Paused:
        break;
    }
    return ICAL_STATUS_NEEDSACTION;
}

class Calendar {
public:
    Calendar(const Content& content, const QDateTime& now)
        : m_content(content)
        , m_stamp(moment(now))
        , m_root(icalcomponent_new_vcalendar()) {
        icalcomponent_add_property(m_root.get(), icalproperty_new_version("2.0"));
        icalcomponent_add_property(m_root.get(), icalproperty_new_prodid("-//Ascent//Ascent//EN"));
        icalcomponent_add_property(m_root.get(), icalproperty_new_calscale("GREGORIAN"));
    }

    QByteArray write() {
        for (const Goal& goal : m_content.goals)
            if (goal.share != ShareLevel::Private)
                addGoal(goal);
        for (const Role& role : m_content.roles)
            if (role.interviewAt && role.stage != RoleStage::Closed)
                addInterview(role);
        const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(m_root.get()),
                                                               &std::free);
        return QByteArray(text.get());
    }

private:
    struct Free {
        void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    };

    /// A component with what each must have; the root owns it.
    icalcomponent* add(icalcomponent_kind kind, const QString& id, const QString& summary) {
        icalcomponent* entry = icalcomponent_new(kind);
        icalcomponent_add_property(entry, icalproperty_new_uid(uid(id).constData()));
        icalcomponent_add_property(entry, icalproperty_new_dtstamp(m_stamp));
        icalcomponent_add_property(entry, icalproperty_new_summary(plain(summary).constData()));
        icalcomponent_add_component(m_root.get(), entry);
        return entry;
    }

    void addGoal(const Goal& goal) {
        if (goal.due) {
            icalcomponent* todo = add(ICAL_VTODO_COMPONENT, goal.id.toString(), goal.statement);
            const auto percent = percentOf(m_content, goal);
            if (goal.start && *goal.start < *goal.due)
                icalcomponent_add_property(todo, icalproperty_new_dtstart(day(*goal.start)));
            icalcomponent_add_property(todo, icalproperty_new_due(day(*goal.due)));
            icalcomponent_add_property(todo, icalproperty_new_status(statusOf(goal, percent)));
            if (percent)
                icalcomponent_add_property(todo, icalproperty_new_percentcomplete(*percent));
            if (!goal.specific.isEmpty())
                icalcomponent_add_property(todo, icalproperty_new_description(plain(goal.specific).constData()));
        }
        for (const Step* step : m_content.steps.owned(goal.id))
            if (step->due)
                addStep(*step, goal);
    }

    void addStep(const Step& step, const Goal& goal) {
        icalcomponent* todo = add(ICAL_VTODO_COMPONENT, step.id.toString(), step.title);
        icalcomponent_add_property(todo, icalproperty_new_due(day(*step.due)));
        const bool dropped = goal.status == GoalStatus::Dropped && !step.done;
        icalcomponent_add_property(todo, icalproperty_new_status(step.done ? ICAL_STATUS_COMPLETED
                                                                 : dropped ? ICAL_STATUS_CANCELLED
                                                                           : ICAL_STATUS_NEEDSACTION));
        icalcomponent_add_property(todo, icalproperty_new_percentcomplete(step.done ? 100 : 0));
        if (step.done) // the form asks for a moment; noon is the same day nearly everywhere
            icalcomponent_add_property(
                todo, icalproperty_new_completed(moment(QDateTime(*step.done, QTime(12, 0), Qt::UTC))));
        if (goal.due)
            icalcomponent_add_property(todo, icalproperty_new_relatedto(uid(goal.id.toString()).constData()));
        const QString description = tr("A step towards: %1").arg(goal.statement);
        icalcomponent_add_property(todo, icalproperty_new_description(plain(description).constData()));
    }

    void addInterview(const Role& role) {
        const QString summary = role.company.isEmpty() ? tr("Interview: %1").arg(role.title)
                                                       : tr("Interview: %1, %2").arg(role.title, role.company);
        icalcomponent* event = add(ICAL_VEVENT_COMPONENT, role.id.toString(), summary);
        icalcomponent_add_property(event, icalproperty_new_dtstart(moment(*role.interviewAt)));
    }

    const Content& m_content;
    icaltimetype m_stamp;
    std::unique_ptr<icalcomponent, Free> m_root;
};

} // namespace

QByteArray writeCalendar(const Content& content, const QDateTime& now) {
    return Calendar(content, now).write();
}

} // namespace ascent
