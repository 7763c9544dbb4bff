// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_disk.h"
#include "tests/ui/shell/workbook_window.h"

#include <QDir>
#include <QScopeGuard>

#include <filesystem>

namespace ascent {

using test::Dialogs;

/// A window with a workbook open and words typed into it that are not written yet.
class Saving : public test::WorkbookWindow {
protected:
    /// As a program that syncs does: another file is moved over ours.
    void replaceByOther(const std::function<void(Edit&)>& change = [](Edit&) {}) {
        const QString other = make("other");
        {
            auto opened = Workbook::open(other, m_clock);
            ASSERT_TRUE(opened) << opened.error().sentence().toStdString();
            ASSERT_TRUE((*opened)->act(QStringLiteral("Change"), change));
        }
        std::filesystem::rename(other.toStdString(), m_path.toStdString());
    }
    /// Files whose name says that they are mine beside another.
    QStringList beside() const {
        QStringList found;
        for (const QString& name : QDir(m_folder.path()).entryList({QStringLiteral("mine (mine*.ascent")}))
            found << m_folder.filePath(name);
        return found;
    }
};

TEST_F(Saving, theMarkAtTheFootSaysWhatIsTrue) {
    EXPECT_EQ(mark()->text(), QStringLiteral("Saved"));
    type("Mara");
    EXPECT_EQ(mark()->state(), StatusMark::State::Saving);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(mark()->state(), StatusMark::State::Saved);
    type("!");
    {
        const FullDisk full;
        if (!full.works())
            GTEST_SKIP() << "this system can't limit the size of files";
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(mark()->state(), StatusMark::State::NotSaved);
        EXPECT_TRUE(mark()->text().startsWith(QStringLiteral("Not saved: ")));
        EXPECT_EQ(mark()->accessibleName(), mark()->text());
        EXPECT_TRUE(says("What you typed is not saved"));
    }
    button("Try again")->click();
    EXPECT_EQ(mark()->state(), StatusMark::State::Saved);
    EXPECT_FALSE(says("What you typed is not saved"));
}

TEST_F(Saving, closingAsksAndStayingKeepsTheText) {
    type("Mara");
    {
        const FullDisk full;
        if (!full.works())
            GTEST_SKIP() << "this system can't limit the size of files";
        Dialogs dialogs({QStringLiteral("Cancel")});
        m_window->close();
        EXPECT_TRUE(dialogs.open().isEmpty());
        EXPECT_TRUE(m_window->isVisible());
        EXPECT_EQ(field()->value(), QStringLiteral("Mara"));
        trigger("Close");
        EXPECT_EQ(field()->value(), QStringLiteral("Mara")) << "closing the workbook asks too";
    }
    m_window->close();
    EXPECT_FALSE(m_window->isVisible());
    m_window.reset();
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara"));
}

TEST_F(Saving, anotherWorkbookIsNotOpenedOverIt) {
    const QString other = make("other");
    type("Mara");
    const FullDisk full;
    if (!full.works())
        GTEST_SKIP() << "this system can't limit the size of files";
    Dialogs dialogs({QStringLiteral("Cancel")});
    m_window->openFile(other);
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("mine — Ascent"));
    EXPECT_EQ(field()->value(), QStringLiteral("Mara"));
}

TEST_F(Saving, itIsThrownAwayOnlyOnPurpose) {
    type("Mara");
    {
        const FullDisk full;
        if (!full.works())
            GTEST_SKIP() << "this system can't limit the size of files";
        Dialogs dialogs({QStringLiteral("Throw away"), QStringLiteral("Cancel"), QStringLiteral("Throw away"),
                         QStringLiteral("Throw away")});
        m_window->close();
        EXPECT_TRUE(dialogs.open().isEmpty()) << dialogs.open().join(u'|').toStdString();
        EXPECT_FALSE(m_window->isVisible());
    }
    m_window.reset();
    EXPECT_EQ(inFile(m_path).name, QString());
}

TEST_F(Saving, exportsSayThatTheLastWordsAreMissing) {
    m_services.exporters.append(
        {QStringLiteral("Probe"), QStringLiteral("txt"), QStringLiteral("probe"), false,
         [](const Workbook&, const std::optional<RoleId>&, const QString&) -> Result<QStringList> {
             ADD_FAILURE() << "must not be written";
             return QStringList();
         }});
    m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openFile(m_path);
    type("Mara");
    const FullDisk full;
    if (!full.works())
        GTEST_SKIP() << "this system can't limit the size of files";
    Dialogs dialogs({QStringLiteral("Cancel")});
    trigger("Probe");
    EXPECT_TRUE(dialogs.said().join(u' ').contains(QStringLiteral("it will be missing")));
}

