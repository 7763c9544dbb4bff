// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/keep_line.h"

#include "core/language/lang_file.h"
#include "core/say/basis.h"

namespace ascent {

namespace {

bool speakOfTheSame(const SayLine& a, const SayLine& b) {
    return a.of == b.of && a.aspiration == b.aspiration && a.goal == b.goal && a.strength == b.strength &&
           a.story == b.story && a.value == b.value && a.driver == b.driver && a.reflection == b.reflection &&
           a.role == b.role && a.part == b.part && a.forRole == b.forRole;
}

} // namespace

std::optional<SayLine> lineFor(const EntityRef& entry, const Content& content) {
    SayLine line;
    if (const auto id = entry.as<Aspiration>()) {
        line.of = Sayable::Aspiration;
        line.aspiration = *id;
    } else if (const auto goal = entry.as<Goal>()) {
        line.of = Sayable::Goal;
        line.goal = *goal;
    } else if (const auto strength = entry.as<Strength>()) {
        line.of = Sayable::Strength;
        line.strength = *strength;
    } else if (const auto story = entry.as<Story>()) {
        line.of = Sayable::Story;
        line.story = *story;
    } else if (const auto value = entry.as<Value>()) {
        line.of = Sayable::Value;
        line.value = *value;
    } else if (const auto reflection = entry.as<Reflection>()) {
        line.of = Sayable::Reflection;
        line.reflection = *reflection;
    } else if (const auto driver = entry.as<Driver>()) {
        const Driver* found = content.drivers.find(*driver);
        if (!found)
            return std::nullopt;
        line.of = Sayable::Driver;
        line.driver = found->kind;
    } else {
        return std::nullopt;
    }
    return line;
}

SayLine lineForNote(const RoleId& role, ResearchPart part) {
    SayLine line;
    line.of = Sayable::Research;
    line.role = role;
    line.part = tokenOf(part);
    return line;
}

QString whatItSpeaksOf(const SayLine& line) {
    QStringList what{tokenOf(line.of), line.driver ? tokenOf(*line.driver) : QString(), line.part};
    const auto add = [&](const auto& id) { what.append(id ? id->toString() : QString()); };
    add(line.aspiration);
    add(line.goal);
    add(line.strength);
    add(line.story);
    add(line.value);
    add(line.reflection);
    add(line.role);
    add(line.forRole);
    return what.join(QChar(u'\u001F'));
}

const SayLine* storedLine(const Content& content, const SayLine& subject) {
    for (const SayLine& each : content.sayLines)
        if (speakOfTheSame(each, subject))
            return &each;
    return nullptr;
}

QStringList openingsOf(Sayable of) {
    QStringList openings;
    for (const LangLine& line : LangFile::named(QStringLiteral("say/openings.txt")).lines(QLatin1String(tokenOf(of))))
        openings.append(line.text);
    return openings;
}

void keepLine(Edit& edit, const SayLine& said) {
    SayLine kept = said;
    kept.basis = basisOf(said, edit.content());
    const bool empty = (said.text + said.brief + said.claim + said.spokenName + said.liked).trimmed().isEmpty();
    if (const SayLine* before = storedLine(edit.content(), said)) {
        kept.id = before->id;
        kept.position = before->position;
        if (empty)
            edit.remove<SayLine>(kept.id);
        else
            edit.put(kept);
    } else if (!empty) {
        kept.id = {};
        kept.position = 0;
        edit.add(kept);
    }
}

} // namespace ascent
