// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/fixes.h"

#include <QCoreApplication>

namespace ascent::critic {

namespace {

constexpr int windowYears = 5;

QString say(const char* text) {
    return QCoreApplication::translate("Critic", text);
}

QString instead(const QString& quoted, const char* with, const char* without) {
    return quoted.isEmpty() ? say(without) : say(with).arg(quoted);
}

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
    bare.question = QStringLiteral("career-goals");
    bare.title = context.title;
    bare.company = context.company;
    bare.today = context.today;
    const Reading reading(entry, bare);
    Remarks remarks(reading);
    judgeMoney(reading, remarks);
    judgeStepping(reading, remarks);
    judgeUnsure(reading, remarks);
    judgeStandstill(reading, remarks);
    judgeScope(reading, remarks);
    judgeRelevance(reading, remarks);
    judgePersonal(reading, remarks);
    judgeManner(reading, remarks);
    judgeNegative(reading, remarks);
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

Ways::Ways(const CritiqueContext& context)
    : m_company(context.company)
    , m_title(context.title) {
    const Content* content = context.content;
    if (!content)
        return;
    int best = 0;
    for (const Strength& each : content->strengths) {
        const int excel = each.excel.value_or(0);
        const int enjoy = each.enjoy.value_or(0);
        // What is done well without joy is never put forward.
        if (enjoy < 3 || excel < 3 || excel + enjoy <= best || each.name.trimmed().isEmpty())
            continue;
        best = excel + enjoy;
        m_strength = lineOf(each.name);
        m_evidence = lineOf(each.evidence);
    }
    for (const Goal& each : content->goals) {
        if (!mayBeSaid(each, context.today))
            continue;
        const bool near = each.due && context.today.isValid() && *each.due <= context.today.addMonths(12);
        QString& place = near ? m_nearGoal : m_farGoal;
        if (place.isEmpty() && sayable(each.statement, context))
            place = lineOf(each.statement);
        if (!m_nearGoal.isEmpty() && !m_farGoal.isEmpty())
            break;
    }
    for (const Aspiration& each : content->aspirations)
        if (m_direction.isEmpty() && each.state == AspirationState::Active && each.kind != AspirationKind::Business &&
            each.kind != AspirationKind::Switch && sayable(each.statement, context))
            m_direction = lineOf(each.statement);
    int weight = 0;
    for (const Value& each : content->values)
        if (each.life > 0 && each.career > weight) {
            weight = each.career;
            m_value = lineOf(each.name);
        }
    for (const Story& each : content->stories) {
        QString& place = each.kind == StoryKind::Achievement ? m_story : m_setback;
        if (place.isEmpty() && toldWithoutPrivateGoal(*content, each))
            place = lineOf(each.title);
    }
    if (const Role* role = content->roles.find(context.role)) {
        if (m_company.isEmpty())
            m_company = role->company;
        if (m_title.isEmpty())
            m_title = role->title;
        for (const QString& each : {role->admire, role->longTerm, role->shortTerm, role->mission, role->culture})
            if (m_research.isEmpty())
                m_research = lineOf(each);
    }
}

QString Ways::outOf(const Remark& remark) const {
    switch (remark.rule) {
    case Rule::Money:
        return instead(m_strength.isEmpty() ? m_value : m_strength,
                       "Leave pay for the offer. Say what you bring or care about instead: “%1”.",
                       "Leave pay for the offer. Say what you want to do well in this role instead.");
    case Rule::SteppingStone:
        return instead(m_nearGoal,
                       "Say first what you want to do in this role: “%1”. Let growth follow from doing it well.",
                       "Say first what you want to do well in this role. Let growth follow from doing it well.");
    case Rule::DontKnow:
        return instead(m_direction.isEmpty() ? m_nearGoal : m_direction, "You have a direction to name: “%1”.",
                       "Name one thing that you want to get good at in the next year, and why it interests you.");
    case Rule::ContentRule:
        return instead(m_nearGoal.isEmpty() ? m_farGoal : m_nearGoal,
                       "Say what you are glad of, then what comes next: “%1”.",
                       "Say what you are glad of, then one thing that you want to get better at.");
    case Rule::TooSpecific:
        return instead(m_direction, "Keep detail for the next steps, and leave the end open: “%1”.",
                       "Keep detail for the next steps, and give the end as a direction.");
    case Rule::Irrelevant:
        return instead(m_direction, "Leave it out, or say what it brings to this role. This would serve both: “%1”.",
                       "Leave it out, or say what it brings to this role.");
    case Rule::TooPersonal:
        return instead(m_value, "Say what it shows of you in a few words, such as “%1”, or leave it out.",
                       "Say what it shows of you in a few words, or leave it out.");
    case Rule::BeyondWindow:
        return instead(m_farGoal, "Stay within five years: “%1”.",
                       "Stay within five years, or give a direction without a date.");
    case Rule::OtherCompany:
        return instead(m_company, "Name this employer: %1.", "Name the employer that you are talking to.");
    case Rule::Negative:
        return instead(m_setback, "Say what you want more of, or what you learned: “%1” shows it.",
                       "Say what you want more of, without saying who kept it from you.");
    case Rule::Flattery:
        return instead(m_research, "Give the reason, from what you found out: “%1”.",
                       "Give one thing that they do, and why it matters to you.");
    case Rule::Cliche:
        return instead(m_story.isEmpty() ? m_evidence : m_story, "Show it with an example instead: “%1”.",
                       "Show it with one example of your own instead.");
    case Rule::Hedging:
        return say("Say it plainly: “I want to”, “I will”.");
    case Rule::TooLong:
        return say("Keep the direction, one example and the tie to the role. The rest can wait for their questions.");
    case Rule::TooShort:
        return instead(m_story.isEmpty() ? m_nearGoal : m_story,
                       "Add where you are heading, what you bring to this role, and an example: “%1”.",
                       "Add where you are heading, what you bring to this role, and one example.");
    case Rule::Parts:
        break;
    }
    if (remark.about == u"longTerm")
        return instead(m_direction.isEmpty() ? m_farGoal : m_direction, "You could begin with “%1”.",
                       "Begin with the direction that you want your work to take.");
    if (remark.about == u"shortTerm")
        return instead(m_nearGoal, "A next step of yours: “%1”.", "Name one step that you'll take within a year.");
    if (remark.about == u"strength")
        return instead(m_strength, "A strength of yours that you enjoy: “%1”.",
                       "Name one thing that you do well and that this role asks for.");
    if (remark.about == u"evidence")
        return instead(m_story.isEmpty() ? m_evidence : m_story, "An example of yours: “%1”.",
                       "Give one example: what you did, and what came of it.");
    if (remark.about == u"role")
        return instead(m_title, "Say how the work of a %1 brings you closer to your aim.",
                       "Say which part of this role brings you closer to your aim.");
    if (remark.about == u"company")
        return instead(m_research.isEmpty() ? m_company : m_research, "Say why here: %1.",
                       "Say what this employer does that fits your aim.");
    return say("End with what you want to build here over the coming years.");
}

} // namespace ascent::critic
