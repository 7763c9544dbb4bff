// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QCoreApplication>

namespace ascent {

/// What entries of a kind belong to.
template<class E>
struct OwnerOf {
    using Type = void;
};
template<>
struct OwnerOf<Step> {
    using Type = Goal;
};
template<>
struct OwnerOf<CheckIn> {
    using Type = Goal;
};
template<>
struct OwnerOf<Revision> {
    using Type = Goal;
};
template<>
struct OwnerOf<LineCorrection> {
    using Type = Role;
};
template<>
struct OwnerOf<FitNote> {
    using Type = Role;
};
template<>
struct OwnerOf<AnswerVersion> {
    using Type = Answer;
};
template<>
struct OwnerOf<Rehearsal> {
    using Type = Answer;
};

/// Stands for an entry that others belong to and that is gone. A goal is private: nobody knows that it was not.
template<class E>
E stub() {
    E row;
    if constexpr (std::is_same_v<E, Goal>) {
        row.statement = QCoreApplication::translate("ascent::Mended", "Recovered goal");
        row.share = ShareLevel::Private;
    } else if constexpr (std::is_same_v<E, Role>) {
        row.title = QCoreApplication::translate("ascent::Mended", "Recovered role");
    } else {
        row.question = Question(QCoreApplication::translate("ascent::Mended", "Recovered answer"));
    }
    return row;
}

} // namespace ascent
