// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <set>

namespace ascent {

using namespace report;

namespace {

/// Nothing stands below the heading at `at` but the next heading of its level or a higher one.
bool standsAlone(const QList<Block>& blocks, qsizetype at, int level) {
    if (at + 1 >= blocks.size())
        return true;
    const auto* next = std::get_if<Heading>(&blocks[at + 1].content);
    return next && next->level <= level;
}

/// Calls f with the rows of a block that has rows with ranks.
template<class B, class F>
void withRows(B& block, F&& f) {
    std::visit(
        [&](auto& content) {
            if constexpr (requires { content.rows; })
                f(content.rows);
        },
        block.content);
}

} // namespace

QString Report::name() const {
    return subject.isEmpty() ? title : title + QStringLiteral(" – ") + subject;
}

QList<int> ranksOf(const Report& report) {
    std::set<int> ranks;
    for (const Block& block : report.blocks) {
        ranks.insert(block.rank);
        withRows(block, [&](const auto& rows) {
            for (const auto& row : rows)
                ranks.insert(row.rank);
        });
    }
    return QList<int>(ranks.begin(), ranks.end());
}

Report trimmed(const Report& report, int rank) {
    Report kept = report;
    kept.blocks.clear();
    QList<bool> mayBeEmpty; // a heading that nothing followed from the start keeps its place
    for (qsizetype i = 0; i < report.blocks.size(); ++i) {
        Block block = report.blocks[i];
        if (block.rank > rank)
            continue;
        bool emptied = false;
        withRows(block, [&](auto& rows) {
            const auto before = rows.size();
            rows.removeIf([&](const auto& row) { return row.rank > rank; });
            emptied = before > 0 && rows.isEmpty();
        });
        if (emptied)
            continue;
        const auto* heading = std::get_if<Heading>(&block.content);
        mayBeEmpty.append(!heading || standsAlone(report.blocks, i, heading->level));
        kept.blocks.append(std::move(block));
    }
    // From the end, so that a heading above emptied headings is seen to be empty too.
    for (qsizetype i = kept.blocks.size() - 1; i >= 0; --i) {
        const auto* heading = std::get_if<Heading>(&kept.blocks[i].content);
        if (heading && !mayBeEmpty[i] && standsAlone(kept.blocks, i, heading->level))
            kept.blocks.removeAt(i);
    }
    return kept;
}

} // namespace ascent
