// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"
#include "core/keeping/backup_files.h"
#include "core/keeping/backup_keeper.h"
#include "tests/core/workbook/fixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace ascent;
using namespace ascent::test;

namespace {

class KeeperTest : public WorkbookTest {
protected:
    QList<BackupFile> all() const { return backupsOf(path()); }

    Worker worker; // before the workbook ends, what it was given is done
};

} // namespace

TEST_F(KeeperTest, MakesOneWhereSomethingChangedAndOnlyThen) {
    fill(fullContent());
    BackupKeeper keeper(*book, {}, worker);
    QSignalSpy made(&keeper, &BackupKeeper::made);
    keeper.makeIfChanged(); // there is none yet
    ASSERT_TRUE(made.wait());
    EXPECT_EQ(all().size(), 1);
    keeper.makeIfChanged();
    worker.wait();
    EXPECT_EQ(all().size(), 1);
    act([](Edit& edit) { edit.add(goal("more")); });
    keeper.makeIfChanged();
    ASSERT_TRUE(made.wait());
    EXPECT_EQ(all().size(), 2);
    EXPECT_TRUE(
        same(must(Workbook::open(all().first().path, clock, Workbook::Mode::ReadOnly))->content(), book->content()));
}

TEST_F(KeeperTest, ManyChangesDontWaitForTheTime) {
    BackupChoice choice;
    choice.changes = 3;
    BackupKeeper keeper(*book, choice, worker);
    QSignalSpy made(&keeper, &BackupKeeper::made);
    for (int i = 0; i < 3; ++i)
        act([](Edit& edit) { edit.add(goal("one more")); });
    ASSERT_TRUE(made.wait());
    EXPECT_EQ(all().size(), 1);
}

TEST_F(KeeperTest, TheOneOnClosingIsDoneThoughTheKeeperIsGone) {
    fill(fullContent());
    const Content before = book->content();
    {
        BackupKeeper keeper(*book, {}, worker);
        keeper.makeIfChanged();
    }
    book.reset();
    worker.wait();
    ASSERT_EQ(all().size(), 1);
    EXPECT_TRUE(same(must(Workbook::open(all().first().path, clock, Workbook::Mode::ReadOnly))->content(), before));
}

TEST_F(KeeperTest, AFailureIsToldOnceUntilOneSucceeds) {
    QFile inTheWay(backupFolder(path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    BackupKeeper keeper(*book, {}, worker);
    QSignalSpy failed(&keeper, &BackupKeeper::failed), made(&keeper, &BackupKeeper::made);
    const auto again = [&](const char* what) {
        act([&](Edit& edit) { edit.add(goal(what)); });
        keeper.makeIfChanged();
        worker.wait();
        QCoreApplication::processEvents();
    };
    again("a");
    again("b");
    EXPECT_EQ(failed.size(), 1);
    ASSERT_TRUE(inTheWay.remove());
    again("c");
    EXPECT_EQ(made.size(), 1);
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(KeeperTest, SwitchedOffOrReadOnlyItMakesNone) {
    fill(fullContent());
    BackupChoice off;
    off.on = false;
    BackupKeeper keeper(*book, off, worker);
    keeper.makeIfChanged();
    book.reset();
    const auto reader = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
    BackupKeeper reading(*reader, {}, worker);
    reading.makeIfChanged();
    worker.wait();
    EXPECT_EQ(all().size(), 0);
}

TEST_F(KeeperTest, ThinsOutAsItGoes) {
    BackupChoice few;
    few.retention = {1, 1, 1, 2, 1 << 30};
    BackupKeeper keeper(*book, few, worker);
    for (int i = 0; i < 6; ++i) {
        act([](Edit& edit) { edit.add(goal("again")); });
        clock.advance(600);
        keeper.makeIfChanged();
        worker.wait();
    }
    EXPECT_EQ(all().size(), 2);
}

TEST_F(KeeperTest, FollowsAWorkbookThatGoesOnInAnotherFile) {
    fill(fullContent());
    BackupKeeper keeper(*book, {}, worker);
    const QString elsewhere = other("elsewhere.ascent");
    ASSERT_TRUE(book->keepAs(elsewhere));
    act([](Edit& edit) { edit.add(goal("only there")); });
    keeper.makeIfChanged();
    worker.wait();
    const auto made = backupsOf(elsewhere);
    ASSERT_EQ(made.size(), 1);
    EXPECT_TRUE(
        same(must(Workbook::open(made.first().path, clock, Workbook::Mode::ReadOnly))->content(), book->content()));
}

TEST_F(KeeperTest, OfAFileThatSomebodyPutInItsPlaceItMakesNone) {
    fill(fullContent());
    BackupKeeper keeper(*book, {}, worker);
    const QString strange = other("strange.ascent");
    ASSERT_TRUE(must(Workbook::create(strange, clock)));
    ASSERT_TRUE(QFile::remove(path()) && QFile::rename(strange, path()));
    keeper.makeIfChanged();
    worker.wait();
    EXPECT_EQ(all().size(), 0);
}