TEST_F(Saving, theSystemsEndWritesWithoutAsking) {
    type("Mara");
    EXPECT_TRUE(m_window->leaveNow());
    m_window.reset();
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara"));
}

TEST_F(Saving, noCopyIsWrittenOverTheOpenWorkbook) {
    type("Mara");
    const QString link = m_folder.filePath(QStringLiteral("link.ascent"));
    const QString hard = m_folder.filePath(QStringLiteral("hard.ascent"));
    std::filesystem::create_symlink(m_path.toStdString(), link.toStdString());
    std::filesystem::create_hard_link(m_path.toStdString(), hard.toStdString());
    for (const QString& target : {m_path, link, hard, m_path + QStringLiteral("-journal"),
                                  m_folder.path() + QStringLiteral("/./mine.ascent")}) {
        Dialogs dialogs({QStringLiteral("path:") + target});
        trigger("Save a Copy…");
        EXPECT_TRUE(dialogs.open().isEmpty());
        EXPECT_TRUE(says("Cannot write")) << target.toStdString();
        EXPECT_FALSE(says("Copy saved")) << target.toStdString();
    }
    std::filesystem::remove(hard.toStdString());
    m_window.reset();
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara"));
}

TEST_F(Saving, anotherWorkbookIsReplacedOnlyAfterAQuestionThatSaysWhatItIs) {
    type("Mara");
    const QString other = make("other");
    {
        Dialogs dialogs({QStringLiteral("path:") + other, QStringLiteral("Cancel")});
        trigger("Save a Copy…");
        EXPECT_TRUE(dialogs.said().join(u' ').contains(QStringLiteral("another workbook")));
    }
    EXPECT_EQ(inFile(other).name, QString());
    {
        // Without a suffix it is the same file all the same.
        Dialogs dialogs({QStringLiteral("path:") + m_folder.filePath(QStringLiteral("other")),
                         QStringLiteral("Replace the workbook")});
        trigger("Save a Copy…");
        EXPECT_TRUE(dialogs.open().isEmpty());
    }
    EXPECT_TRUE(says("Copy saved"));
    EXPECT_EQ(inFile(other).name, QStringLiteral("Mara"));
}

TEST_F(Saving, aFileThatWasReplacedIsLeftAloneAndBothAreKept) {
    type("Mara");
    EXPECT_TRUE(QTest::qWaitFor([&] { return mark()->state() == StatusMark::State::Saved; }));
    replaceByOther();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("has taken the place of"); }));
    EXPECT_EQ(mark()->text(), QStringLiteral("Not saved: another file was put in its place"))
        << "before a word is typed";
    type(" Keller");
    EXPECT_EQ(mark()->state(), StatusMark::State::NotSaved) << "it is not about to be saved";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(mark()->state(), StatusMark::State::NotSaved);
    EXPECT_EQ(inFile(m_path).headline, QStringLiteral("other")) << "nothing is written over it";
    button("Keep both")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("You go on in"); }));
    ASSERT_EQ(beside().size(), 1);
    EXPECT_EQ(mark()->state(), StatusMark::State::Saved);
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("mine (mine, 30 Nov")));
    type("!");
    m_window->close();
    m_window.reset();
    EXPECT_EQ(inFile(m_path).headline, QStringLiteral("other"));
    EXPECT_EQ(inFile(beside().constFirst()).headline, QStringLiteral("mine"));
    EXPECT_TRUE(inFile(beside().constFirst()).name.contains(QStringLiteral("Keller")));
}

TEST_F(Saving, aFileThatIsGoneIsPutBack) {
    type("Mara");
    std::filesystem::remove(m_path.toStdString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("is no longer where it was"); }));
    EXPECT_EQ(mark()->state(), StatusMark::State::NotSaved);
    {
        Dialogs dialogs({QStringLiteral("Cancel")});
        mark()->click();
        EXPECT_TRUE(dialogs.open().isEmpty()) << "the mark leads to the question";
    }
    button("Put it back")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !says("is no longer where it was"); }));
    EXPECT_EQ(mark()->state(), StatusMark::State::Saved);
    m_window->close();
    m_window.reset();
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara"));
    EXPECT_EQ(inFile(m_path).headline, QStringLiteral("mine"));
}

