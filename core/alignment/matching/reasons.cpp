// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/reasons.h"

#include "core/alignment/conflicts/conflicts.h"
#include "core/alignment/reading/requirements.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

/// The entry's words that mean what the line asks.
QString saidIn(const Gist& entry, const Sense& sense) {
    const Term& first = entry.terms[sense.at[0]];
    const Term& last = entry.terms[sense.at[size_t(sense.count - 1)]];
    return entry.text.mid(first.start, last.start + last.length - first.start).simplified();
}

} // namespace

QString quotedWords(const QString& words) {
    return QStringLiteral("\u201C") + words.simplified() + QStringLiteral("\u201D");
}

QString namedList(const QStringList& words) {
    constexpr qsizetype most = 3;
    QStringList few;
    for (const QString& word : words)
        if (few.size() < most && !few.contains(quotedWords(word), Qt::CaseInsensitive))
            few.append(quotedWords(word));
    if (few.size() < 2)
        return few.value(0);
    const QString last = few.takeLast();
    return tr("%1 and %2").arg(few.join(QStringLiteral(", ")), last);
}

QString whyStrength(const Strength& strength, const AskedLine& line, const Meeting& meeting, const Gist& name) {
    const QString named = namedList(metWords(line, meeting));
    const QString quoted = quotedUpToClause(strength.name);
    if (!meeting.meaning)
        return tr("Your strength %1 names %2.").arg(quoted, named);
    const QString said = saidIn(name, *meeting.meaning);
    if (named.contains(said, Qt::CaseInsensitive)) // "Python" of "programming" and "Python"
        return tr("Your strength %1 names %2.").arg(quoted, quotedWords(said));
    if (said.size() * 2 > strength.name.simplified().size())
        return tr("The posting says %1; your strength %2 covers that.").arg(named, quoted);
    return tr("The posting says %1; your strength %2 covers that with %3.").arg(named, quoted, quotedWords(said));
}

QString whyProof(const Strength& strength, const AskedLine& line, const Meeting& meeting) {
    return tr("What you wrote to show your strength %1 speaks of %2.")
        .arg(quotedUpToClause(strength.name), namedList(metWords(line, meeting)));
}

QString whyNear(const Strength& strength, const AskedLine& line, const Meeting& meeting) {
    const QString met = namedList(metWords(line, meeting));
    const QString open = namedList(openWords(line, meeting));
    if (open.isEmpty())
        return tr("Your strength %1 touches %2, which is a small part of this.").arg(quotedWords(strength.name), met);
    return tr("Your strength %1 touches %2, but says nothing of %3.").arg(quotedWords(strength.name), met, open);
}

QString whyNotWell(const Strength& strength, const AskedLine& line, const Meeting& meeting) {
    return tr("Your strength %1 speaks of %2, but you rate it %3 of 5 so far.")
        .arg(quotedUpToClause(strength.name), namedList(metWords(line, meeting)), QString::number(*strength.excel));
}

QString whyUnheld(const Strength& strength, const AskedLine& line) {
    return tr("Your strength %1 has to do with this, but names no %2.")
        .arg(quotedWords(strength.name), quotedWords(heldWord(line.gist.text)));
}

QString whyGoal(const Goal& goal, const AskedLine& line, const Meeting& meeting) {
    return (goal.status == GoalStatus::Done ? tr("You reached the goal %1, which speaks of %2.")
                                            : tr("Your goal %1 works towards %2."))
        .arg(quotedUpToClause(goal.statement), namedList(metWords(line, meeting)));
}

QString whyGoalSkill(const Goal& goal, const QString& skill) {
    return (goal.status == GoalStatus::Done ? tr("Your goal %1, which you reached, built %2.")
                                            : tr("Your goal %1 builds %2."))
        .arg(quotedUpToClause(goal.statement), quotedWords(skill));
}

QString whyStory(const Story& story, const AskedLine& line, const Meeting& meeting) {
    return (meeting.meaning ? tr("The posting says %2; your story %1 tells of that in other words.")
                            : tr("Your story %1 speaks of %2."))
        .arg(quotedWords(story.title), namedList(metWords(line, meeting)));
}

QString whyLinkedStory(const Story& story, const Strength& strength) {
    return tr("Your story %1 shows your strength %2.").arg(quotedWords(story.title), quotedWords(strength.name));
}

QString whyPerson(bool headline, bool degree, const AskedLine& line, const Meeting& meeting) {
    const QString named = namedList(metWords(line, meeting));
    if (degree)
        return tr("The posting says %1; you name a degree of this level and speak of the field.").arg(named);
    if (meeting.meaning)
        return (headline ? tr("The posting says %1; your headline tells of that in other words.")
                         : tr("The posting says %1; your background tells of that in other words."))
            .arg(named);
    return (headline ? tr("Your headline speaks of %1.") : tr("Your background speaks of %1.")).arg(named);
}

QString whyConfirmed(EntityKind entity, const QString& name) {
    const QString quoted = quotedWords(name);
    switch (entity) {
    case EntityKind::Strength:
        return tr("Your strength %1 meets this: you confirmed it.").arg(quoted);
    case EntityKind::Goal:
        return tr("Your goal %1 meets this: you confirmed it.").arg(quoted);
    case EntityKind::Story:
        return tr("Your story %1 meets this: you confirmed it.").arg(quoted);
    default:
        return tr("Your background meets this: you confirmed it.");
    }
}

} // namespace ascent
