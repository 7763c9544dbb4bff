// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QDate>

namespace ascent {

/// One aspect of a role as it stands beside others: a few words, or a short list.
struct ComparedCell {
    QStringList lines; ///< empty: nothing is known, or there is none
    int more = 0;      ///< how many were left out

    friend bool operator==(const ComparedCell&, const ComparedCell&) = default;
};

/// Several roles side by side: the same aspects of each, in the same order.
struct Comparison {
    QList<RoleId> roles;
    QStringList titles;    ///< of each role
    QStringList companies; ///< of each role; may be empty
    struct Aspect {
        QString name;              ///< "Must-haves"
        QString none;              ///< what stands where a cell is empty
        QList<ComparedCell> cells; ///< one for each role
    };
    QList<Aspect> aspects;
};

/// Holds roles beside each other. What a note says is left out: only the values that it bears on are counted.
Comparison compareRoles(const Content& content, const QList<RoleId>& roles, QDate today);

/// The whole in words, a paragraph for each role, to be copied or read aloud.
QString comparisonText(const Comparison& comparison);

/// The roles that are worth comparing first: open ones, the nearest interview first; at most `most`.
QList<RoleId> worthComparing(const Content& content, qsizetype most);

/// Roles in the order in which they matter: by stage (interview, offer, applying, exploring, closed), within it by the
/// date of the interview, within that in the person's own order.
QList<const Role*> byStage(const Table<Role>& roles);

} // namespace ascent
