// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/basis.h"

#include "core/base/stable_hash.h"
#include "core/language/phrases/tidy.h"

namespace ascent {

namespace {

QString digestOf(const QStringList& texts) {
    QString all;
    for (const QString& text : texts)
        all += tidied(text) + QChar(u'\u001F');
    return QString::number(stableHash(all), 16);
}

} // namespace

QString basisOf(const SayLine& line, const Content& content) {
    const auto number = [](const std::optional<double>& value) { return value ? QString::number(*value) : QString(); };
    if (const Aspiration* each = content.aspirations.find(line.aspiration))
        return digestOf({each->statement, each->why});
    if (const Goal* each = content.goals.find(line.goal)) {
        const QString due = each->due ? each->due->toString(Qt::ISODate) : QString();
        // What was aimed at and what was reached are said differently.
        return digestOf({each->statement, due, number(each->target),
                         each->status == GoalStatus::Done ? QStringLiteral("done") : QString()});
    }
    if (const Strength* each = content.strengths.find(line.strength))
        return digestOf({each->name, each->evidence});
    if (const Story* each = content.stories.find(line.story))
        return digestOf({each->situation, each->task, each->action, each->result});
    if (const Value* each = content.values.find(line.value))
        return digestOf({each->name});
    if (const Reflection* each = content.reflections.find(line.reflection))
        return digestOf({each->answer});
    if (const Role* each = content.roles.find(line.role); each && line.of == Sayable::Research)
        if (const auto part = fromToken<ResearchPart>(line.part))
            return digestOf({noteOf(*each, *part)});
    if (line.of == Sayable::Person && line.part == QLatin1String(backgroundPart))
        return digestOf({content.person.background});
    return {};
}

bool isStale(const SayLine& line, const Content& content) {
    return !line.basis.isEmpty() && line.basis != basisOf(line, content);
}

} // namespace ascent
