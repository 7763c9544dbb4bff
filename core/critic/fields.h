// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent::critic {

/// What an occupation belongs to.
enum class Field {
    Unknown,
    Health,
    Animals,
    Teaching,
    Software,
    Product,
    Trades,
    Engineering,
    Transport,
    Food,
    Arts,
    Fashion,
    Law,
    Forces,
    Sales,
    Finance,
    People,
    Marketing,
    Design,
    Science,
    Office,
    Flying,
    Sport,
    Land,
    Politics,
    Beauty,
    Social,
    Faith,
    Property,
    Hospitality,
    Retail,
    Library
};

/// The field of an occupation's word ("nurse", "welder"); words such as manager belong to none.
Field fieldOf(const QString& word);

/// Fields between which a career commonly moves inside one employer.
bool neighbours(Field a, Field b);

} // namespace ascent::critic
