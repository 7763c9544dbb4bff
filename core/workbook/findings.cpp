// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/findings.h"

#include "core/model/field_names.h"
#include "core/model/names.h"
#include "core/privacy/disclosure.h"
#include "core/workbook/row_words.h"

#include <QCoreApplication>

namespace ascent {

namespace {

constexpr qsizetype longestTitle = 80;

QString tr(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("ascent::Workbook", text, note);
}

QString shortened(const QString& title) {
    const QString line = title.simplified();
    return line.size() > longestTitle ? line.left(longestTitle - 1) + QChar(0x2026) : line;
}

QString capital(const QString& text) {
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

bool isIn(const Content& content, EntityKind kind, const QUuid& id) {
    bool found = kind == EntityKind::Person;
    forEachEntity([&]<class E>() { found = found || (Describe<E>::kind == kind && content.table<E>().find(id)); });
    return found;
}

/// What stands in the field now, in words.
QString valueIn(const Content& content, EntityKind kind, const QUuid& id, QLatin1String field) {
    QString words;
    forEachEntity([&]<class E>() {
        if (Describe<E>::kind == kind)
            if (const E* row = content.table<E>().find(id))
                words = wordsOf(content, *row, field, QLocale());
    });
    return kind == EntityKind::Person ? wordsOf(content, content.person, field, QLocale()) : words;
}

} // namespace

Findings::Findings(const Content& whole, const Content& shown, Workbook::Naming naming)
    : m_whole(whole)
    , m_shown(shown) {
    if (naming == Workbook::Naming::ByTitle)
        return;
    m_hidden.emplace();
    for (const Withheld& each : disclose(shown, ShareLevel::Plan).withheld)
        m_hidden->insert(each.id);
}

/// What is not shown may belong to a private goal that is gone: nobody knows that it does not.
bool Findings::mayBeNamed(EntityKind kind, const QUuid& id) const {
    return !m_hidden || (isIn(m_shown, kind, id) && !m_hidden->contains(id) && !restsOnPrivate(m_shown, kind, id));
}

QString Findings::named(EntityKind kind, const QUuid& id) const {
    if (kind == EntityKind::Person)
        return tr("your profile");
    if (id.isNull())
        return tr("one %1").arg(nameOf(kind));
    const EntryOf entry = entryOf(m_whole, kind, id);
    if (!mayBeNamed(kind, id) || !mayBeNamed(entry.kind, entry.id))
        return tr("the %1 %2").arg(nameOf(kind), id.toString(QUuid::WithoutBraces));
    const auto called = [&](EntityKind of, const QUuid& row) {
        const QString title = shortened(titleOf(m_whole, of, row, QLocale()));
        return title.isEmpty() ? tr("the %1 without a title").arg(nameOf(of))
                               : tr("the %1 \"%2\"").arg(nameOf(of), title);
    };
    if (entry.id == id)
        return called(kind, id);
    return tr("%1 of %2", "a part of an entry: the step of the goal")
        .arg(called(kind, id), called(entry.kind, entry.id));
}

QString Findings::of(const store::RowFault& fault) const {
    const QString entry = capital(named(fault.entity, fault.row));
    switch (fault.what) {
    case store::RowFault::What::NoId:
        return tr("%1 can't be shown, because what it is known by is damaged").arg(entry);
    case store::RowFault::What::Unsealed:
        return tr("%1 was changed by damage or by another program").arg(entry);
    case store::RowFault::What::Value:
        break;
    }
    const QString field = nameOfField(fault.entity, fault.column);
    const bool mayBeTold = mayBeNamed(fault.entity, fault.row);
    const QString value = mayBeTold ? shortened(valueIn(m_whole, fault.entity, fault.row, fault.column)) : QString();
    if (!value.isEmpty())
        return tr("%1: \"%2\" holds no valid value and is read as \"%3\"").arg(entry, field, value);
    return mayBeTold ? tr("%1: \"%2\" holds no valid value and is read as empty").arg(entry, field)
                     : tr("%1: \"%2\" holds no valid value").arg(entry, field);
}

QString Findings::of(const Break& broken) const {
    const QString entry = named(broken.entity, broken.row);
    if (broken.field.isEmpty())
        return tr("References: %1 stands below itself").arg(entry);
    if (broken.leftOut)
        return tr("References: what %1 belongs to is not there, so it is not shown").arg(entry);
    return tr("References: what %1 refers to as \"%2\" is not there")
        .arg(entry, nameOfField(broken.entity, broken.field));
}

QString Findings::ofDates(const Goal& goal) const {
    return tr("Dates: %1 is due before it starts").arg(named(EntityKind::Goal, goal.id.uuid()));
}

} // namespace ascent
