// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/home/home_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace ascent {

namespace {

/// A page that lists nothing and counts what the window asks of it.
class Probe final : public Page {
public:
    explicit Probe(Session& session)
        : Page(session) {
        ++made;
        given = &session;
    }
    void newEntry() override { ++asked; }
    QString newText() const override { return QStringLiteral("New probe"); }
    bool open(const Destination& to) override {
        opened = to;
        return true;
    }
    static inline int made = 0, asked = 0;
    static inline Destination opened;
    static inline Session* given = nullptr;
};

} // namespace

class Window : public ::testing::Test {
protected:
    void SetUp() override {
        Probe::made = Probe::asked = 0;
        Probe::opened = {};
        m_path = m_folder.filePath(QStringLiteral("mine.ascent"));
        auto made = Workbook::create(m_path, m_clock);
        ASSERT_TRUE(made);
        Goal goal;
        goal.statement = QStringLiteral("Learn to weld");
        m_goal = goal.id;
        ASSERT_TRUE((*made)->act(QStringLiteral("Add goal"), [&](Edit& edit) { edit.add(goal); }));
        made->reset();
        m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    /// What stands in the window, hidden parts left out.
    bool says(const QString& words) const {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
    Theme m_theme;
    FixedClock m_clock{QDate(2026, 11, 22)};
    Services m_services;
    QList<PageInfo> m_pages{{Area::Home,
                             QStringLiteral("Home"),
                             QStringLiteral("home"),
                             {EntityKind::Person},
                             [](Session& session) -> Page* { return new HomePage(session); }},
                            {Area::Goals,
                             QStringLiteral("Goals"),
                             QStringLiteral("goals"),
                             {EntityKind::Goal},
                             [](Session& session) -> Page* { return new Probe(session); }}};
    QString m_path;
    GoalId m_goal;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(Window, welcomesWhereNothingIsOpen) {
    EXPECT_TRUE(says(QStringLiteral("workbook for your career")));
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Ascent"));
}

TEST_F(Window, pagesAreMadeWhenTheyAreShown) {
    m_window->openFile(m_path);
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("mine — Ascent"));
    EXPECT_EQ(Probe::made, 0);
    press(Qt::Key_2);
    EXPECT_EQ(Probe::made, 1);
    press(Qt::Key_1);
    press(Qt::Key_2);
    EXPECT_EQ(Probe::made, 1);
    press(Qt::Key_N);
    EXPECT_EQ(Probe::asked, 1);
}

TEST_F(Window, undoTakesBackTypingThatIsNotWrittenYet) {
    m_window->openFile(m_path);
    auto* name = m_window->findChild<HeadingField*>();
    ASSERT_TRUE(name);
    name->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mara"));
    EXPECT_EQ(name->value(), QStringLiteral("Mara"));
    press(Qt::Key_Z);
    EXPECT_EQ(name->value(), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(name->value(), QStringLiteral("Mara"));
}

TEST_F(Window, theWordThatOffersUndoGoesWithTheNextChange) {
    m_window->openFile(m_path);
    press(Qt::Key_2);
    ASSERT_TRUE(Probe::given->actAndSay(
        QStringLiteral("Delete goal"), [&](Edit& edit) { edit.remove<Goal>(m_goal); }, QStringLiteral("Goal deleted")));
    EXPECT_TRUE(says(QStringLiteral("Goal deleted")));
    Goal other;
    ASSERT_TRUE(Probe::given->act(QStringLiteral("Add goal"), [&](Edit& edit) { edit.add(other); }));
    EXPECT_FALSE(says(QStringLiteral("Goal deleted")));
    press(Qt::Key_Z);
    EXPECT_TRUE(says(QStringLiteral("Undone: Add goal")));
}

TEST_F(Window, closingWritesWhatWasTyped) {
    m_window->openFile(m_path);
    m_window->findChild<HeadingField*>()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mara"));
    m_window->close();
    m_window.reset();
    auto again = Workbook::open(m_path, m_clock);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->content().person.name, QStringLiteral("Mara"));
}

TEST_F(Window, searchOpensTheEntry) {
    m_window->openFile(m_path);
    press(Qt::Key_F);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("weld"));
    press(Qt::Key_Return, {});
    EXPECT_EQ(Probe::opened, Destination(m_goal));
}

TEST_F(Window, historyLeadsBackAndForth) {
    m_window->openFile(m_path);
    Session* session = nullptr;
    press(Qt::Key_2);
    session = Probe::given;
    Goal second;
    second.statement = QStringLiteral("Learn to solder");
    session->act(QStringLiteral("Add second"), [&](Edit& edit) { edit.add(second); });
    press(Qt::Key_H);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Add goal"));
    press(Qt::Key_Return, Qt::NoModifier);
    EXPECT_FALSE(session->content().goals.find(second.id));
    EXPECT_TRUE(session->content().goals.find(m_goal));
    press(Qt::Key_H);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("second"));
    press(Qt::Key_Return, Qt::NoModifier);
    EXPECT_TRUE(session->content().goals.find(second.id));
}

