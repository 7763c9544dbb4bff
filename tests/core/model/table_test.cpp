// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/content.h"
#include "tests/support/print.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace ascent;

namespace {

Goal goalAt(double position, const std::optional<GoalId>& parent = {}) {
    Goal goal;
    goal.statement = QString::number(position);
    goal.position = position;
    goal.parent = parent;
    return goal;
}

/// What a table must hold, kept in the plainest way.
class PlainList {
public:
    void put(const Goal& goal) {
        remove(goal.id);
        m_rows.append(goal);
        std::sort(m_rows.begin(), m_rows.end(), [](const Goal& a, const Goal& b) {
            return a.position != b.position ? a.position < b.position : a.id < b.id;
        });
    }
    void remove(const GoalId& id) {
        m_rows.removeIf([&](const Goal& each) { return each.id == id; });
    }
    const QList<Goal>& rows() const { return m_rows; }

private:
    QList<Goal> m_rows;
};

} // namespace

TEST(TableOfChance, isWhatAPlainListIsWhateverIsDoneToIt) {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        Table<Goal> table;
        PlainList plain;
        for (int turn = 0; turn < 200; ++turn) {
            const QList<Goal>& rows = plain.rows();
            const auto any = [&] { return rows[random.bounded(int(rows.size()))]; };
            const int what = random.bounded(8);
            if (rows.isEmpty() || what < 3) {
                const Goal goal = goalAt(random.bounded(50), rows.isEmpty() ? std::optional<GoalId>() : any().id);
                table.put(goal);
                plain.put(goal);
            } else if (what < 5) {
                const GoalId id = any().id;
                table.remove(id.uuid());
                plain.remove(id);
            } else if (what == 5) {
                Goal goal = any();
                goal.position = random.bounded(50);
                goal.parent = any().id;
                table.put(goal);
                plain.put(goal);
            } else if (what == 6) {
                const Goal goal = any();
                ASSERT_NE(table.find(goal.id), nullptr);
                EXPECT_EQ(*table.find(goal.id), goal);
                ASSERT_NE(table.glance(goal.id.uuid()), nullptr);
                EXPECT_EQ(*table.glance(goal.id.uuid()), goal);
            } else {
                const Goal parent = any();
                QList<GoalId> below, expected;
                for (const Goal* each : table.owned(parent.id))
                    below.append(each->id);
                for (const Goal& each : rows)
                    if (each.parent == parent.id)
                        expected.append(each.id);
                EXPECT_EQ(below, expected);
            }
            EXPECT_EQ(table.size(), rows.size());
        }
        EXPECT_EQ(table.rows(), plain.rows()) << seed;
        for (const Goal& goal : plain.rows())
            EXPECT_EQ(*table.find(goal.id), goal);
    }
}

TEST(TableOfChance, whatWasRemovedIsFoundNoMoreAndCanComeAgain) {
    Table<Goal> table;
    const Goal first = goalAt(1), second = goalAt(2);
    table.assign({first, second});
    table.remove(first.id.uuid());
    EXPECT_EQ(table.find(first.id), nullptr);
    EXPECT_EQ(table.size(), 1);
    table.put(first);
    EXPECT_EQ(table.size(), 2);
    EXPECT_EQ(table.rows().first(), first);
    table.remove(second.id.uuid());
    table.assign({second});
    EXPECT_EQ(table.rows(), QList<Goal>{second});
}

TEST(TableOfChance, aPointerFromFindStaysWhileOthersAreRead) {
    Table<Goal> table;
    for (int i = 100; i > 0; --i)
        table.put(goalAt(i));
    const Goal* last = table.find(table.begin()->id);
    const QString statement = last->statement;
    EXPECT_EQ(table.rows().size(), 100);
    EXPECT_TRUE(table.owned(last->id).isEmpty());
    EXPECT_EQ(last->statement, statement);
}

/// A hundred thousand rows put in front of one another, and taken away one by one: each change at a time that doesn't
/// grow with the table, or this takes hours.
TEST(TableOfChance, manyChangesInARowTakeNoMoreThanTheirNumber) {
    constexpr int many = 100000;
    Table<Goal> table;
    QList<GoalId> ids;
    for (int i = many; i > 0; --i) {
        const Goal goal = goalAt(i);
        ids.append(goal.id);
        table.put(goal);
    }
    EXPECT_EQ(table.begin()->position, 1);
    for (int i = 0; i < many - 1; ++i)
        table.remove(ids[i].uuid());
    ASSERT_EQ(table.rows().size(), 1);
    EXPECT_EQ(table.begin()->id, ids.last());
}
