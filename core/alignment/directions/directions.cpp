// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/directions/directions.h"

#include "core/alignment/directions/direction_book.h"
#include "core/alignment/directions/evidence.h"
#include "core/language/phrases/phrase.h"
#include "core/model/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Directions", text);
}

constexpr double enough = 1.0;  ///< what speaks for a direction before it is named
constexpr double plainly = 1.5; ///< what speaks against one before it is named as laid aside

/// Reasons for and against, collected for each entry of the book. An entry of the person counts once for a direction
/// and once against it, with the strongest that it says.
class Gathering {
public:
    explicit Gathering(const Content& content)
        : m_content(content)
        , m_for(m_book.entries().size())
        , m_against(m_book.entries().size()) {}

    Directions gather();

private:
    using Reasons = QList<DirectionReason>;

    static void add(Reasons& reasons, DirectionReason reason);
    void strengths();
    void values();
    void reflections();
    void managing(const Reflection& row);
    void company(const Reflection& row);
    void drivers();
    void stage();
    Direction direction(int entry) const;
    QString statementOf(int entry, const Direction& direction) const;

    const Content& m_content;
    DirectionBook m_book;
    QList<Reasons> m_for, m_against; ///< by entry of the book
};

void Gathering::add(Reasons& reasons, DirectionReason reason) {
    for (DirectionReason& each : reasons)
        if (each.id == reason.id) {
            if (each.weight < reason.weight)
                each = std::move(reason);
            return;
        }
    reasons.append(std::move(reason));
}

void Gathering::strengths() {
    const int expert = m_book.indexOf(QStringLiteral("kind/expert"));
    const int lead = m_book.indexOf(QStringLiteral("work/leading"));
    const int leader = m_book.indexOf(QStringLiteral("kind/leader"));
    for (const Strength& strength : m_content.strengths) {
        const StrengthLead says = leadOf(strength);
        if (says.weight == 0)
            continue;
        const DirectionReason reason{EntityKind::Strength, strength.id.uuid(), std::abs(says.weight), says.text};
        for (const DirectionBook::Hit& hit : m_book.read(strength.name)) {
            const bool kind = !m_book.entries()[hit.entry].work;
            // The name of a strength says what work it is; for what it is done is asked elsewhere.
            if (hit.attitude != Attitude::Toward || kind)
                continue;
            add((says.weight > 0 ? m_for : m_against)[hit.entry], reason);
            if (hit.entry == lead)
                add((says.weight > 0 ? m_for : m_against)[leader], reason);
        }
        if (isSweetSpot(strength) && (strength.kind == StrengthKind::Hard || strength.kind == StrengthKind::Knowledge))
            add(m_for[expert], {EntityKind::Strength, strength.id.uuid(), 1,
                                tr("“%1” is knowledge that you use well and gladly.").arg(strength.name.simplified())});
    }
}

void Gathering::values() {
    for (const Value& value : m_content.values) {
        if (value.career <= 0)
            continue; // of life alone: says nothing about work
        const double weight = std::min(value.career, 5) / 5.0;
        for (const int entry : m_book.readValue(value.name))
            add(m_for[entry], {EntityKind::Value, value.id.uuid(), weight,
                               tr("“%1” is a value of your career.").arg(value.name.simplified())});
    }
}

void Gathering::reflections() {
    for (const Reflection& row : m_content.reflections) {
        const ReflectionLead lead = leadOf(row.question);
        if (row.question == u"managing") {
            managing(row);
            continue;
        }
        if (row.question == u"team-or-solo")
            continue; // read when the rest is known
        for (const DirectionBook::Hit& hit : m_book.read(row.answer, lead.aversion)) {
            if (hit.attitude == Attitude::Neutral)
                continue;
            const bool away = hit.attitude == Attitude::Away;
            // What somebody else did not do, and what is not unbearable, says nothing about the person.
            if (away && (lead.aversion || lead.ofOthers))
                continue;
            const bool against = away || lead.aversion;
            const QString quote = quoted(hit.sentence);
            const QString text = away ? tr("You would rather not: %1").arg(quote) : lead.words.arg(quote);
            add((against ? m_against : m_for)[hit.entry], {EntityKind::Reflection, row.id.uuid(), lead.weight, text});
        }
    }
}

void Gathering::managing(const Reflection& row) {
    const int lead = m_book.indexOf(QStringLiteral("work/leading"));
    const int leader = m_book.indexOf(QStringLiteral("kind/leader"));
    const int expert = m_book.indexOf(QStringLiteral("kind/expert"));
    for (const ManagingSentence& each : readManaging(row.answer)) {
        const QString quote = quoted(each.sentence);
        const QUuid id = row.id.uuid();
        switch (each.says) {
        case ManagingSentence::Yes:
            for (const int entry : {lead, leader})
                add(m_for[entry], {EntityKind::Reflection, id, 2, tr("You would like to lead others: %1").arg(quote)});
            break;
        case ManagingSentence::Later:
            for (const int entry : {lead, leader})
                add(m_for[entry], {EntityKind::Reflection, id, 0.75, tr("You see it later: %1").arg(quote)});
            break;
        case ManagingSentence::No:
            for (const int entry : {lead, leader})
                add(m_against[entry],
                    {EntityKind::Reflection, id, 2, tr("You would rather not lead others: %1").arg(quote)});
            add(m_for[expert], {EntityKind::Reflection, id, 1,
                                tr("You would rather not lead others, and an expert need not: %1").arg(quote)});
            break;
        case ManagingSentence::Open:
            break;
        }
    }
}

