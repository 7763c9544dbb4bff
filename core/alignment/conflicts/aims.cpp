// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts/conflicts.h"
#include "core/language/lang_pattern.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

constexpr QStringView aimsFile = u"alignment/aims.txt";

/// Where a change leads: "research" of "moving from the shop floor into research"; empty where the text tells of none.
QString destinationIn(const QString& text) {
    static const QRegularExpression& retrain = langPattern(aimsFile, u"retrains for");
    static const QRegularExpression& leave = langPattern(aimsFile, u"leaves and");
    static const QRegularExpression& change = langPattern(aimsFile, u"changes to");
    for (const QRegularExpression* each : {&retrain, &leave, &change})
        if (const QRegularExpressionMatch match = each->match(text); match.hasMatch())
            return match.captured(1);
    return {};
}

/// What somebody wants to get away from: "nursing" of "leave nursing and work with plants".
QString leftIn(const QString& text) {
    static const QRegularExpression& leave = langPattern(aimsFile, u"leaves something");
    const QRegularExpressionMatch match = leave.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// The one way in which an aim and the role pull apart first; what to say differs between a direction and a goal.
class Aims {
public:
    Aims(const Role& role, const PostingSays& says)
        : m_role(role)
        , m_says(says) {}

    QString ofAspiration(const Aspiration& each) const {
        const QString& text = each.statement;
        const QString wish = quotedUpToClause(text);
        if (each.kind == AspirationKind::Business || m_says.speaksOf(text, QStringLiteral("own-business")))
            return tr("%1 is a business of your own; %2 hires for its own. Leave it out of the interview; if they ask, "
                      "speak of what you want to learn and build in this role in the next years.")
                .arg(wish, whoAsks());
        const bool alone = m_says.speaksOf(text, QStringLiteral("no-manage"));
        const bool leads =
            !alone && (each.kind == AspirationKind::Leader || m_says.speaksOf(text, QStringLiteral("people")));
        if (const auto* solo = leads ? m_says.saying(QStringLiteral("solo")) : nullptr)
            return tr("%1 needs people to lead, and the posting says %2. Speak of leading by expertise: standards, "
                      "coaching, decisions that others follow; or ask yourself whether this role is a step towards it.")
                .arg(wish, quotedUpToClause(solo->words));
        if (const auto* lead = alone ? m_says.stating(QStringLiteral("people")) : nullptr)
            return tr("%1 leaves leading to others, and the posting says %2. Ask how much of the week goes to people, "
                      "and say honestly what you would give them.")
                .arg(wish, quotedUpToClause(lead->words));
        if (const auto* denial = alone ? nullptr : m_says.denialOf(text))
            return tr("%1 is what the posting rules out: %2. Say what else draws you to the role, and don't promise "
                      "yourself that it will change.")
                .arg(wish, quotedUpToClause(denial->words));
        if (m_says.speaksOf(text, QStringLiteral("study")))
            return tr("%1 takes you out of work, and they hire someone to stay. Speak of learning beside the job, if "
                      "that is true for you.")
                .arg(wish);
        if (const auto* team =
                m_says.speaksOf(text, QStringLiteral("lone")) ? m_says.stating(QStringLiteral("teamwork")) : nullptr)
            return tr("%1 is work on your own, and the posting asks for a team: %2. Say how you share what you know, "
                      "with an example.")
                .arg(wish, quotedUpToClause(team->words));
        if (isElsewhere(each) || leavesIt(text))
            return elsewhere(wish);
        return {};
    }

    /// Whether all that speaks against an aspiration is that the posting doesn't speak of it: it names no other place
    /// that it leads to.
    bool isOnlyUnspoken(const Aspiration& each, const QString& why) const {
        return (each.kind == AspirationKind::Expert || destinationIn(each.statement).isEmpty()) &&
               !leavesIt(each.statement) && why == elsewhere(quotedUpToClause(each.statement));
    }

    QString ofGoal(const Goal& each) const {
        const QString& text = each.statement;
        const QString goal = quotedUpToClause(text);
        if (m_says.speaksOf(text, QStringLiteral("own-business")))
            return tr("%1 serves a business of your own, not %2. Leave it out of the interview.").arg(goal, whoAsks());
        if (const auto* solo =
                m_says.speaksOf(text, QStringLiteral("people")) ? m_says.saying(QStringLiteral("solo")) : nullptr)
            return tr("%1 can't be met here: the posting says %2. Choose another goal to speak of, or ask who leads in "
                      "the wider team.")
                .arg(goal, quotedUpToClause(solo->words));
        if (const auto* denial = m_says.denialOf(text))
            return tr("%1 needs what the posting rules out: %2. Say where else you would keep it up, or leave it out "
                      "here.")
                .arg(goal, quotedUpToClause(denial->words));
        if (m_says.speaksOf(text, QStringLiteral("study")))
            return tr("%1 takes you out of work. Leave it out, or say how you would do it beside the job.").arg(goal);
        if (leavesIt(text))
            return tr("%1 leads away from this work, and they hire someone to stay. Decide before the interview what "
                      "you can promise, and speak of what you would finish here.")
                .arg(goal);
        return {};
    }

private:
    static QString elsewhere(const QString& wish) {
        return tr("Nothing in this posting speaks of %1. Say what in this role feeds it, or choose another direction "
                  "to "
                  "lead with here.")
            .arg(wish);
    }
    QString whoAsks() const { return m_role.company.isEmpty() ? tr("this employer") : m_role.company; }

    /// Of an expert's field the very words count; of a change or a function, what means the same too.
    bool isElsewhere(const Aspiration& each) const {
        if (each.kind == AspirationKind::Expert)
            return m_says.isElsewhere(each.statement, true);
        if (each.kind != AspirationKind::Switch && each.kind != AspirationKind::Function)
            return false;
        const QString to = destinationIn(each.statement);
        return m_says.isElsewhere(to.isEmpty() ? each.statement : to, false);
    }

    bool leavesIt(const QString& text) const {
        const QString to = destinationIn(text), from = leftIn(text);
        return m_says.isElsewhere(to, false) || (!from.isEmpty() && m_says.touches(from) && !m_says.touches(to));
    }

    const Role& m_role;
    const PostingSays& m_says;
};

} // namespace

void addAimConflicts(QList<Conflict>& found, const Content& content, const Role& role, const PostingSays& says) {
    const Aims aims(role, says);
    for (const Aspiration& each : content.aspirations) {
        if (each.state != AspirationState::Active)
            continue;
        if (const QString why = aims.ofAspiration(each); !why.isEmpty())
            found.append({EntityKind::Aspiration, each.id.uuid(), why, !aims.isOnlyUnspoken(each, why)});
    }
    for (const Goal& each : content.goals) {
        const bool open = each.status == GoalStatus::Active || each.status == GoalStatus::Draft;
        if (each.share == ShareLevel::Private || !open)
            continue;
        if (const QString why = aims.ofGoal(each); !why.isEmpty())
            found.append({EntityKind::Goal, each.id.uuid(), why});
    }
}

} // namespace ascent
