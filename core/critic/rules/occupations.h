// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent::critic {

/// A field of work: a section of resources/lang/en/critic/occupations.txt, by its number from 1.
enum class Field : int { Unknown = 0 };

/// The field of an occupation's word ("nurse", "welder"); words such as manager belong to none.
Field fieldOf(const QString& word);
/// Fields between which a career commonly moves inside one employer.
bool neighbours(Field a, Field b);
/// No post in an office, a shop or a workshop leads there, whatever its title is.
bool liesApart(Field field);
/// Who works there may well live for it.
bool isLivedFor(Field field);

} // namespace ascent::critic
