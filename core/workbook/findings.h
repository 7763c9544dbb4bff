// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_fault.h"
#include "core/workbook/breaks.h"
#include "core/workbook/workbook.h"

#include <memory>
#include <optional>

namespace ascent {

/// Says what an examination found, naming entries as the person knows them: 'The step "Ask Jo" of the goal "Move": …'.
class Findings {
public:
    /// `whole` is everything that could be read, `shown` the same with its references broken where they must be. Both
    /// must outlive it.
    Findings(const Content& whole, const Content& shown, Workbook::Naming naming);

    QString of(const store::RowFault& fault) const;
    QString of(const Break& broken) const;
    /// Of a goal that is due before it starts.
    QString ofDates(const Goal& goal) const;

private:
    QString named(EntityKind kind, const QUuid& id) const;
    bool mayBeNamed(EntityKind kind, const QUuid& id) const;

    const Content& m_whole;
    const Content& m_shown;
    std::optional<QSet<QUuid>> m_hidden; ///< tells of a private goal, where that counts
};

} // namespace ascent
