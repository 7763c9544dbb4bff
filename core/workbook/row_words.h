// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QLocale>

namespace ascent {

// A row as a person reads it, private rows included: for the person's own window, never for an output.

/// The name of an entry as search shows it; of a row that has none (a check-in, a link), its day or what it
/// links. Empty where there is no such row, and where the person gave no name.
QString titleOf(const Content& content, EntityKind kind, const QUuid& id, const QLocale& locale);

/// The entry on whose page a row is found: the goal of a step, the first end of a link; the row itself where it is
/// such an entry.
struct EntryOf {
    EntityKind kind = EntityKind::Person;
    QUuid id;
};
EntryOf entryOf(const Content& content, EntityKind kind, const QUuid& id);

/// A field of a row in words; empty where there is nothing in it. `content` is where a reference is looked up. What
/// is no text for a person (the marks of the entries behind an answer) has none either.
template<class E>
QString wordsOf(const Content& content, const E& row, QLatin1String field, const QLocale& locale);

/// Whether the row is a private goal, belongs to one or names one.
bool restsOnPrivate(const Content& content, EntityKind kind, const QUuid& id);

} // namespace ascent
