// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/fixture.h"

#include <QFile>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A copy of the file that the first version of the schema left behind.
class OlderFile : public WorkbookTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(QFile::copy(QStringLiteral(TEST_DATA "/schema-1.ascent"), path()));
        ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        book = must(Workbook::open(path(), clock));
        ASSERT_TRUE(book);
    }
};

} // namespace

TEST_F(OlderFile, KeepsWhatItHeldAndLeavesABackup) {
    const Content& content = book->content();
    EXPECT_EQ(content.person.headline, text("bookbinder"));
    EXPECT_EQ(content.steps.rows().first().title, text("Ask the library"));
    EXPECT_EQ(content.answers.rows().first().text, text("I would like to teach."));
    EXPECT_TRUE(content.answers.rows().first().sources.isEmpty());
    EXPECT_EQ(content.rehearsals.rows().first().seconds, 61.5);
    EXPECT_FALSE(content.rehearsals.rows().first().pace);
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".before-version-2")));
}

TEST_F(OlderFile, ItsHistoryCanStillBeUndoneAndRedone) {
    const QList<Step> before = book->content().steps.rows();
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(book->content().steps.isEmpty());
    ASSERT_TRUE(book->redo());
    EXPECT_EQ(book->content().steps.rows(), before);
}

TEST_F(OlderFile, TakesWhatIsNew) {
    const RoleId role = book->content().roles.rows().first().id;
    const AnswerId answer = book->content().answers.rows().first().id;
    ASSERT_TRUE(book->act(text("All new"), [&](Edit& edit) {
        edit.add(Review{{}, 0, QDate(2026, 11, 1), ReviewPeriod::Quarterly, text("On the way.")});
        edit.add(FitNote{{}, role, 0, {}, FitSide::Against, text("loud"), text("How loud is it?")});
        edit.add(AnswerVersion{{}, answer, 0, QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC), text("Once.")});
    }));
    EXPECT_EQ(book->content().answerVersions.owned(answer).size(), 1);
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(book->content().reviews.isEmpty());
    ASSERT_TRUE(book->redo());
    EXPECT_EQ(book->content().fitNotes.owned(role).first()->question, text("How loud is it?"));
}
