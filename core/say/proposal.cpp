// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/proposal.h"

#include "core/say/asks.h"
#include "core/say/propose.h"

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

} // namespace

struct Proposer::Data {
    QDate today;
};

Proposer::Proposer(const Content&, QDate today)
    : m_data(std::make_unique<Data>(Data{today})) {}
Proposer::~Proposer() = default;

Said Proposer::of(const Aspiration& entry) const {
    return saidOf(propose(entry), entry.statement);
}

Said Proposer::of(const Goal& entry) const {
    return saidOf(propose(entry, m_data->today), entry.statement);
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

Said Proposer::of(const Driver&) const {
    Said said;
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