void Gathering::company(const Reflection& row) {
    // Adds to what speaks for a direction already: alone it names none.
    const auto best = companyOf(row.answer);
    if (!best)
        return;
    const bool alone = best == DirectionEntry::Best::Alone;
    const QString quote = quoted(row.answer);
    for (int entry = 0; entry < m_for.size(); ++entry) {
        const DirectionEntry::Best its = m_book.entries()[entry].best;
        if (m_for[entry].isEmpty() || its == DirectionEntry::Best::Either)
            continue;
        if (its == *best)
            add(m_for[entry],
                {EntityKind::Reflection, row.id.uuid(), 0.5,
                 (alone ? tr("You work best on your own: %1") : tr("You work best in a team: %1")).arg(quote)});
        else
            add(m_against[entry], {EntityKind::Reflection, row.id.uuid(), 0.5,
                                   (alone ? tr("It is done with others, and you work best on your own: %1")
                                          : tr("It is mostly done alone, and you work best in a team: %1"))
                                       .arg(quote)});
    }
}

void Gathering::drivers() {
    int place = 0;
    for (const Driver& driver : m_content.drivers) {
        static constexpr double weights[]{1.5, 1, 0.75, 0.5, 0.5, 0.5};
        const double weight = weights[std::min(place, 5)];
        ++place;
        const QString text =
            place == 1 ? tr("What drives you most: %1.").arg(nameOf(driver.kind))
                       : tr("What drives you, in place %1: %2.").arg(QString::number(place), nameOf(driver.kind));
        for (int entry = 0; entry < m_for.size(); ++entry) {
            const DirectionEntry& known = m_book.entries()[entry];
            const bool alone = known.drivers.contains(driver.kind);
            const bool too = known.driversToo.contains(driver.kind) && !m_for[entry].isEmpty();
            if (alone || too)
                add(m_for[entry], {EntityKind::Driver, driver.id.uuid(), alone ? weight : weight / 2, text});
        }
    }
}

void Gathering::stage() {
    const auto stage = m_content.person.stage;
    const auto say = [&](const char* key, double weight, const QString& text) {
        add(m_for[m_book.indexOf(QLatin1String(key))], {EntityKind::Person, m_content.person.id.uuid(), weight, text});
    };
    if (stage == Stage::Switching)
        say("kind/switch", 2, tr("Where you stand in working life: %1.").arg(nameOf(*stage)));
    if (stage == Stage::Student || stage == Stage::Trainee || stage == Stage::Graduate)
        say("kind/qualification", 1, tr("Where you stand in working life: %1.").arg(nameOf(*stage)));
}

QString Gathering::statementOf(int entry, const Direction& direction) const {
    const DirectionEntry& known = m_book.entries()[entry];
    if (known.key == u"kind/expert")
        for (const DirectionReason& reason : direction.reasons) {
            const Strength* strength =
                reason.entity == EntityKind::Strength ? m_content.strengths.find(reason.id) : nullptr;
            if (!strength)
                continue;
            const Phrase phrase = readPhrase(strength->name, Names());
            const QString field = phrase.form == PhraseForm::Noun ? phrase.text : gerund(phrase);
            if (!field.isEmpty())
                return upperFirst(tr("become an expert in %1").arg(field));
        }
    return upperFirst(known.statement);
}

Direction Gathering::direction(int entry) const {
    const DirectionEntry& known = m_book.entries()[entry];
    Direction made;
    made.key = known.key;
    made.title = known.work ? known.title : nameOf(known.kind);
    made.reasons = m_for[entry];
    made.doubts = m_against[entry];
    const auto strongest = [](const DirectionReason& a, const DirectionReason& b) { return a.weight > b.weight; };
    std::stable_sort(made.reasons.begin(), made.reasons.end(), strongest);
    std::stable_sort(made.doubts.begin(), made.doubts.end(), strongest);
    made.evidence = sumOf(made.reasons) - sumOf(made.doubts);
    made.statement = statementOf(entry, made);
    made.kind = known.work && m_content.person.stage == Stage::Switching ? AspirationKind::Switch : known.kind;
    for (const DirectionReason& reason : std::as_const(made.reasons)) {
        if (const auto strength = StrengthId::from(reason.id); reason.entity == EntityKind::Strength && strength)
            made.strengths.append(*strength);
        if (const auto value = ValueId::from(reason.id); reason.entity == EntityKind::Value && value)
            made.values.append(*value);
    }
    for (const Aspiration& each : m_content.aspirations) {
        const bool says = each.statement.simplified().compare(made.statement, Qt::CaseInsensitive) == 0;
        const bool same = !known.work && each.kind == known.kind && each.state == AspirationState::Active;
        if (says || same) {
            made.there = each.id;
            break;
        }
    }
    return made;
}

Directions Gathering::gather() {
    strengths();
    values();
    reflections();
    stage();
    drivers();
    for (const Reflection& row : m_content.reflections)
        if (row.question == u"team-or-solo")
            company(row);
    Directions found;
    for (int entry = 0; entry < m_for.size(); ++entry) {
        const double pro = sumOf(m_for[entry]), contra = sumOf(m_against[entry]);
        if (contra >= plainly && contra >= pro)
            found.aside.append(direction(entry));
        else if (pro >= enough && pro > contra)
            (m_book.entries()[entry].work ? found.work : found.aspirations).append(direction(entry));
    }
    const auto clearest = [](const Direction& a, const Direction& b) { return a.evidence > b.evidence; };
    std::stable_sort(found.work.begin(), found.work.end(), clearest);
    std::stable_sort(found.aspirations.begin(), found.aspirations.end(), clearest);
    std::stable_sort(found.aside.begin(), found.aside.end(),
                     [](const Direction& a, const Direction& b) { return a.evidence < b.evidence; });
    return found;
}

} // namespace

Directions directions(const Content& content) {
    return Gathering(content).gather();
}

} // namespace ascent