TEST_F(Window, thePaletteDoesWhatItNames) {
    m_window->openFile(m_path);
    press(Qt::Key_K);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("go to goals"));
    press(Qt::Key_Return, {});
    EXPECT_EQ(Probe::made, 1);
    press(Qt::Key_K);
    press(Qt::Key_Escape, {});
    for (const QLineEdit* line : m_window->findChildren<QLineEdit*>())
        EXPECT_FALSE(line->isVisible() && line->accessibleName() == QStringLiteral("Commands"));
}

TEST_F(Window, aFileThatIsNoWorkbookIsNamedAndNothingElseHappens) {
    QFile junk(m_folder.filePath(QStringLiteral("junk.ascent")));
    ASSERT_TRUE(junk.open(QIODevice::WriteOnly));
    junk.write("this is no workbook at all, only some text that stands in a file");
    junk.close();
    m_window->openFile(m_path);
    m_window->openFile(junk.fileName());
    EXPECT_TRUE(says(QStringLiteral("junk.ascent")));
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("mine — Ascent"));
}

TEST_F(Window, aWorkbookThatIsOpenElsewhereCanBeRead) {
    auto other = Workbook::open(m_path, m_clock);
    ASSERT_TRUE(other);
    m_window->openFile(m_path);
    QAbstractButton* read = nullptr;
    for (auto* button : m_window->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Open for reading"))
            read = button;
    ASSERT_TRUE(read);
    read->click();
    EXPECT_TRUE(says(QStringLiteral("Open for reading only")));
    m_window->findChild<HeadingField*>()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mara"));
    EXPECT_EQ(m_window->findChild<HeadingField*>()->value(), QString());
}

TEST_F(Window, aLargeWorkbookIsOpenedOnceTheWindowStands) {
    const QString path = m_folder.filePath(QStringLiteral("large.ascent"));
    auto made = Workbook::create(path, m_clock);
    ASSERT_TRUE(made);
    ASSERT_TRUE((*made)->act(QStringLiteral("Add goals"), [](Edit& edit) {
        for (int i = 0; i < 7; ++i) {
            Goal goal;
            goal.specific = QString(200'000, u'x');
            edit.add(goal);
        }
    }));
    made->reset();
    MainWindow window(m_pages, m_services, m_settings, m_theme, m_clock);
    window.openFirst(path);
    EXPECT_NE(m_settings.lastWorkbook(), path);
    window.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_settings.lastWorkbook() == path; }));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("large")));
}

TEST_F(Window, aDamagedEntryIsToldShortlyAfterTheOpening) {
    const QString path = m_folder.filePath(QStringLiteral("hurt.ascent"));
    auto made = Workbook::create(path, m_clock);
    ASSERT_TRUE(made);
    Goal goal;
    goal.statement = QStringLiteral("paint the fence");
    ASSERT_TRUE((*made)->act(QStringLiteral("Add goal"), [&](Edit& edit) { edit.add(goal); }));
    made->reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll().replace("paint the fence", "paint the fance");
    file.seek(0);
    ASSERT_EQ(file.write(bytes), bytes.size());
    file.close();
    m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
    m_window->openFile(path);
    m_window->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("damaged")); }, 30000));
}

TEST_F(Window, aLargeFileThatIsNoWorkbookLeadsToTheWelcome) {
    QFile file(m_folder.filePath(QStringLiteral("large.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2'000'000, 'x'));
    file.close();
    m_window = std::make_unique<MainWindow>(m_pages, m_services, m_settings, m_theme, m_clock);
    m_window->openFirst(file.fileName());
    m_window->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("large.txt")); }));
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Ascent"));
    EXPECT_TRUE(says(QStringLiteral("Plan where you are going")));
}

TEST_F(Window, theLastWorkbookIsOpenedAgainUnlessItWasClosed) {
    m_window->openFile(m_path);
    EXPECT_EQ(m_settings.lastWorkbook(), m_path);
    press(Qt::Key_W);
    EXPECT_TRUE(m_settings.lastWorkbook().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("Go on where you were")));
}

TEST_F(Window, everyButtonHasANameForScreenReaders) {
    m_window->openFile(m_path);
    for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->isVisible() && button->accessibleName().isEmpty() && button->text().isEmpty())
            << button->metaObject()->className();
}

} // namespace ascent
