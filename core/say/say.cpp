// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/say.h"

#include "core/model/say_subject.h"
#include "core/say/basis.h"
#include "core/say/proposal.h"

#include <QCoreApplication>
#include <QHash>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::say", text);
}

} // namespace

struct SayBook::Data {
    const Content& content;
    std::optional<RoleId> role;
    QDate today;
    Proposer proposer;
    QHash<EntityRef, const SayLine*> own;  ///< of entries
    QHash<QString, const SayLine*> ofRole; ///< research and hope, by part
    QHash<QString, const SayLine*> ofSelf; ///< by part
    QList<const SayLine*> matches;
    QHash<EntityRef, Said> known;

    Data(const Content& all, const std::optional<RoleId>& id, QDate day)
        : content(all)
        , role(id)
        , today(day)
        , proposer(all, day) {
        for (const SayLine& line : content.sayLines) {
            if (line.text.trimmed().isEmpty() || (line.forRole && line.forRole != role))
                continue;
            // A line for this role alone goes before the general one.
            const auto keep = [&](auto& lines, const auto& key) {
                const SayLine*& there = lines[key];
                if (!there || line.forRole)
                    there = &line;
            };
            switch (line.of) {
            case Sayable::Research:
            case Sayable::Role:
                if (role && line.role == role)
                    keep(ofRole, line.part);
                break;
            case Sayable::Match:
                if (role && line.role == role)
                    matches.append(&line);
                break;
            case Sayable::Person:
                keep(ofSelf, line.part);
                break;
            default:
                if (const auto subject = subjectOf(line, content))
                    keep(own, *subject);
            }
        }
    }

    Said spoken(const SayLine& line) const {
        Said said;
        said.text = line.text.trimmed();
        said.brief = line.brief.trimmed();
        said.claim = line.claim.trimmed();
        said.name = line.spokenName.trimmed();
        said.liked = line.liked.trimmed();
        said.own = true;
        said.stale = isStale(line, content);
        return said;
    }

    static Said ask(const QString& question) {
        Said said;
        said.ask = question;
        return said;
    }

    Said proposed(const EntityRef& entry) {
        if (const auto id = entry.as<Aspiration>())
            if (const Aspiration* found = content.aspirations.find(*id))
                return proposer.of(*found);
        if (const auto id = entry.as<Goal>())
            if (const Goal* found = content.goals.find(*id))
                return proposer.of(*found);
        if (const auto id = entry.as<Strength>())
            if (const Strength* found = content.strengths.find(*id))
                return proposer.of(*found);
        if (const auto id = entry.as<Story>())
            if (const Story* found = content.stories.find(*id))
                return proposer.of(*found);
        if (const auto id = entry.as<Value>())
            if (const Value* found = content.values.find(*id))
                return proposer.of(*found);
        if (const auto id = entry.as<Driver>())
            if (const Driver* found = content.drivers.find(*id))
                return proposer.of(*found);
        if (const auto id = entry.as<Reflection>())
            if (const Reflection* found = content.reflections.find(*id))
                return proposer.of(*found);
        return {};
    }
};

SayBook::SayBook(const Content& content, const std::optional<RoleId>& role, QDate today)
    : m_data(std::make_unique<Data>(content, role, today)) {}
SayBook::~SayBook() = default;

const Said& SayBook::of(const EntityRef& entry) const {
    const auto known = m_data->known.constFind(entry);
    if (known != m_data->known.cend())
        return *known;
    const SayLine* own = m_data->own.value(entry);
    Said said = m_data->proposed(entry);
    if (own) {
        const QString form = said.form;
        said = m_data->spoken(*own);
        said.form = form;
    }
    return *m_data->known.insert(entry, said);
}

Said SayBook::research(ResearchPart part) const {
    const Role* role = m_data->content.roles.find(m_data->role);
    if (const SayLine* own = m_data->ofRole.value(tokenOf(part)))
        return m_data->spoken(*own);
    return role && !noteOf(*role, part).trimmed().isEmpty() ? Data::ask(tr("What does that mean for you there?"))
                                                            : Said();
}

Said SayBook::hope() const {
    if (const SayLine* own = m_data->ofRole.value(QLatin1String(hopePart)))
        return m_data->spoken(*own);
    return Data::ask(tr("What would you get there that you don't have now?"));
}

Said SayBook::inFiveYears() const {
    if (const SayLine* own = m_data->ofSelf.value(QLatin1String(inFiveYearsPart)))
        return m_data->spoken(*own);
    return Data::ask(tr("What would you be doing on an ordinary day in five years?"));
}

Said SayBook::background() const {
    if (const SayLine* own = m_data->ofSelf.value(QLatin1String(backgroundPart)))
        return m_data->spoken(*own);
    return m_data->proposer.background(m_data->content.person);
}

QList<SayBook::MatchLine> SayBook::matches() const {
    QList<MatchLine> found;
    for (const SayLine* line : m_data->matches)
        if (const auto entry = subjectOf(*line, m_data->content))
            found.append({line->part, *entry, m_data->spoken(*line)});
    return found;
}

} // namespace ascent
