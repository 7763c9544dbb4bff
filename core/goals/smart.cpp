// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/smart.h"

#include "core/goals/doubts.h"
#include "core/goals/load.h"
#include "core/goals/statement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Smart", text);
}
QString day(QDate date) {
    return QLocale::c().toString(date, QStringLiteral("d MMMM yyyy"));
}
QString asText(double value) {
    return QLocale::c().toString(value, 'g', 12);
}

SmartLetter met(const QString& why) {
    return {true, why, {}};
}
SmartLetter missed(const QString& why, const QString& ask) {
    return {false, why, ask};
}

bool namesAThing(const StatementRead& read) {
    return !read.events.isEmpty() || std::ranges::any_of(read.quantities, [&](const Quantity& q) {
        return (!q.unit.isEmpty() && !q.percent) || read.things > 0;
    }) || (read.multiple && read.things > 0);
}

SmartLetter judgeSpecific(const StatementRead& read) {
    if (read.pieces.isEmpty())
        return missed(tr("There is nothing here yet."), tr("What do you want to have done?"));
    if (namesAThing(read))
        return met(read.events.isEmpty() ? tr("It says what is to change, and by how much.")
                                         : tr("It says what you will do: “%1”.").arg(read.events.first()));
    if (read.state)
        return missed(tr("It says how you want to be, not what you will do."),
                      tr("What would you do that shows it, and where?"));
    if (!read.vague.isEmpty())
        return missed(tr("“%1” can mean anything here.").arg(read.vague.first()),
                      tr("Which one exactly, with whom or for whom?"));
    if (read.things == 0)
        return missed(tr("It names no particular thing."), tr("Which part of it do you mean, and in which situation?"));
    if (read.change && read.things < 2)
        return missed(tr("It names a field, and not what is to change in it."),
                      tr("What in it is to be different, and what will you do for that?"));
    if (read.things < 2 && !read.activity && !read.scale)
        return missed(tr("One word leaves open what is to happen."), tr("What will you do, with what and for whom?"));
    return met(tr("It says what it is about."));
}

SmartLetter judgeMeasurable(const StatementRead& read) {
    const Quantity* aim = read.aim();
    if (!aim && !read.quantities.isEmpty())
        aim = &read.quantities.first();
    if (aim && namesAThing(read)) {
        const QString amount =
            aim->percent ? asText(aim->value) + QStringLiteral(" %") : asText(aim->value) + u' ' + aim->unit;
        return met(tr("You can count it: %1.").arg(amount.trimmed()));
    }
    if (read.superlative)
        return missed(tr("A place before all others can't be counted by you."),
                      tr("Which number of your own would show that you are there?"));
    if (read.scale && !read.state)
        return met(tr("It names a grade or a level that others can check."));
    if (read.multiple && read.things > 0)
        return met(tr("It says by how much."));
    if (!read.events.isEmpty())
        return met(tr("It will have happened or not: “%1”.").arg(read.events.first()));
    if (read.has(TimeKind::Rhythm) && read.activity && read.vague.isEmpty())
        return met(tr("Each time you can say whether you did it."));
    if (read.overFull)
        return missed(tr("More than 100 % of something can't be measured."),
                      tr("What would you count to see how far you are?"));
    if (read.change)
        return missed(tr("It says that something changes, and not by how much."),
                      tr("Where does it stand today, and where should it be?"));
    return missed(tr("Nothing in it shows when you are there."),
                  tr("How will you know that you are there: a number, a certificate, something handed over?"));
}

/// An amount of work that is over when it is done: a list of single things, or a way from here to there. It ends by
/// itself, unlike "improve sales by 10 %", which can go on for ever.
const Quantity* closedAmount(const StatementRead& read) {
    bool from = false;
    for (const Quantity& each : read.quantities) {
        if ((each.counted && !each.means && !each.from && (read.activity || !read.events.isEmpty())) ||
            (from && each.to))
            return &each;
        from = from || each.from;
    }
    return nullptr;
}

/// Whether an amount that is over by itself stands for a day. A bare statement has no other place for one; a goal has
/// a field for it.
enum class AmountAs { End, NoDay };

SmartLetter judgeTimely(const StatementRead& read, std::optional<QDate> due, QDate today, AmountAs as) {
    const QString askWhen = tr("By which day do you want to have done it?");
    if (due && *due < today)
        return missed(tr("%1 has passed.").arg(day(*due)), tr("Which new day suits it?"));
    if (due && *due > today.addYears(10))
        return missed(tr("%1 is more than ten years away: that is a direction rather than a goal.").arg(day(*due)),
                      tr("Keep it as an aspiration, and which part of it can be done within ten years?"));
    if (due)
        return met(tr("It is due on %1.").arg(day(*due)));
    for (const TimePhrase& phrase : read.times) {
        const QString words = read.text.mid(phrase.start, std::min<qsizetype>(phrase.length, 60));
        if (phrase.kind == TimeKind::Bound)
            return met(
                tr("It ends with an event: “%1”. With a day of the calendar it would also stand on your roadmap.")
                    .arg(words));
        if (phrase.kind == TimeKind::Rhythm && (read.activity || !read.events.isEmpty() || !read.quantities.isEmpty()))
            return met(tr("It comes back: “%1”. A day on which you look back would make it firmer.").arg(words));
    }
    const Quantity* amount = closedAmount(read);
    if (amount && as == AmountAs::End)
        return met(tr("It names no day, but it is over once you are at %1. A day would keep it from drifting.")
                       .arg((asText(amount->value) + (amount->percent ? QStringLiteral(" %") : u' ' + amount->unit))
                                .trimmed()));
    for (const TimePhrase& phrase : read.times) {
        const QString words = read.text.mid(phrase.start, std::min<qsizetype>(phrase.length, 60));
        if (phrase.kind == TimeKind::Someday)
            return missed(tr("“%1” is no date.").arg(words), askWhen);
        if (phrase.kind == TimeKind::Begin)
            return missed(tr("“%1” says when it begins, and not when it is done.").arg(words), askWhen);
        if (phrase.kind == TimeKind::Past)
            return missed(tr("“%1” lies behind you.").arg(words), askWhen);
    }
    return missed(amount ? tr("It says how much, but no day is set.") : tr("It names no day."), askWhen);
}

