// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/compare.h"

#include "core/alignment/alignment.h"
#include "core/alignment/fit.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ascent {

namespace {

constexpr qsizetype mostLines = 5;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::Compare", text);
}

ComparedCell cellOf(const QStringList& all) {
    return {all.mid(0, mostLines), int(qMax<qsizetype>(0, all.size() - mostLines))};
}

int rank(RoleStage stage) {
    switch (stage) {
    case RoleStage::Interview:
        return 0;
    case RoleStage::Offer:
        return 1;
    case RoleStage::Applying:
        return 2;
    case RoleStage::Exploring:
        return 3;
    case RoleStage::Closed:
        break;
    }
    return 4;
}

QString titleOf(const Role& role) {
    return role.title.trimmed().isEmpty() ? tr("Untitled") : role.title.simplified();
}

ComparedCell valuesOf(const Content& content, const RoleId& role, FitSide side) {
    QStringList names;
    for (const FitNote* note : content.fitNotes.owned(role)) {
        if (note->side != side)
            continue;
        const Value* value = content.values.find(note->value);
        const QString name = value ? value->name.simplified() : tr("an observation without a value");
        if (!names.contains(name))
            names.append(name);
    }
    return cellOf(names);
}

QString conflictWords(const Conflict& conflict, const Content& content) {
    const auto said = [](const auto* row, auto member) { return row ? (row->*member).simplified() : QString(); };
    QString words;
    if (conflict.entity == EntityKind::Aspiration)
        words = said(content.aspirations.find(conflict.id), &Aspiration::statement);
    else if (conflict.entity == EntityKind::Goal)
        words = said(content.goals.find(conflict.id), &Goal::statement);
    else if (conflict.entity == EntityKind::Strength)
        words = said(content.strengths.find(conflict.id), &Strength::name);
    else if (conflict.entity == EntityKind::Value)
        words = said(content.values.find(conflict.id), &Value::name);
    else if (const Driver* driver = content.drivers.find(conflict.id))
        words = nameOf(driver->kind);
    return words.isEmpty() ? conflict.why.simplified() : words;
}

/// The strengths that meet most of what is asked, best first.
QStringList strengthsThatMeet(const Alignment& alignment, const Content& content) {
    QList<std::pair<int, QString>> met;
    for (const Strength& strength : content.strengths) {
        int lines = 0;
        for (const AlignedLine& line : alignment.lines)
            lines += std::any_of(line.matches.begin(), line.matches.end(), [&](const Match& match) {
                return match.entity == EntityKind::Strength && match.id == strength.id.uuid();
            });
        if (lines > 0 && !isJoyless(strength))
            met.append({isSweetSpot(strength) ? lines + 1000 : lines, strength.name.simplified()});
    }
    std::stable_sort(met.begin(), met.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList names;
    for (const auto& each : met)
        names.append(each.second);
    return names;
}

} // namespace

Comparison compareRoles(const Content& content, const QList<RoleId>& ids, QDate today) {
    Comparison all;
    all.aspects = {{tr("Stage"), {}, {}},
                   {tr("Interview"), tr("No date yet"), {}},
                   {tr("What you can show"), tr("No posting yet"), {}},
                   {tr("Must-haves that are missing"), tr("None"), {}},
                   {tr("Strengths of yours that it asks for"), tr("None found"), {}},
                   {tr("Where you and it pull apart"), tr("Nothing found"), {}},
                   {tr("Values that speak for it"), tr("Nothing noted"), {}},
                   {tr("Values that speak against it"), tr("Nothing noted"), {}}};
    for (const RoleId& id : ids) {
        const Role* role = content.roles.find(id);
        if (!role)
            continue;
        all.roles.append(id);
        all.titles.append(titleOf(*role));
        all.companies.append(role->company.simplified());
        const Alignment alignment = align(content, *role, today);
        const Fit fit = fitOf(alignment, content);
        QStringList coverage, missing, conflicts;
        if (!fit.isEmpty()) {
            coverage << coverageWords(fit);
            if (const QString detail = coverageDetail(fit); !detail.isEmpty())
                coverage << detail;
        }
        for (const AlignedLine& line : fit.missing + fit.touched)
            if (line.line.must)
                missing << line.line.text.simplified();
        for (const Conflict& conflict : alignment.conflicts)
            conflicts << conflictWords(conflict, content);
        const QStringList interview =
            role->interviewAt ? QStringList{QLocale().toString(role->interviewAt->date(), QLocale::ShortFormat) + u' ' +
                                            role->interviewAt->time().toString(u"HH:mm")}
                              : QStringList();
        int aspect = 0;
        for (const ComparedCell& cell :
             {cellOf({nameOf(role->stage)}), cellOf(interview), cellOf(coverage), cellOf(missing),
              cellOf(strengthsThatMeet(alignment, content)), cellOf(conflicts), valuesOf(content, id, FitSide::For),
              valuesOf(content, id, FitSide::Against)})
            all.aspects[aspect++].cells.append(cell);
    }
    return all;
}

QString comparisonText(const Comparison& comparison) {
    QStringList roles;
    for (qsizetype i = 0; i < comparison.roles.size(); ++i) {
        const QString& company = comparison.companies[i];
        QStringList text{company.isEmpty() ? comparison.titles[i] : tr("%1 at %2").arg(comparison.titles[i], company)};
        for (const Comparison::Aspect& aspect : comparison.aspects) {
            const ComparedCell& cell = aspect.cells[i];
            QString words = cell.lines.isEmpty() ? aspect.none : cell.lines.join(tr("; "));
            if (cell.more > 0)
                words += tr("; %1 more").arg(cell.more);
            text << tr("%1: %2").arg(aspect.name, words);
        }
        roles << text.join(u'\n');
    }
    return roles.join(QStringLiteral("\n\n"));
}

QList<const Role*> byStage(const Table<Role>& roles) {
    QList<const Role*> all;
    all.reserve(roles.size());
    for (const Role& role : roles)
        all.append(&role);
    std::stable_sort(all.begin(), all.end(), [](const Role* a, const Role* b) {
        if (a->stage != b->stage)
            return rank(a->stage) < rank(b->stage);
        if (a->interviewAt && b->interviewAt)
            return *a->interviewAt < *b->interviewAt;
        return a->interviewAt.has_value() && !b->interviewAt;
    });
    return all;
}

QList<RoleId> worthComparing(const Content& content, qsizetype most) {
    QList<RoleId> ids;
    for (const Role* role : byStage(content.roles))
        if (role->stage != RoleStage::Closed && ids.size() < most)
            ids.append(role->id);
    return ids;
}

} // namespace ascent
