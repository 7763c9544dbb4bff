// SPDX-License-Identifier: GPL-3.0-or-later
// What two copies of a workbook held when they parted.
#include "tests/core/workbook/fixture.h"

#include <QFile>

#include <filesystem>

using namespace ascent;
using namespace ascent::test;

namespace {

class CommonBase : public WorkbookTest {
protected:
    /// A copy of the file as it is now, opened.
    std::unique_ptr<Workbook> copy(const char* name) {
        EXPECT_TRUE(book->saveCopy(other(name)));
        return must(Workbook::open(other(name), clock));
    }
    void say(Workbook& in, const char* words, const QString& key = {}) {
        EXPECT_TRUE(in.act(
            QStringLiteral("Say"),
            [&](Edit& edit) { edit.changePerson([&](Person& person) { person.headline = text(words); }); }, key));
        clock.advance(1);
    }
};

} // namespace

TEST_F(CommonBase, IsWhatBothHeldBeforeEachWentOn) {
    fill(fullContent());
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("walk")); });
    const Content parted = book->content();
    auto theirs = copy("theirs.ascent");
    say(*theirs, "theirs");
    act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& each) { each.statement = text("run"); }); });
    act([&](Edit& edit) { edit.remove<Role>(edit.content().roles.rows().first().id); });
    act([&](Edit& edit) { edit.add(goal("swim")); });
    const auto base = book->commonBase(*theirs);
    ASSERT_TRUE(base);
    EXPECT_TRUE(same(*base, parted));
    const auto fromThere = theirs->commonBase(*book);
    ASSERT_TRUE(fromThere);
    EXPECT_TRUE(same(*fromThere, parted));
    // A step that was undone since is no step any more.
    while (book->canUndo() && book->undoLabel() == text("Change") && book->content().goals.find(id))
        ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->commonBase(*theirs));
    EXPECT_FALSE(book->commonBase(*theirs)->goals.find(id));
}

TEST_F(CommonBase, TypingThatWentOnInTheSameStepIsNoCommonStep) {
    act([](Edit& edit) { edit.add(goal("walk")); });
    const Content before = book->content();
    say(*book, "a", QStringLiteral("typing"));
    auto theirs = copy("theirs.ascent");
    say(*book, "ab", QStringLiteral("typing"));
    ASSERT_EQ(book->history()->size(), 2) << "the test wants one step of typing";
    const auto base = book->commonBase(*theirs);
    ASSERT_TRUE(base);
    EXPECT_TRUE(same(*base, before));
}

TEST_F(CommonBase, OfStrangersThereIsNone) {
    act([](Edit& edit) { edit.add(goal("walk")); });
    auto stranger = must(Workbook::create(other("stranger.ascent"), clock));
    ASSERT_TRUE(stranger->act(QStringLiteral("Change"), [](Edit& edit) { edit.add(goal("fly")); }));
    EXPECT_FALSE(book->commonBase(*stranger));
}

TEST_F(CommonBase, IsKnownWhereAnotherFileStandsInTheOldPlaceNotWhereOursWasOverwritten) {
    act([](Edit& edit) { edit.add(goal("walk")); });
    const Content parted = book->content();
    {
        auto theirs = copy("theirs.ascent");
        say(*theirs, "theirs");
    }
    say(*book, "mine");
    const QString backup = other("backup.ascent");
    ASSERT_TRUE(book->saveCopy(backup));
    std::filesystem::rename(other("theirs.ascent").toStdString(), path().toStdString());
    ASSERT_EQ(book->fileState(), FileState::Replaced);
    const auto theirs = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
    const auto base = book->commonBase(*theirs);
    ASSERT_TRUE(base);
    EXPECT_TRUE(same(*base, parted));
    // A backup of ours knows it too.
    const auto ours = must(Workbook::open(backup, clock, Workbook::Mode::ReadOnly));
    ASSERT_TRUE(ours->commonBase(*theirs));
    EXPECT_TRUE(same(*ours->commonBase(*theirs), parted));

    book = must(Workbook::open(backup, clock));
    QFile in(path()), out(backup);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    out.write(in.readAll());
    out.close();
    ASSERT_EQ(book->fileState(), FileState::Changed);
    EXPECT_FALSE(book->commonBase(*theirs));
}
