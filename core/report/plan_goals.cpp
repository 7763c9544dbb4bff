// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/agenda.h"
#include "core/goals/ladder.h"
#include "core/goals/progress.h"
#include "core/model/names.h"
#include "core/report/plan_parts.h"
#include "core/report/words.h"

namespace ascent::report {

namespace {

Tone toneOf(Pace pace) {
    switch (pace) {
    case Pace::OnTrack:
        return Tone::OnTrack;
    case Pace::AtRisk:
        return Tone::AtRisk;
    case Pace::Late:
        return Tone::Late;
    case Pace::Done:
        return Tone::Done;
    default:
        return Tone::Plain;
    }
}

QString horizonWords(Horizon horizon) {
    switch (horizon) {
    case Horizon::Short:
        return Words::tr("Short-term");
    case Horizon::Long:
        return Words::tr("Long-term");
    case Horizon::Beyond:
        return Words::tr("Beyond ten years");
    case Horizon::Open:
        return {};
    }
    return {};
}

QString metaLine(const Goal& goal, QDate today, const QLocale& locale) {
    QStringList parts;
    if (goal.due)
        parts.append(Words::tr("By %1").arg(longDate(*goal.due, locale)));
    if (const QString horizon = horizonWords(horizonOf(goal, today)); !horizon.isEmpty())
        parts.append(horizon);
    if (goal.category != GoalCategory::Other)
        parts.append(nameOf(goal.category));
    return parts.join(QStringLiteral(" · "));
}

QString measureText(const Goal& goal, const GoalProgress& progress, const QLocale& locale) {
    const QString unit = oneLine(goal.unit);
    const auto amount = [&](double value) {
        return unit.isEmpty() ? number(value, locale) : number(value, locale) + QChar(QChar::Nbsp) + unit;
    };
    QStringList parts;
    if (const QString metric = oneLine(goal.metric); !metric.isEmpty())
        parts.append(capitalised(metric));
    if (goal.baseline && goal.target)
        parts.append(Words::tr("from %1 to %2").arg(number(*goal.baseline, locale), amount(*goal.target)));
    else if (goal.target)
        parts.append(Words::tr("to %1").arg(amount(*goal.target)));
    if (progress.current && goal.status != GoalStatus::Done)
        parts.append(Words::tr("now %1").arg(number(*progress.current, locale)));
    if (parts.size() > 1 && !goal.metric.trimmed().isEmpty())
        return parts.first() + QStringLiteral(": ") + parts.mid(1).join(QStringLiteral(", "));
    return capitalised(parts.join(QStringLiteral(", ")));
}

QString timelyText(const Goal& goal, const Content& content, const QLocale& locale) {
    QStringList sentences;
    if (goal.start && goal.due)
        sentences.append(Words::tr("From %1 to %2.").arg(longDate(*goal.start, locale), longDate(*goal.due, locale)));
    else if (goal.due)
        sentences.append(Words::tr("By %1.").arg(longDate(*goal.due, locale)));
    else if (goal.start)
        sentences.append(Words::tr("From %1.").arg(longDate(*goal.start, locale)));
    for (const Revision* revision : content.revisions.owned(goal.id))
        if (revision->dueBefore && revision->dueAfter && *revision->dueBefore != *revision->dueAfter)
            sentences.append(Words::tr("On %1, the date was moved from %2 to %3.")
                                 .arg(longDate(revision->date, locale), longDate(*revision->dueBefore, locale),
                                      longDate(*revision->dueAfter, locale)));
    return sentences.join(u' ');
}

Facts smartFacts(const Goal& goal, const GoalProgress& progress, const Content& content, const QLocale& locale) {
    Facts facts;
    const auto fact = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            facts.rows.append({label, text});
    };
    fact(Words::tr("Specific"), capitalised(tidy(goal.specific)));
    fact(Words::tr("Measurable"), measureText(goal, progress, locale));
    fact(Words::tr("Achievable"), capitalised(tidy(goal.achievable)));
    fact(Words::tr("Realistic"), capitalised(tidy(goal.realistic)));
    fact(Words::tr("Timely"), timelyText(goal, content, locale));
    QStringList skills;
    for (const QString& skill : goal.skills)
        if (const QString line = oneLine(skill); !line.isEmpty())
            skills.append(line);
    fact(Words::tr("Skills it builds"), capitalised(locale.createSeparatedList(skills)));
    if (const Goal* parent = content.goals.find(goal.parent))
        fact(Words::tr("Leads to"), asHeading(parent->statement));
    if (const Aspiration* aspiration = content.aspirations.find(goal.aspiration))
        fact(Words::tr("Serves"), asHeading(aspiration->statement));
    return facts;
}

Items stepItems(const Goal& goal, const Content& content, const QLocale& locale) {
    Items items{{}, Words::tr("Steps")};
    for (const Step* step : content.steps.owned(goal.id)) {
        Item item{capitalised(oneLine(step->title)), {}, step->done ? Mark::Done : Mark::Open};
        if (const QString plan = ifThenWords(*step); !plan.isEmpty() && !step->done)
            item.text = item.text.isEmpty() ? plan : Words::tr("%1. %2").arg(unstopped(item.text), plan);
        if (step->done)
            item.note = Words::tr("done %1").arg(shortDate(*step->done, locale));
        else if (step->due)
            item.note = Words::tr("by %1").arg(shortDate(*step->due, locale));
        items.rows.append(item);
    }
    return items;
}

void addGoal(Blocks& blocks, const Goal& goal, const Content& content, QDate today, const QLocale& locale) {
    const GoalProgress progress = progressOf(goal, content, today);
    Heading heading{2, asHeading(goal.statement), {}, Tone::Plain, true};
    if (goal.status == GoalStatus::Active) {
        heading.tone = toneOf(progress.pace);
        if (!progress.fraction && heading.tone != Tone::Plain)
            heading.note = capitalised(progress.words);
    } else {
        heading.note = nameOf(goal.status);
        heading.tone = goal.status == GoalStatus::Done ? Tone::Done : Tone::Plain;
    }
    blocks.add(heading);
    blocks.addText(metaLine(goal, today, locale), ParagraphStyle::Quiet);
    if (progress.fraction && goal.status != GoalStatus::Done)
        blocks.add(Meter{std::clamp(*progress.fraction, 0.0, 1.0), capitalised(progress.words), Words::tr("Progress"),
                         heading.tone});
    blocks.addUnlessEmpty(smartFacts(goal, progress, content, locale));
    blocks.addUnlessEmpty(stepItems(goal, content, locale));
}

} // namespace

