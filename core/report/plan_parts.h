// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace ascent::report {

/// Appends to the blocks of a report.
struct Blocks {
    QList<Block>& list;

    template<class T>
    void add(T content, int rank = 0) {
        list.append(Block{std::move(content), rank});
    }
    void addText(const QString& text, ParagraphStyle style = ParagraphStyle::Body, int rank = 0) {
        if (!text.isEmpty())
            add(Paragraph{text, style}, rank);
    }
    /// For what has rows.
    template<class T>
    void addUnlessEmpty(T content, int rank = 0) {
        if (!content.rows.isEmpty())
            add(std::move(content), rank);
    }
};

// The parts of the goal plan that are about goals. The content was reduced to what may be seen.
void addGoals(Blocks& blocks, const Content& content, QDate today, const QLocale& locale);
void addNextWeeks(Blocks& blocks, const Content& content, QDate today, const QLocale& locale);

} // namespace ascent::report