TEST_F(Saving, theOtherOneIsUsedOnlyAfterAQuestion) {
    replaceByOther();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("has taken the place of"); }));
    {
        Dialogs dialogs({QStringLiteral("Cancel")});
        button("Use the other one")->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialogs.open().isEmpty(); }));
        QTest::qWait(50);
    }
    EXPECT_TRUE(says("has taken the place of"));
    Dialogs dialogs({QStringLiteral("Let go of mine")});
    button("Use the other one")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !says("has taken the place of"); }));
    type("Jo");
    m_window->close();
    m_window.reset();
    EXPECT_EQ(inFile(m_path).headline, QStringLiteral("other"));
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Jo"));
}

TEST_F(Saving, whatDiffersIsShownAndWhatIsChosenTakenOver) {
    type("Mara");
    Goal goal;
    goal.statement = QStringLiteral("Learn to weld");
    replaceByOther([&](Edit& edit) { edit.add(goal); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("has taken the place of"); }));
    Dialogs dialogs({QStringLiteral("Take over 1")});
    button("Compare…")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("You go on in"); }));
    m_window->close();
    m_window.reset();
    ASSERT_EQ(beside().size(), 1);
    auto mine = Workbook::open(beside().constFirst(), m_clock);
    ASSERT_TRUE(mine);
    EXPECT_EQ((*mine)->content().goals.size(), 1);
    EXPECT_EQ((*mine)->content().person.headline, QStringLiteral("mine"));
    EXPECT_EQ((*mine)->content().person.name, QStringLiteral("Mara"));
}

TEST_F(Saving, whatBothChangedSinceTheyPartedComesTogether) {
    // A copy goes on elsewhere, and comes back over ours after we went on too; in the same place or in the same file.
    for (const bool rewritten : {false, true}) {
        SCOPED_TRACE(rewritten);
        trigger("Close"); // which makes a backup
        m_window.reset();
        const QString theirs = path("theirs");
        QFile::remove(theirs);
        ASSERT_TRUE(QFile::copy(m_path, theirs));
        {
            auto elsewhere = Workbook::open(theirs, m_clock);
            ASSERT_TRUE(elsewhere);
            ASSERT_TRUE((*elsewhere)->act(QStringLiteral("Say"), [](Edit& edit) {
                edit.changePerson([](Person& person) { person.headline += QStringLiteral(", changed there"); });
                Goal goal;
                goal.statement = QStringLiteral("Learn to weld");
                edit.add(goal);
            }));
        }
        m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
        m_window->show();
        m_window->openFile(m_path);
        type("Mara");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (rewritten) {
            QFile in(theirs), out(m_path);
            ASSERT_TRUE(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(in.readAll());
        } else {
            std::filesystem::rename(theirs.toStdString(), m_path.toStdString());
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return button("Compare…") != nullptr; }));
        Dialogs dialogs({QStringLiteral("Take over 2")}); // the goal, and the profile, without a word from us
        button("Compare…")->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return says("You go on in"); }));
        m_window->close();
        m_window.reset();
        ASSERT_EQ(beside().size(), 1);
        auto mine = Workbook::open(beside().constFirst(), m_clock);
        ASSERT_TRUE(mine);
        EXPECT_EQ((*mine)->content().goals.size(), 1);
        EXPECT_TRUE((*mine)->content().person.headline.endsWith(QStringLiteral(", changed there")));
        EXPECT_EQ((*mine)->content().person.name, QStringLiteral("Mara"));
        mine->reset();
        // Once more, from there.
        ASSERT_TRUE(QFile::remove(m_path) && QFile::rename(beside().constFirst(), m_path));
        auto again = Workbook::open(m_path, m_clock);
        ASSERT_TRUE(again && (*again)->act(QStringLiteral("Clear"), [](Edit& edit) {
            edit.changePerson([](Person& person) { person.name.clear(), person.headline = QStringLiteral("mine"); });
            edit.remove<Goal>(edit.content().goals.rows().first().id);
        }));
        again->reset();
        m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
        m_window->show();
        m_window->openFile(m_path);
    }
}

