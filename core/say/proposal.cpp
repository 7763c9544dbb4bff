// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/proposal.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/spoken.h"
#include "core/say/asks.h"
#include "core/say/frames.h"
#include "core/say/propose.h"

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

Said saidOf(const Proposal& proposal, const QString& typed) {
    Said said;
    said.text = proposal.text;
    said.brief = proposal.brief;
    said.claim = proposal.claim;
    said.ask = proposal.ask;
    said.form = formName(typed);
    return said;
}

const LangFile& fields() {
    static const LangFile& file = LangFile::named(QStringLiteral("say/from-fields.txt"));
    return file;
}

/// Why somebody wants it, as a sentence or two, where it stands by itself.
QString reasonOf(const Aspiration& aspiration) {
    if (aspiration.why.trimmed().isEmpty())
        return {};
    const Told told = readTold(aspiration.why, Telling::Situation, aspiration.statement);
    if (told.doubt != Doubt::None || told.parts.isEmpty())
        return {};
    const auto sentences = inFrames(told, QStringLiteral("story"));
    return sentences && sentences->size() <= 2 ? sentences->join(u' ') : QString();
}

/// How far a goal is, where it counts whole things up: "I'm at 24 of 33 units so far."
QString soFar(const Goal& goal, const Content& content) {
    static const LangWords notCounted(u"say/from-fields.txt", u"not counted");
    const QString unit = goal.unit.simplified().toLower();
    const bool plural = unit.size() > 3 && unit.endsWith(u's') &&
                        std::all_of(unit.begin(), unit.end(), [](QChar c) { return c.isLetter(); });
    if (!plural || notCounted.contains(unit) || !goal.target)
        return {};
    const CheckIn* last = nullptr;
    for (const CheckIn* each : content.checkIns.owned(goal.id))
        if (each->value && (!last || each->date >= last->date))
            last = each;
    const auto whole = [](double number) { return number == std::floor(number) && number >= 0 && number < 100000; };
    if (!last || !whole(*last->value) || !whole(*goal.target) || *last->value <= goal.baseline.value_or(0) ||
        *last->value >= *goal.target)
        return {};
    QString frame = fields().lines(QStringLiteral("so far")).value(0).text;
    return frame.replace(QLatin1String("%1"), QString::number(*last->value, 'f', 0))
        .replace(QLatin1String("%2"), QString::number(*goal.target, 'f', 0))
        .replace(QLatin1String("%3"), unit);
}

/// Puts a sentence behind what is said; alone, the first part is what is said in brief.
void add(Said& said, const QString& sentence) {
    if (said.text.isEmpty() || sentence.isEmpty())
        return;
    if (said.brief.isEmpty())
        said.brief = said.text;
    said.text += u' ' + sentence;
}

} // namespace

struct Proposer::Data {
    const Content& content;
    QDate today;
};

Proposer::Proposer(const Content& content, QDate today)
    : m_data(std::make_unique<Data>(Data{content, today})) {}
Proposer::~Proposer() = default;

Said Proposer::of(const Aspiration& entry) const {
    Said said = saidOf(propose(entry), entry.statement);
    add(said, reasonOf(entry));
    return said;
}

Said Proposer::of(const Goal& entry) const {
    Said said = saidOf(propose(entry, m_data->today), entry.statement);
    add(said, soFar(entry, m_data->content));
    return said;
}

Said Proposer::of(const Strength& entry) const {
    return saidOf(propose(entry), entry.name);
}

Said Proposer::of(const Story& entry) const {
    for (const QString* field : {&entry.action, &entry.situation, &entry.result})
        if (!field->trimmed().isEmpty())
            return saidOf(propose(entry), *field);
    return saidOf(propose(entry), {});
}

Said Proposer::of(const Value& entry) const {
    return saidOf(propose(entry), entry.name);
}

Said Proposer::of(const Driver& entry) const {
    Said said;
    for (const LangEntry& each : fields().entries(QStringLiteral("drivers")))
        if (each.key == tokenOf(entry.kind))
            said.text = each.value;
    if (said.text.isEmpty())
        said.ask = askForDriver();
    return said;
}

Said Proposer::of(const Reflection& entry) const {
    return saidOf(propose(entry), entry.answer);
}

Said Proposer::background(const Person& person) const {
    return saidOf(proposeBackground(person.background), person.background);
}

} // namespace ascent
