// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an open workbook is replaced, rewritten, moved or deleted, as sync clients and people do.
#include "tests/core/workbook/behind.h"

#include <QDir>
#include <QFile>

#include <filesystem>

using namespace ascent;
using namespace ascent::test;

namespace {

class Moved : public WorkbookTest {
protected:
    void SetUp() override {
        WorkbookTest::SetUp();
        act([](Edit& edit) { edit.add(goal("Learn to sail")); });
    }

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void overwrite(const QString& path, const QByteArray& with) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(with), with.size());
    }
    static void move(const QString& from, const QString& to) {
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String());
    }
    /// Another workbook, with one goal of its own.
    QString another(const char* name = "theirs.ascent") {
        const QString path = other(name);
        auto made = must(Workbook::create(path, clock));
        EXPECT_TRUE(made->act(QStringLiteral("Add"), [](Edit& edit) { edit.add(goal("Learn to fly")); }));
        return path;
    }
    Result<void> tryToAct() {
        return book->act(QStringLiteral("Add"), [](Edit& edit) { edit.add(goal("Learn to row")); });
    }
    QStringList goalsIn(const QString& path) {
        const auto read = must(Workbook::open(path, clock, Workbook::Mode::ReadOnly));
        QStringList all;
        if (read)
            for (const Goal& each : read->content().goals)
                all << each.statement;
        return all;
    }
    QStringList files() const {
        return QFileInfo(path()).dir().entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    /// The act is refused, nothing of what stands at the path changes, memory stays; then everything is kept.
    void expectRefusedAndKept(FileState state, bool withHistory) {
        const QByteArray theirs = bytes(path());
        EXPECT_EQ(book->fileState(), state);
        const Content before = book->content();
        const auto refused = tryToAct();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Changed);
        EXPECT_FALSE(refused.error().remedy.isEmpty());
        EXPECT_TRUE(same(book->content(), before));
        const auto undone = book->undo();
        ASSERT_FALSE(undone);
        EXPECT_EQ(undone.error().code, ErrorCode::Changed);
        const QString kept = other("kept.ascent");
        const auto done = book->keepAs(kept);
        ASSERT_TRUE(done) << done.error().sentence().toStdString();
        EXPECT_EQ(book->path(), kept);
        EXPECT_EQ(book->fileState(), FileState::Ours);
        EXPECT_TRUE(same(book->content(), before));
        EXPECT_EQ(book->canUndo(), withHistory);
        EXPECT_TRUE(tryToAct());
        EXPECT_EQ(*book->check(), QStringList());
        book.reset();
        EXPECT_EQ(goalsIn(kept), (QStringList{QStringLiteral("Learn to sail"), QStringLiteral("Learn to row")}));
        EXPECT_EQ(bytes(path()), theirs);
    }
};

} // namespace

TEST_F(Moved, AnotherFileMovedOverItIsLeftAlone) {
    move(another(), path());
    expectRefusedAndKept(FileState::Replaced, true);
    EXPECT_EQ(goalsIn(path()), QStringList{QStringLiteral("Learn to fly")});
}

TEST_F(Moved, OneThatIsRewrittenInPlaceIsLeftAlone) {
    overwrite(path(), bytes(another()));
    expectRefusedAndKept(FileState::Changed, false);
    EXPECT_EQ(goalsIn(path()), QStringList{QStringLiteral("Learn to fly")});
}

TEST_F(Moved, AnEarlierStateOfItselfWrittenOverItIsNoticed) {
    const QByteArray earlier = bytes(path());
    ASSERT_TRUE(tryToAct());
    overwrite(path(), earlier);
    EXPECT_EQ(book->fileState(), FileState::Changed);
}

// A twin that was edited as often elsewhere has the same change counter, page count and size.
TEST_F(Moved, ATwinThatWasEditedAsOftenIsNoticed) {
    const QString twin = other("twin.ascent");
    ASSERT_TRUE(QFile::copy(path(), twin));
    {
        auto elsewhere = must(Workbook::open(twin, clock));
        ASSERT_TRUE(elsewhere->act(QStringLiteral("Add"), [](Edit& edit) { edit.add(goal("Learn to fly")); }));
    }
    ASSERT_TRUE(tryToAct());
    ASSERT_EQ(bytes(twin).left(100), bytes(path()).left(100)) << "the test wants twins by their headers";
    const qint64 long_ago = 1'000'000'000;
    overwrite(path(), bytes(twin));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::fromSecsSinceEpoch(long_ago), QFileDevice::FileModificationTime));
    file.close();
    EXPECT_EQ(book->fileState(), FileState::Changed);
    const auto refused = tryToAct();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Changed);
}