SmartLetter fromDoubt(const Doubt& doubt, const QString& otherwise) {
    return doubt ? missed(doubt.why, doubt.ask) : met(otherwise);
}

Horizon horizonAt(std::optional<QDate> due, QDate today) {
    if (!due)
        return Horizon::Open;
    if (*due <= today.addMonths(12))
        return Horizon::Short;
    return *due <= today.addYears(10) ? Horizon::Long : Horizon::Beyond;
}

std::optional<QDate> deadlineOf(const StatementRead& read) {
    std::optional<QDate> due;
    for (const TimePhrase& phrase : read.times)
        if (phrase.kind == TimeKind::Deadline && (!due || phrase.due > *due))
            due = phrase.due;
    return due;
}

SmartReport judge(const StatementRead& read, std::optional<QDate> due, QDate today, AmountAs as) {
    SmartReport report;
    report.due = due;
    report.horizon = horizonAt(due, today);
    report.specific = judgeSpecific(read);
    report.measurable = judgeMeasurable(read);
    report.achievable = fromDoubt(achievableDoubt(read, due, today), tr("Nothing in it speaks against it."));
    report.realistic = fromDoubt(realisticDoubt(read), tr("Nothing in it speaks against it."));
    report.timely = judgeTimely(read, due, today, as);
    if (const Quantity* aim = read.aim())
        report.target = SmartTarget{aim->value, aim->unit};
    return report;
}

/// Enough words to be a reason, and not a mark that one is still missing.
bool isReason(const QString& text) {
    int words = 0;
    for (const Lexeme& piece : lexemes(QStringView(text).first(std::min<qsizetype>(text.size(), 2000))))
        words += piece.kind == Lexeme::Kind::Word && piece.length > 1;
    return words >= 3;
}

} // namespace

SmartReport judgeStatement(const QString& statement, QDate today) {
    const StatementRead read = readStatement(statement, today);
    return judge(read, deadlineOf(read), today, AmountAs::End);
}

SmartReport judgeGoal(const Goal& goal, QDate today) {
    const StatementRead read = readStatement(goal.statement, today);
    const std::optional<QDate> due = goal.due ? goal.due : deadlineOf(read);
    SmartReport report = judge(read, due, today, AmountAs::NoDay);
    if (read.pieces.isEmpty()) {
        // The fields describe a statement: without one there is nothing that they could be true of.
        const SmartLetter nothing = judgeSpecific(read);
        report.specific = report.measurable = report.achievable = report.realistic = report.timely = nothing;
        return report;
    }

    if (!report.specific.met && isReason(goal.specific)) {
        const SmartLetter detail = judgeSpecific(readStatement(goal.specific, today));
        if (detail.met)
            report.specific = met(tr("The details say what is meant."));
    }

    const bool named = !goal.metric.trimmed().isEmpty() || !goal.unit.trimmed().isEmpty();
    if (goal.target) {
        report.target = SmartTarget{*goal.target, goal.unit.isEmpty() ? goal.metric : goal.unit};
        if (goal.baseline && *goal.baseline == *goal.target)
            report.measurable = missed(tr("Where you are and where you want to be are the same number."),
                                       tr("Which number will be different at the end?"));
        else if (named)
            report.measurable =
                met(tr("You measure it: %1 %2.").arg(asText(*goal.target), report.target->unit).simplified());
        else if (!report.measurable.met)
            report.measurable =
                missed(tr("%1 of what is not said.").arg(asText(*goal.target)), tr("What is it that you count?"));
    } else if (named && !report.measurable.met) {
        report.measurable =
            missed(tr("“%1” is named, but no number to reach.").arg(goal.metric.isEmpty() ? goal.unit : goal.metric),
                   tr("Which number do you want to reach?"));
    }

    const bool over = goal.status == GoalStatus::Done || goal.status == GoalStatus::Dropped;
    Doubt doubt = achievableDoubt(read, due, today);
    if (!doubt && goal.baseline && goal.target && due && !over)
        doubt = distanceDoubt(*goal.baseline, *goal.target, goal.unit.trimmed(),
                              goal.start && *goal.start > today ? *goal.start : today, *due);
    const bool reasoned = isReason(goal.achievable) || isReason(goal.realistic);
    if (doubt && doubt.open && reasoned)
        doubt = {};
    report.achievable = doubt && !over              ? missed(doubt.why, doubt.ask)
                        : isReason(goal.achievable) ? met(tr("You say how it can be reached."))
                                                    : met(tr("Nothing in it speaks against it."));
    if (report.realistic.met && isReason(goal.realistic))
        report.realistic = met(tr("You say why it is in reach."));
    if (over && due && *due < today)
        report.timely = met(tr("It was due on %1.").arg(day(*due)));
    return report;
}

SmartReport judgeGoal(const Goal& goal, const Content& content, QDate today) {
    SmartReport report = judgeGoal(goal, today);
    if (!report.achievable.met || isReason(goal.achievable) || isReason(goal.realistic))
        return report; // something weightier stands there already, or the person has said how it can be done
    if (const Doubt doubt = loadDoubt(goal, content, today))
        report.achievable = missed(doubt.why, doubt.ask);
    return report;
}

} // namespace ascent
