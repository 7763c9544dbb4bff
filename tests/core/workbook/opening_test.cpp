// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/mend.h"
#include "core/workbook/opening.h"
#include "tests/core/workbook/behind.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

using namespace ascent;
using namespace ascent::test;

namespace {

class OpeningTest : public WorkbookTest {
protected:
    Result<std::unique_ptr<Workbook>> opened(const QString& path, Workbook::Mode mode = Workbook::Mode::ReadWrite) {
        Opening opening(clock);
        std::optional<Result<std::unique_ptr<Workbook>>> found;
        QEventLoop loop;
        EXPECT_TRUE(opening.start(path, mode, [&](Result<std::unique_ptr<Workbook>> result) {
            EXPECT_FALSE(opening.isRunning());
            found = std::move(result);
            loop.quit();
        }));
        EXPECT_TRUE(opening.isRunning());
        EXPECT_FALSE(opening.start(path, mode, [](Result<std::unique_ptr<Workbook>>) { ADD_FAILURE(); }));
        EXPECT_FALSE(found) << "the caller goes on first";
        loop.exec();
        return std::move(*found);
    }
};

} // namespace

TEST_F(OpeningTest, GivesWhatOpeningAtOnceGives) {
    fill(fullContent());
    const Content before = book->content();
    book.reset();
    book = must(opened(path()));
    EXPECT_TRUE(same(book->content(), before));
    EXPECT_TRUE(book->canUndo());
    EXPECT_EQ(book->fileState(), FileState::Ours);
    act([](Edit& edit) { edit.add(goal("Learn to sail")); });
    EXPECT_TRUE(book->undo());
    EXPECT_TRUE(same(book->content(), before));
    EXPECT_EQ(*book->check(), QStringList());
    EXPECT_FALSE(Workbook::open(path(), clock)) << "it is held";
}

TEST_F(OpeningTest, WhatPagesCouldNotBearIsBrokenHereToo) {
    fill(fullContent());
    const Goal first = book->content().goals.rows().first();
    book.reset();
    behind(path(), {QStringLiteral("UPDATE goal SET parent = id WHERE id = '%1'").arg(first.id.toString())});
    book = must(opened(path()));
    EXPECT_FALSE(book->content().goals.find(first.id)->parent);
    act([&](Edit& edit) { edit.change<Goal>(first.id, [](Goal& goal) { goal.statement = text("Learn to sail"); }); });
    EXPECT_FALSE(book->content().goals.find(first.id)->parent);
    ASSERT_TRUE(book->mend());
    EXPECT_EQ(*book->check(), QStringList());
}

TEST_F(OpeningTest, OneOfAnOlderVersionIsSearchedAtOnce) {
    book.reset();
    QFile::remove(path());
    ASSERT_TRUE(QFile::copy(QStringLiteral(TEST_DATA "/schema-2.ascent"), path()));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    book = must(opened(path()));
    EXPECT_EQ(*book->check(), QStringList());
    ASSERT_FALSE(book->content().goals.isEmpty());
    const QString word = book->content().goals.rows().first().statement.section(u' ', 0, 0);
    EXPECT_FALSE(book->search(word)->isEmpty());
}

TEST_F(OpeningTest, ForReadingOnlyToo) {
    const auto read = opened(path(), Workbook::Mode::ReadOnly);
    ASSERT_TRUE(read);
    EXPECT_TRUE((*read)->isReadOnly());
    EXPECT_TRUE((*read)->search(QStringLiteral("sail")));
}

TEST_F(OpeningTest, TellsWhatWasWrong) {
    const auto locked = opened(path());
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, ErrorCode::Locked);
    const auto missing = opened(other("missing.ascent"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::BadInput);
}

TEST_F(OpeningTest, OneThatIsGivenUpLetsGoOfTheFile) {
    book.reset();
    {
        Opening opening(clock);
        EXPECT_TRUE(
            opening.start(path(), Workbook::Mode::ReadWrite, [](Result<std::unique_ptr<Workbook>>) { ADD_FAILURE(); }));
    }
    EXPECT_TRUE(Workbook::open(path(), clock));
}