TEST_F(Moved, AMereTouchIsNoAlarm) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
    file.close();
    EXPECT_EQ(book->fileState(), FileState::Ours);
    EXPECT_TRUE(tryToAct());
}

TEST_F(Moved, ADeletedOneIsKeptAndNothingReappears) {
    ASSERT_TRUE(QFile::remove(path()));
    expectRefusedAndKept(FileState::Gone, true);
    EXPECT_EQ(files(), QStringList{QStringLiteral("kept.ascent")});
}

TEST_F(Moved, ADeletedOneIsPutBackInItsPlace) {
    ASSERT_TRUE(QFile::remove(path()));
    const auto done = book->keepAs(path());
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_TRUE(book->canUndo());
    EXPECT_TRUE(tryToAct());
    book.reset();
    EXPECT_EQ(goalsIn(path()).size(), 2);
    EXPECT_EQ(files(), QStringList{QStringLiteral("career.ascent")});
}

TEST_F(Moved, ARenamedOneIsNotWrittenUnderItsNewName) {
    const QString renamed = other("renamed.ascent");
    move(path(), renamed);
    const QByteArray before = bytes(renamed);
    EXPECT_EQ(book->fileState(), FileState::Gone);
    ASSERT_FALSE(tryToAct());
    EXPECT_EQ(bytes(renamed), before);
    // It is still the file that is open here, whatever it is called.
    const auto second = Workbook::open(renamed, clock);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    move(renamed, path());
    EXPECT_EQ(book->fileState(), FileState::Ours);
    EXPECT_TRUE(tryToAct());
}

TEST_F(Moved, ALinkThatIsTurnedToAnotherFileIsNoticed) {
    const QString link = other("link.ascent");
    ASSERT_TRUE(QFile::link(path(), link));
    book.reset();
    book = must(Workbook::open(link, clock));
    ASSERT_TRUE(tryToAct());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    ASSERT_TRUE(QFile::remove(link));
    ASSERT_TRUE(QFile::link(another(), link));
    const QByteArray before = bytes(link);
    EXPECT_EQ(book->fileState(), FileState::Replaced);
    const auto refused = tryToAct();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Changed);
    EXPECT_EQ(bytes(link), before);
}

TEST_F(Moved, ARenamedFolderIsNoticed) {
    const QString folder = other("papers"), later = other("old papers");
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString inside = folder + QStringLiteral("/career.ascent");
    ASSERT_TRUE(book->keepAs(inside));
    move(folder, later);
    expectRefusedAndKept(FileState::Gone, true);
    EXPECT_EQ(goalsIn(later + QStringLiteral("/career.ascent")), QStringList{QStringLiteral("Learn to sail")});
}

TEST_F(Moved, ACopyMadeWhileItIsOpenHasTheLastAct) {
    ASSERT_TRUE(tryToAct());
    const QString copy = other("copy.ascent");
    ASSERT_TRUE(QFile::copy(path(), copy));
    EXPECT_EQ(goalsIn(copy).size(), 2);
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral("-wal")));
}

TEST_F(Moved, ALogThatComesBesideItMeanwhileIsSetAside) {
    for (const char* ending : {"-wal", "-journal"}) {
        overwrite(path() + QLatin1String(ending), QByteArray("not ours").repeated(2000));
        EXPECT_TRUE(tryToAct()) << ending;
        ASSERT_TRUE(book->search(QStringLiteral("row"))) << ending;
        const QStringList aside = QFileInfo(path()).dir().entryList(
            {QStringLiteral("career.ascent.set-aside-*%1").arg(QLatin1String(ending))});
        ASSERT_EQ(aside.size(), 1) << ending;
        EXPECT_EQ(bytes(other(qPrintable(aside.first()))), QByteArray("not ours").repeated(2000));
        EXPECT_TRUE(book->notices().last().contains(aside.first()));
    }
    EXPECT_EQ(*book->check(), QStringList());
    reopen();
    EXPECT_EQ(book->content().goals.size(), 3);
}

TEST_F(Moved, KeepingNeverReplacesAFile) {
    const QString taken = another();
    const QByteArray before = bytes(taken);
    EXPECT_FALSE(book->keepAs(taken));
    EXPECT_EQ(bytes(taken), before);
    EXPECT_FALSE(book->keepAs(path()));
    EXPECT_FALSE(book->keepAs(other("no such folder/a.ascent")));
    EXPECT_EQ(book->fileState(), FileState::Ours);
    EXPECT_TRUE(tryToAct());
    EXPECT_FALSE(Workbook::open(path(), clock)) << "the lock must be held again";
}

