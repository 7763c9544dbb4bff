// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/deciding/decisions.h"

#include "core/alignment/gaps/what_to_say.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::Decisions", text);
}

/// The decisions of a role that speak of the line: its words may stand cut otherwise in what was decided before.
template<class E>
QList<E> about(const Content& content, const RoleId& role, const QString& line) {
    const LineFinder finder({line});
    QList<E> found;
    for (const E* each : content.table<E>().owned(role))
        if (!finder.find(each->line).isEmpty())
            found.append(*each);
    return found;
}

bool concerns(const MatchVerdict& verdict, EntityKind entity, const QUuid& id) {
    const auto is = [&](const auto& given) { return given && given->uuid() == id; };
    switch (entity) {
    case EntityKind::Strength:
        return is(verdict.strength);
    case EntityKind::Goal:
        return is(verdict.goal);
    case EntityKind::Story:
        return is(verdict.story);
    default:
        return !verdict.strength && !verdict.goal && !verdict.story;
    }
}

} // namespace

void correctLine(Edit& edit, const RoleId& role, const QString& line, std::optional<LineKind> kind,
                 std::optional<Need> need) {
    LineCorrection said;
    said.role = role;
    said.line = line;
    for (const LineCorrection& before : about<LineCorrection>(edit.content(), role, line)) {
        said.kind = before.kind ? before.kind : said.kind;
        said.need = before.need ? before.need : said.need;
    }
    said.kind = kind ? kind : said.kind;
    said.need = need ? need : said.need;
    leaveAsRead(edit, role, line);
    edit.add(said);
}

void leaveAsRead(Edit& edit, const RoleId& role, const QString& line) {
    for (const LineCorrection& before : about<LineCorrection>(edit.content(), role, line))
        edit.remove<LineCorrection>(before.id);
}

void decideMatch(Edit& edit, const RoleId& role, const QString& line, EntityKind entity, const QUuid& id,
                 std::optional<Verdict> verdict) {
    for (const MatchVerdict& before : about<MatchVerdict>(edit.content(), role, line))
        if (concerns(before, entity, id))
            edit.remove<MatchVerdict>(before.id);
    if (!verdict)
        return;
    MatchVerdict said;
    said.role = role;
    said.line = line;
    said.verdict = *verdict;
    if (entity == EntityKind::Strength)
        said.strength = StrengthId::from(id);
    else if (entity == EntityKind::Goal)
        said.goal = GoalId::from(id);
    else if (entity == EntityKind::Story)
        said.story = StoryId::from(id);
    edit.add(said);
}

void keepWords(Edit& edit, const OwnWords& said) {
    const OwnWords* before = storedWords(edit.content(), said);
    if (said.words.trimmed().isEmpty()) {
        if (before)
            edit.remove<OwnWords>(before->id);
    } else if (before) {
        edit.change<OwnWords>(before->id, [&](OwnWords& own) { own.words = said.words; });
    } else {
        edit.add(said);
    }
}

QString questionFor(const FitNote& note, const Content& content) {
    if (!note.question.trimmed().isEmpty())
        return note.question.simplified();
    const Value* value = content.values.find(note.value);
    const QString name = value ? value->name.simplified() : QString();
    if (name.isEmpty())
        return {};
    // The observation itself is for the person alone: only the value is named.
    return note.side == FitSide::For
               ? tr("When did “%1” last decide something in your team, and what was it?").arg(name)
               : tr("Where does “%1” come up short here at present, and what is being done about it?").arg(name);
}

bool isAsked(const FitNote& note, const Content& content) {
    const QString question = questionFor(note, content);
    const Role* role = content.roles.find(note.role);
    return role && !question.isEmpty() && role->questionsToAsk.contains(question, Qt::CaseInsensitive);
}

void askOf(Edit& edit, const FitNoteId& id) {
    const FitNote* found = edit.content().fitNotes.find(id);
    if (!found || isAsked(*found, edit.content()))
        return;
    const FitNote note = *found;
    const QString question = questionFor(note, edit.content());
    if (question.isEmpty())
        return;
    edit.change<FitNote>(id, [&](FitNote& each) { each.question = question; });
    edit.change<Role>(note.role, [&](Role& role) { role.questionsToAsk.append(question); });
}

} // namespace ascent
