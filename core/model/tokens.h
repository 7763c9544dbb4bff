// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace ascent {

/// The stored names of an enum: what stands in files and in the interchange form, apart from the
/// translated name that a person sees (core/model/names.h). Specialised beside each enum; the rows
/// stand in the order of the enum.
template<class E>
struct Tokens;

template<class E>
concept Tokened = requires {
    Tokens<E>::all;
};

template<Tokened E>
QLatin1String tokenOf(E value) {
    for (const auto& [each, token] : Tokens<E>::all)
        if (each == value)
            return QLatin1String(token);
    return {};
}

/// Nothing where the text is no token of the enum.
template<Tokened E>
std::optional<E> fromToken(QAnyStringView text) {
    for (const auto& [each, token] : Tokens<E>::all)
        if (QAnyStringView::compare(text, QLatin1String(token)) == 0)
            return each;
    return std::nullopt;
}

} // namespace ascent
