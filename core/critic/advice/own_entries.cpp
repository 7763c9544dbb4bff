// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/advice/own_entries.h"

#include "core/critic/rules/table.h"
#include "core/questions/questions.h"

#include <QCoreApplication>

namespace ascent::critic {

namespace {

constexpr int windowYears = 5;

} // namespace

QString lineOf(const QString& entry) {
    constexpr qsizetype longest = 90;
    QString text = entry.simplified();
    while (text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    if (text.size() <= longest)
        return text;
    const auto space = text.lastIndexOf(u' ', longest);
    return text.first(space > 0 ? space : longest) + u'\u2026';
}

bool sayable(const QString& entry, const CritiqueContext& context) {
    if (entry.trimmed().isEmpty())
        return false;
    CritiqueContext bare;
    // As strict as where plans are asked for.
    for (const QuestionPlan& each : builtInQuestions())
        if (each.has(Manner::AsksOfPlans))
            bare.question = each.question;
    bare.title = context.title;
    bare.company = context.company;
    bare.today = context.today;
    const AnswerReading reading(entry, bare);
    Remarks remarks(reading);
    judgeEntry(reading, remarks);
    return !remarks.warned();
}

bool mayBeSaid(const Goal& goal, QDate today) {
    const bool open = goal.status == GoalStatus::Active || goal.status == GoalStatus::Paused;
    const bool inWindow = !goal.due || !today.isValid() || *goal.due <= today.addYears(windowYears);
    return goal.share == ShareLevel::Interview && open && inWindow;
}

bool toldWithoutPrivateGoal(const Content& content, const Story& story) {
    for (const StoryGoal* link : content.storyGoals.owned(story.id)) {
        const Goal* goal = content.goals.find(link->to);
        if (goal && goal->share != ShareLevel::Interview)
            return false;
    }
    return true;
}

OwnEntries::OwnEntries(const CritiqueContext& context) {
    place(Own::Company) = context.company;
    place(Own::Title) = context.title;
    const Content* content = context.content;
    if (!content)
        return;
    takeStrengthsAndValues(*content);
    takeGoals(*content, context);
    for (const Aspiration& each : content->aspirations)
        if (place(Own::Direction).isEmpty() && each.state == AspirationState::Active &&
            each.kind != AspirationKind::Business && each.kind != AspirationKind::Switch &&
            sayable(each.statement, context))
            place(Own::Direction) = lineOf(each.statement);
    for (const Story& each : content->stories) {
        QString& line = place(each.kind == StoryKind::Achievement ? Own::Story : Own::Setback);
        if (line.isEmpty() && toldWithoutPrivateGoal(*content, each))
            line = lineOf(each.title);
    }
    if (const Role* role = content->roles.find(context.role))
        takeRole(*role);
}

void OwnEntries::takeStrengthsAndValues(const Content& content) {
    int best = 0;
    for (const Strength& each : content.strengths) {
        const int excel = each.excel.value_or(0);
        const int enjoy = each.enjoy.value_or(0);
        // What is done well without joy is never put forward.
        if (enjoy < 3 || excel < 3 || excel + enjoy <= best || each.name.trimmed().isEmpty())
            continue;
        best = excel + enjoy;
        place(Own::Strength) = lineOf(each.name);
        place(Own::Evidence) = lineOf(each.evidence);
    }
    int weight = 0;
    for (const Value& each : content.values)
        if (each.life > 0 && each.career > weight) {
            weight = each.career;
            place(Own::Value) = lineOf(each.name);
        }
}

void OwnEntries::takeGoals(const Content& content, const CritiqueContext& context) {
    for (const Goal& each : content.goals) {
        if (!mayBeSaid(each, context.today))
            continue;
        const bool near = each.due && context.today.isValid() && *each.due <= context.today.addMonths(12);
        QString& line = place(near ? Own::NearGoal : Own::FarGoal);
        if (line.isEmpty() && sayable(each.statement, context))
            line = lineOf(each.statement);
        if (!place(Own::NearGoal).isEmpty() && !place(Own::FarGoal).isEmpty())
            break;
    }
}

void OwnEntries::takeRole(const Role& role) {
    if (place(Own::Company).isEmpty())
        place(Own::Company) = role.company;
    if (place(Own::Title).isEmpty())
        place(Own::Title) = role.title;
    for (const QString& each : {role.admire, role.longTerm, role.shortTerm, role.mission, role.culture})
        if (place(Own::Research).isEmpty())
            place(Own::Research) = lineOf(each);
}

QString OwnEntries::wayOut(const WayOut& way) const {
    for (const Own own : way.own)
        if (const QString& line = m_lines[size_t(own)]; !line.isEmpty())
            return QCoreApplication::translate("Critic", way.with).arg(line);
    return QCoreApplication::translate("Critic", way.without);
}

} // namespace ascent::critic
