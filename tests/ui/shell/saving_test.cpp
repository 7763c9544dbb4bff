// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogs.h"
#include "tests/support/full_disk.h"
#include "tests/support/print.h"
#include "ui/home/home_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace ascent {

using test::Dialogs;

/// A window with a workbook open and words typed into it that are not written yet.
class Saving : public ::testing::Test {
protected:
    void SetUp() override {
        m_path = make("mine");
        m_settings.setFolder(m_folder.path());
        m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openFile(m_path);
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name) + QStringLiteral(".ascent")); }
    QString make(const char* name) {
        auto made = Workbook::create(path(name), m_clock);
        EXPECT_TRUE(made) << made.error().sentence().toStdString();
        EXPECT_TRUE((*made)->act(QStringLiteral("Say"), [&](Edit& edit) {
            edit.changePerson([&](Person& each) { each.headline = QLatin1String(name); });
        }));
        return path(name);
    }
    HeadingField* field() const { return m_window->findChild<HeadingField*>(); }
    void type(const char* words) {
        m_window->activateWindow(); // a dialog may have taken that away
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        field()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words));
    }
    StatusMark* mark() const { return m_window->findChild<StatusMark*>(); }
    QPushButton* button(const char* text) const {
        for (auto* each : m_window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return each;
        return nullptr;
    }
    bool says(const char* words) const {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    Person inFile(const QString& file) const {
        auto opened = Workbook::open(file, m_clock, Workbook::Mode::ReadOnly);
        EXPECT_TRUE(opened) << opened.error().sentence().toStdString();
        return opened ? (*opened)->content().person : Person();
    }
    void trigger(const char* action) {
        for (auto* each : m_window->findChildren<QAction*>())
            if (QString(each->text()).remove(u'&') == QString::fromUtf8(action))
                return each->trigger();
        ADD_FAILURE() << "no action " << action;
    }
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

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
    Theme m_theme;
    FixedClock m_clock{QDate(2026, 11, 30)};
    Services m_services;
    QList<PageInfo> m_pages{{QStringLiteral("home"),
                             QStringLiteral("Home"),
                             QStringLiteral("home"),
                             {EntityKind::Person},
                             [](Session& session) -> Page* { return new HomePage(session); }}};
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
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
    replaceByOther();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("has taken the place of"); }));
    type(" Keller");
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
    button("Put it back")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !says("is no longer where it was"); }));
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