TEST_F(Moved, OneThatIsOpenForReadingGoesOnInAFileOfItsOwn) {
    book = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
    ASSERT_TRUE(book->keepAs(other("mine.ascent")));
    EXPECT_FALSE(book->isReadOnly());
    EXPECT_TRUE(tryToAct());
    EXPECT_TRUE(book->undo());
}

TEST_F(Moved, ACopyIsNeverSavedOntoTheOpenWorkbook) {
    const QString link = other("link.ascent"), hard = other("hard.ascent");
    ASSERT_TRUE(QFile::link(path(), link));
    std::filesystem::create_hard_link(path().toStdU16String(), hard.toStdU16String());
    const QString spelled = QFileInfo(path()).path() + QStringLiteral("/./career.ascent");
    for (const QString& target : {path(), link, hard, spelled}) {
        const auto done = book->saveCopy(target);
        ASSERT_FALSE(done) << target.toStdString();
        EXPECT_EQ(done.error().code, ErrorCode::CannotWrite);
    }
    EXPECT_TRUE(tryToAct());
    EXPECT_EQ(book->fileState(), FileState::Ours);
    EXPECT_FALSE(Workbook::open(hard, clock)) << "two names, one workbook";
}

TEST_F(Moved, ReadingGoesOnBesideWritingAndSeesTheLastAct) {
    for (int i = 0; i < 20; ++i) {
        ASSERT_TRUE(tryToAct());
        const auto reader = Workbook::open(path(), clock, Workbook::Mode::ReadOnly);
        ASSERT_TRUE(reader) << reader.error().sentence().toStdString();
        EXPECT_EQ((*reader)->content().goals.size(), i + 2);
    }
}

TEST_F(Moved, WhatWasNotTakenAsItStoodIsKeptAsItStood) {
    const QString nobody = QStringLiteral("00000000-0000-4000-8000-000000000077");
    for (const FileState state : {FileState::Replaced, FileState::Changed}) {
        book.reset();
        behind(path(), {QStringLiteral("UPDATE goal SET share = 'privatf', parent = '%1'").arg(nobody)});
        book = must(Workbook::open(path(), clock));
        const GoalId id = book->content().goals.rows().first().id;
        const QByteArray before = bytes(path());
        if (state == FileState::Replaced)
            move(another(), path());
        else
            overwrite(path(), bytes(another()));
        ASSERT_EQ(book->fileState(), state);
        const QString kept = other(state == FileState::Replaced ? "kept.ascent" : "kept too.ascent");
        const auto done = book->keepAs(kept);
        ASSERT_TRUE(done) << done.error().sentence().toStdString();
        EXPECT_EQ(book->content().goals.find(id)->share, ShareLevel::Private);
        const QString stands = QStringLiteral("SELECT statement, share, parent FROM goal");
        EXPECT_EQ(stored(kept, stands), QStringList{QStringLiteral("Learn to sail|privatf|%1").arg(nobody)});
        // It is known in the new file too that nobody has given these fields a value.
        EXPECT_EQ(book->check()->size(), 3) << book->check()->join(u'|').toStdString();
        book.reset();
        behind(kept, {QStringLiteral("UPDATE goal SET parent = NULL")});
        book = must(Workbook::open(kept, clock));
        act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& goal) { goal.statement = text("Learn to row"); }); });
        EXPECT_EQ(stored(kept, stands), QStringList{QStringLiteral("Learn to row|privatf|")});
        EXPECT_EQ(book->content().goals.find(id)->share, ShareLevel::Private);
        book.reset();
        QFile::remove(path());
        overwrite(path(), before);
    }
}

TEST_F(Moved, WhatWasNotShownAndCantComeIsTold) {
    GoalId id;
    act([&](Edit& edit) {
        id = edit.add(goal("Learn to fish"));
        Step step;
        step.goal = id;
        step.title = text("Buy a net");
        edit.add(step);
    });
    book.reset();
    behind(path(), {QStringLiteral("DELETE FROM goal WHERE id = '%1'").arg(id.toString())});
    book = must(Workbook::open(path(), clock));
    ASSERT_TRUE(book->content().steps.isEmpty());
    overwrite(path(), bytes(another()));
    ASSERT_TRUE(book->keepAs(other("kept.ascent")));
    ASSERT_EQ(book->notices().size(), 1);
    EXPECT_TRUE(book->notices().first().contains(QStringLiteral("did not come along")));
}