void addGoals(Blocks& blocks, const Content& content, QDate today, const QLocale& locale) {
    const auto section = [&](const QString& title, auto belongs) {
        bool begun = false;
        for (const auto& [goal, depth] : ladderOrder(content)) {
            if (!belongs(*goal))
                continue;
            if (!begun)
                blocks.add(Heading{1, title});
            begun = true;
            addGoal(blocks, *goal, content, today, locale);
        }
    };
    section(Words::tr("Goals"), [](const Goal& goal) { return goal.status != GoalStatus::Done; });
    section(Words::tr("Goals reached"), [](const Goal& goal) { return goal.status == GoalStatus::Done; });
    Items dropped;
    for (const Goal& goal : content.goals)
        if (goal.status == GoalStatus::Dropped)
            dropped.rows.append({asHeading(goal.statement)});
    if (!dropped.rows.isEmpty()) {
        blocks.add(Heading{1, Words::tr("Goals let go")});
        blocks.add(dropped);
    }
}

void addNextWeeks(Blocks& blocks, const Content& content, QDate today, const QLocale& locale) {
    const Agenda agenda = nextWeeks(content, today, AgendaOf::Active);
    QList<AgendaItem> tasks = agenda.before;
    for (const AgendaWeek& week : agenda.weeks)
        tasks += week.items;
    tasks += agenda.anyDay;
    // When to look at a goal again, and that nothing is planned for it, are between the program and the person.
    tasks.removeIf([](const AgendaItem& task) { return task.kind == AgendaKind::CheckIn; });
    if (tasks.isEmpty())
        return;
    const QDate end = agenda.weeks.last().last;
    blocks.add(Heading{1, Words::tr("The next four weeks")});
    blocks.addText(Words::tr("From %1 to %2.").arg(longDate(today, locale), longDate(end, locale)),
                   ParagraphStyle::Quiet);
    Grid grid{{{Words::tr("When"), 3}, {Words::tr("What"), 6}, {Words::tr("For"), 6}}, {}};
    for (const AgendaItem& task : tasks) {
        QString when = Words::tr("any day");
        if (task.when.isValid())
            when = task.when < today ? Words::tr("open since %1").arg(shortDate(task.when, locale))
                                     : shortDate(task.when, locale);
        QString what = Words::tr("The goal is due");
        if (task.step) {
            const Step& step = *content.steps.find(*task.step);
            const QString plan = ifThenWords(step);
            what = capitalised(oneLine(step.title));
            if (!plan.isEmpty())
                what = what.isEmpty() ? plan : Words::tr("%1. %2").arg(unstopped(what), plan);
        }
        grid.rows.append({{when, what, shortened(asHeading(content.goals.find(task.goal)->statement), 14)}});
    }
    blocks.add(grid);
}

} // namespace ascent::report