TEST_F(Saving, aLockThatNobodyHoldsIsTakenOverAfterAWarning) {
    const QString other = make("other");
    const QString lock = m_folder.filePath(QStringLiteral(".other.ascent.lock"));
    ASSERT_TRUE(QFile(lock).open(QIODevice::WriteOnly)); // empty: it says nothing of who
    m_window->openFile(other);
    ASSERT_TRUE(button("Open for reading"));
    ASSERT_TRUE(button("Take it over…"));
    {
        Dialogs dialogs({QStringLiteral("Cancel")});
        button("Take it over…")->click();
        EXPECT_TRUE(dialogs.open().isEmpty());
    }
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("mine — Ascent"));
    Dialogs dialogs({QStringLiteral("Take it over")});
    button("Take it over…")->click();
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("other — Ascent"));
    EXPECT_EQ(mark()->state(), StatusMark::State::Saved);
}

TEST_F(Saving, whatIsOpenInAProgramOfThisComputerIsNotTakenOver) {
    const QString path = make("other");
    auto other = Workbook::open(path, m_clock);
    ASSERT_TRUE(other);
    m_window->openFile(path);
    EXPECT_TRUE(button("Open for reading"));
    EXPECT_FALSE(button("Take it over…"));
}

TEST_F(Saving, whereNothingCanBeWrittenItOpensForReadingAndOffersACopy) {
    const QString other = make("other");
    const QString folder = m_folder.filePath(QStringLiteral("locked"));
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString there = folder + QStringLiteral("/other.ascent");
    ASSERT_TRUE(QFile::rename(other, there));
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto putBack =
        qScopeGuard([&] { QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    if (QFile(folder + QStringLiteral("/probe")).open(QIODevice::WriteOnly))
        GTEST_SKIP() << "nothing keeps this user from writing";
    m_window->openFile(there);
    EXPECT_EQ(mark()->state(), StatusMark::State::ReadingOnly);
    EXPECT_TRUE(says("Open for reading only: "));
    ASSERT_TRUE(button("Save a copy to work on…"));
    const QString copy = path("copy");
    Dialogs dialogs({QStringLiteral("path:") + copy});
    button("Save a copy to work on…")->click();
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("copy — Ascent"));
    EXPECT_EQ(mark()->state(), StatusMark::State::Saved);
    type("Jo");
    m_window->close();
    m_window.reset();
    EXPECT_EQ(inFile(copy).name, QStringLiteral("Jo"));
    EXPECT_EQ(inFile(copy).headline, QStringLiteral("other"));
}

TEST_F(Saving, theSystemsEndKeepsACopyWhereTheFileIsNoLongerOurs) {
    type("Mara");
    replaceByOther();
    EXPECT_TRUE(m_window->leaveNow());
    m_window.reset();
    ASSERT_EQ(beside().size(), 1);
    EXPECT_EQ(inFile(beside().constFirst()).name, QStringLiteral("Mara"));
    EXPECT_EQ(inFile(m_path).headline, QStringLiteral("other"));
}

TEST_F(Saving, theSystemsEndPutsBackAFileThatIsGone) {
    type("Mara");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    std::filesystem::remove(m_path.toStdString());
    EXPECT_TRUE(m_window->leaveNow());
    m_window.reset();
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara"));
}

TEST_F(Saving, closingAsksWhereTheWorkbookStandsNowhereElse) {
    type("Mara");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    replaceByOther();
    {
        Dialogs dialogs({QStringLiteral("Cancel")});
        m_window->close();
        EXPECT_TRUE(dialogs.open().isEmpty());
        EXPECT_TRUE(m_window->isVisible());
    }
    Dialogs dialogs({QStringLiteral("Keep both")});
    m_window->close();
    EXPECT_TRUE(dialogs.open().isEmpty());
    EXPECT_FALSE(m_window->isVisible());
    m_window.reset();
    ASSERT_EQ(beside().size(), 1);
    EXPECT_EQ(inFile(beside().constFirst()).name, QStringLiteral("Mara"));
    EXPECT_EQ(inFile(m_path).headline, QStringLiteral("other"));
}

TEST_F(Saving, whoLetsGoOfTheirsIsNotAskedTwice) {
    type("Mara");
    replaceByOther();
    Dialogs dialogs({QStringLiteral("Let go of mine")});
    m_window->close();
    EXPECT_TRUE(dialogs.open().isEmpty());
    EXPECT_FALSE(m_window->isVisible());
    m_window.reset();
    EXPECT_EQ(inFile(m_path).headline, QStringLiteral("other"));
    EXPECT_TRUE(beside().isEmpty());
}

} // namespace ascent
