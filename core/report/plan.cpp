// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan.h"

#include "core/model/names.h"
#include "core/report/plan_parts.h"
#include "core/report/share.h"
#include "core/report/words.h"

namespace ascent {

using namespace report;

namespace {

QString stars(const std::optional<int>& rating) {
    return rating ? Words::tr("%1 of 5").arg(*rating) : QString();
}

void addStrengths(Blocks& blocks, const Content& content, const QLocale& locale) {
    if (content.strengths.isEmpty())
        return;
    blocks.add(Heading{2, Words::tr("Strengths")});
    const StrengthsMap map = strengthsMap(content);
    if (!map.points.isEmpty())
        blocks.add(Figure{map, Words::tr("What I do well, and what I do gladly"), describe(map, locale)});
    Grid grid{{{Words::tr("Strength"), 4},
               {Words::tr("How well"), 1.6},
               {Words::tr("How gladly"), 1.6},
               {Words::tr("What shows it"), 7}},
              {}};
    QList<const Strength*> order;
    for (const Strength& strength : content.strengths)
        order.append(&strength);
    std::stable_sort(order.begin(), order.end(), [](const Strength* a, const Strength* b) {
        const auto weight = [](const Strength* s) {
            return std::tuple(!isSweetSpot(*s), -s->excel.value_or(0) - s->enjoy.value_or(0));
        };
        return weight(a) < weight(b);
    });
    for (const Strength* strength : order)
        grid.rows.append({{asHeading(strength->name), stars(strength->excel), stars(strength->enjoy),
                           capitalised(tidy(strength->evidence))}});
    blocks.add(grid);
}

void addValuesAndDrivers(Blocks& blocks, const Content& content, const QLocale& locale) {
    const ValueSets sets = valueSets(content);
    if (!sets.isEmpty()) {
        blocks.add(Heading{2, Words::tr("Values")});
        blocks.add(Figure{sets, Words::tr("What matters in life, in career, and in both"), describe(sets, locale)});
    }
    if (content.drivers.isEmpty())
        return;
    blocks.add(Heading{2, Words::tr("What fulfils me")});
    Items items;
    for (const Driver& driver : content.drivers)
        items.rows.append({nameOf(driver.kind), {}, Mark::Number});
    blocks.add(items);
}

void addWhereIStand(Blocks& blocks, const Content& content, const QLocale& locale) {
    const QString background = capitalised(tidy(content.person.background));
    if (background.isEmpty() && content.strengths.isEmpty() && valueSets(content).isEmpty() &&
        content.drivers.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("Where I stand")});
    blocks.addText(background, ParagraphStyle::Lead);
    addStrengths(blocks, content, locale);
    addValuesAndDrivers(blocks, content, locale);
}

QString aspirationLine(const Aspiration& aspiration) {
    QStringList parts{nameOf(aspiration.kind)};
    if (aspiration.horizonYears)
        parts.append(*aspiration.horizonYears == 1 ? Words::tr("within a year")
                                                   : Words::tr("within %1 years").arg(*aspiration.horizonYears));
    return parts.join(QStringLiteral(" · "));
}

template<class L, class E>
QStringList linkedNames(const Table<L>& links, const Table<E>& table, const AspirationId& from) {
    QStringList names;
    for (const L* link : links.owned(from))
        if (const E* entity = table.find(link->to))
            names.append(unstopped(entity->name));
    return names;
}

void addAspirations(Blocks& blocks, const Content& content, const QLocale& locale) {
    if (content.aspirations.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("Aspirations")});
    QHash<QUuid, QList<const Goal*>> goalsOf; // each in the order of the ladder
    for (const auto& [goal, depth] : ladderOrder(content))
        if (goal->aspiration)
            goalsOf[goal->aspiration->uuid()].append(goal);
    for (const AspirationState state : {AspirationState::Active, AspirationState::Parked, AspirationState::Reached}) {
        for (const Aspiration& aspiration : content.aspirations) {
            if (aspiration.state != state)
                continue;
            const bool active = state == AspirationState::Active;
            blocks.add(Heading{2, asHeading(aspiration.statement), active ? QString() : nameOf(state),
                               state == AspirationState::Reached ? Tone::Done : Tone::Plain, true});
            blocks.addText(aspirationLine(aspiration), ParagraphStyle::Quiet);
            blocks.addText(capitalised(tidy(aspiration.why)));
            Facts facts;
            const auto fact = [&](const QString& label, const QStringList& names) {
                if (!names.isEmpty())
                    facts.rows.append({label, asHeading(locale.createSeparatedList(names))});
            };
            fact(Words::tr("Built on"), linkedNames(content.aspirationStrengths, content.strengths, aspiration.id));
            fact(Words::tr("Because of"), linkedNames(content.aspirationValues, content.values, aspiration.id));
            blocks.addUnlessEmpty(facts);
            Items goals{{}, Words::tr("Goals on the way")};
            for (const Goal* goal : goalsOf.value(aspiration.id.uuid()))
                goals.rows.append({asHeading(goal->statement), goal->due ? shortDate(*goal->due, locale) : QString(),
                                   goal->status == GoalStatus::Done ? Mark::Done : Mark::Open});
            blocks.addUnlessEmpty(goals);
        }
    }
}

void addRoadmap(Blocks& blocks, const Content& content, QDate today, const QLocale& locale) {
    const Roadmap roadmap = roadmapOf(content, today);
    if (roadmap.bars.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("Roadmap")});
    blocks.add(Figure{
        roadmap,
        Words::tr("The shaded years are the interview window: up to %1.").arg(longDate(roadmap.windowEnd, locale)),
        describe(roadmap, locale)});
    if (!roadmap.undated.isEmpty())
        blocks.addText(Words::tr("Without a date so far: %1.").arg(locale.createSeparatedList(roadmap.undated)),
                       ParagraphStyle::Quiet);
}

} // namespace

Report buildGoalPlan(const Content& content, QDate today, const ReportOptions& options) {
    const Content shared = sharedContent(content, ShareLevel::Plan);
    Report plan;
    plan.title = Words::tr("Goal plan");
    plan.subject = oneLine(shared.person.name);
    plan.author = plan.subject;
    plan.language = Words::tr("en", "code of the language of this translation");
    plan.locale = options.locale;
    plan.cover = true;
    if (const QString headline = capitalised(oneLine(shared.person.headline)); !headline.isEmpty())
        plan.lines.append(headline);
    plan.lines.append(longDate(today, options.locale));

    Blocks blocks{plan.blocks};
    addWhereIStand(blocks, shared, options.locale);
    addAspirations(blocks, shared, options.locale);
    addRoadmap(blocks, shared, today, options.locale);
    addGoals(blocks, shared, today, options.locale);
    addNextWeeks(blocks, shared, today, options.locale);
    if (plan.blocks.isEmpty())
        blocks.addText(Words::tr("Nothing is planned yet. Begin with a strength, an aspiration or a goal."),
                       ParagraphStyle::Lead);
    return plan;
}

} // namespace ascent
