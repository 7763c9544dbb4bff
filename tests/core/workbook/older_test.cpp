// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/fixture.h"

#include <QFile>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A copy of the file that an earlier version of the schema left behind.
class OlderFileOf : public WorkbookTest {
protected:
    void take(const char* file) {
        ASSERT_TRUE(QFile::copy(QStringLiteral(TEST_DATA "/") + QLatin1String(file), path()));
        ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        book = must(Workbook::open(path(), clock));
        ASSERT_TRUE(book);
    }
};

class OlderFile : public OlderFileOf {
protected:
    void SetUp() override { take("schema-1.ascent"); }
};

class FileOfTheThirdVersion : public OlderFileOf {
protected:
    void SetUp() override { take("schema-3.ascent"); }
};

class FileOfTheSecondVersion : public OlderFileOf {
protected:
    void SetUp() override { take("schema-2.ascent"); }
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
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".before-version-5")));
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

TEST_F(FileOfTheSecondVersion, KeepsWhatItHeldAndLeavesABackup) {
    const Content& content = book->content();
    EXPECT_EQ(content.person.headline, text("piano tuner"));
    EXPECT_EQ(content.steps.rows().first().then, text("I ring the house"));
    EXPECT_EQ(content.lineCorrections.rows().first().need, Need::Nice);
    EXPECT_EQ(content.matchVerdicts.rows().first().strength, content.strengths.rows().first().id);
    EXPECT_EQ(content.fitNotes.rows().first().question, text("Who tunes before a recording?"));
    EXPECT_EQ(content.reviews.rows().first().summary, text("The frame is found."));
    EXPECT_TRUE(content.ownWords.isEmpty());
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".before-version-5")));
}

TEST_F(FileOfTheSecondVersion, ItsHistoryCanStillBeUndoneAndRedone) {
    const QList<Review> before = book->content().reviews.rows();
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(book->content().reviews.isEmpty());
    ASSERT_TRUE(book->redo());
    EXPECT_EQ(book->content().reviews.rows(), before);
}

TEST_F(FileOfTheSecondVersion, TakesOwnWordsWhichGoWithWhatTheyAreAbout) {
    const RoleId role = book->content().roles.rows().first().id;
    const AspirationId aspiration = book->content().aspirations.rows().first().id;
    ASSERT_TRUE(book->act(text("Words"), [&](Edit& edit) {
        OwnWords line{}, aim{}, drive{};
        line.role = aim.role = drive.role = role;
        line.line = text("Driving licence");
        line.words = text("The test is in May.");
        aim.aspiration = aspiration;
        aim.words = text("A workshop comes after I have learned from yours.");
        drive.driver = DriverKind::Money;
        drive.words = text("I know what halls pay.");
        for (const OwnWords& each : {line, aim, drive})
            edit.add(each);
    }));
    EXPECT_EQ(book->content().ownWords.owned(role).size(), 3);
    ASSERT_TRUE(book->act(text("Let go"), [&](Edit& edit) { edit.remove<Aspiration>(aspiration); }));
    EXPECT_EQ(book->content().ownWords.owned(role).size(), 2);
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().ownWords.owned(role).size(), 3);
    ASSERT_TRUE(book->act(text("Let go"), [&](Edit& edit) { edit.remove<Role>(role); }));
    EXPECT_TRUE(book->content().ownWords.isEmpty());
    reopen();
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().ownWords.owned(role).first()->words, text("The test is in May."));
}

TEST_F(FileOfTheThirdVersion, KeepsWhatItHeldAndLeavesABackup) {
    const Content& content = book->content();
    EXPECT_EQ(content.person.headline, text("graduate in materials science"));
    EXPECT_EQ(content.goals.size(), 10);
    EXPECT_EQ(content.strengths.size(), 9);
    EXPECT_EQ(content.roles.size(), 3);
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".before-version-5")));
}

TEST_F(FileOfTheThirdVersion, EveryRowIsSealedAndItsHistoryTooAndBothAreSound) {
    EXPECT_EQ(*book->check(), QStringList());
    reopen();
    EXPECT_EQ(*book->check(), QStringList());
    const QList<Strength> before = book->content().strengths.rows();
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().strengths.size(), 8);
    ASSERT_TRUE(book->redo());
    EXPECT_EQ(book->content().strengths.rows(), before);
    EXPECT_EQ(*book->check(), QStringList());
}
