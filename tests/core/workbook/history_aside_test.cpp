// SPDX-License-Identifier: GPL-3.0-or-later
// A history that can't be read: entries are read and written all the same.
#include "core/workbook/mend.h"
#include "tests/core/workbook/behind.h"

#include <QDir>
#include <QFile>

using namespace ascent;
using namespace ascent::test;

namespace {

class HistoryAside : public WorkbookTest {
protected:
    void SetUp() override {
        WorkbookTest::SetUp();
        fill(fullContent());
        act([](Edit& edit) { edit.add(goal("walk")); });
        full = book->content();
        book.reset();
    }
    /// Destroys the first page of a table or an index.
    QByteArray destroy(const char* name) {
        constexpr qsizetype page = 4096;
        const QStringList root = stored(
            path(), QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(QLatin1String(name)));
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(file.seek((root.value(0).toInt() - 1) * page));
        file.write(QByteArray(page, '\xa5'));
        file.seek(0);
        return file.readAll();
    }
    QStringList aside() const {
        return QFileInfo(path()).dir().entryList({QStringLiteral("*-history.ascent")}, QDir::Files);
    }
    Content full;
};

} // namespace

TEST_F(HistoryAside, WhateverOfItIsDestroyedEntriesAreReadAndWritten) {
    const QString whole = other("whole.ascent");
    ASSERT_TRUE(QFile::copy(path(), whole));
    for (const char* name : {"journal_act", "journal_change", "journal_change_act"}) {
        SCOPED_TRACE(name);
        QFile::remove(path());
        ASSERT_TRUE(QFile::copy(whole, path()));
        const QByteArray damaged = destroy(name);
        book = must(Workbook::open(path(), clock));
        ASSERT_TRUE(book);
        EXPECT_TRUE(same(book->content(), full));
        GoalId id;
        act([&](Edit& edit) { id = edit.add(goal("swim")); });
        ASSERT_EQ(book->notices().size(), 1);
        ASSERT_EQ(aside().size(), 1);
        EXPECT_TRUE(book->notices().first().contains(aside().first()));
        QFile kept(other(qPrintable(aside().first())));
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_TRUE(kept.readAll() == damaged) << "what can't be read is not thrown away";
        EXPECT_EQ(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        EXPECT_EQ(*book->check(), QStringList());
        // From here on there is a history again.
        EXPECT_EQ(book->history()->size(), 1);
        ASSERT_TRUE(book->undo());
        EXPECT_TRUE(same(book->content(), full));
        ASSERT_TRUE(book->redo());
        reopen();
        EXPECT_TRUE(book->content().goals.find(id));
        EXPECT_EQ(book->notices(), QStringList());
        EXPECT_EQ(*book->check(), QStringList());
        book.reset();
        ASSERT_TRUE(kept.remove());
    }
}

TEST_F(HistoryAside, ItIsToldByTheCheckAndMended) {
    destroy("journal_change_act");
    book = must(Workbook::open(path(), clock));
    const auto faults = book->check();
    ASSERT_TRUE(faults) << faults.error().sentence().toStdString();
    EXPECT_TRUE(faults->join(u'|').contains(QStringLiteral("History:"))) << faults->join(u'|').toStdString();
    const auto mended = book->mend();
    ASSERT_TRUE(mended) << mended.error().sentence().toStdString();
    EXPECT_TRUE(mended->historyAside);
    EXPECT_EQ(aside().size(), 1);
    EXPECT_EQ(*book->check(), QStringList());
    EXPECT_TRUE(same(book->content(), full));
}

TEST_F(HistoryAside, ForReadingOnlyNothingIsWritten) {
    const QByteArray damaged = destroy("journal_act");
    book = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
    ASSERT_TRUE(book);
    EXPECT_TRUE(same(book->content(), full));
    book.reset();
    EXPECT_EQ(aside(), QStringList());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll() == damaged);
}
