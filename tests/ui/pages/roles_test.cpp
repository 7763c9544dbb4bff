// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/roles/role_reader.h"
#include "ui/roles/roles_page.h"
#include "ui/widgets/bare_edit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_field.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ascent {

namespace {

const QString posting = QStringLiteral("Kitchen manager\n"
                                       "\n"
                                       "What you will do\n"
                                       "- Plan the weekly menus for 120 guests\n"
                                       "- Order supplies and keep the stock list\n"
                                       "\n"
                                       "Requirements\n"
                                       "- Certificate in food safety\n"
                                       "- Experience with menu planning\n"
                                       "\n"
                                       "Nice to have\n"
                                       "- Forklift licence\n");

} // namespace

/// A workbook with a strength and a role, and the page in a window.
class Roles : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(m_folder.filePath(QStringLiteral("a.ascent")), m_clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        m_session = std::make_unique<Session>(std::move(*made));
        m_strength.name = QStringLiteral("Menu planning");
        m_strength.excel = 5;
        m_role.title = QStringLiteral("Kitchen manager");
        m_session->act(QStringLiteral("Add"), [&](Edit& edit) {
            edit.add(m_strength);
            edit.add(m_role);
        });
        m_page = std::make_unique<RolesPage>(*m_session);
        m_page->resize(1000, 900);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }
    void TearDown() override { m_page.reset(); }

    const Role& role() const { return *m_session->content().roles.find(m_role.id); }
    template<class W>
    W* named(const QString& name) const {
        for (W* each : m_page->findChildren<W*>())
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return each;
        return nullptr;
    }
    template<class W>
    W* shown(const QString& name) const {
        W* found = named<W>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    FieldWidget* field(const QString& name) const {
        for (FieldWidget* each : m_page->findChildren<FieldWidget*>())
            if (each->name() == name)
                return each;
        return nullptr;
    }
    void paste(const QString& text) {
        auto* into = field(QStringLiteral("Their posting"));
        ASSERT_NE(into, nullptr);
        into->setFocus();
        auto* edit = qobject_cast<GrowingText*>(QApplication::focusWidget());
        ASSERT_NE(edit, nullptr);
        edit->insertPlainText(text);
        m_session->flush();
    }
    /// Waits until the button or chip is to be seen.
    template<class W>
    W* awaited(const QString& name) const {
        W* found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = shown<W>(name)) != nullptr; });
        return found;
    }
    /// The words of all labels that are to be seen.
    QString words() const {
        QStringList all;
        for (QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Session> m_session;
    Strength m_strength;
    Role m_role;
    std::unique_ptr<RolesPage> m_page;
};

TEST_F(Roles, typingAPostingShowsItsLinesAndUndoTakesItBack) {
    paste(posting);
    EXPECT_EQ(role().posting, posting);
    ASSERT_TRUE(awaited<Chip>(QStringLiteral("Menu planning"))) << words().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("Certificate in food safety")));
    EXPECT_TRUE(words().contains(QStringLiteral("must-have"))) << words().toStdString();

    auto* read = named<QAbstractButton>(QStringLiteral("Read"));
    ASSERT_NE(read, nullptr);
    read->click();
    auto* lines = shown<GrowingText>(QStringLiteral("The posting, line by line"));
    ASSERT_NE(lines, nullptr);
    EXPECT_TRUE(lines->text().contains(QStringLiteral("Plan the weekly menus for 120 guests")));
    EXPECT_TRUE(lines->text().contains(QStringLiteral("Qualifications")));

    m_session->undo();
    EXPECT_EQ(role().posting, QString());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !shown<Chip>(QStringLiteral("Menu planning")); }));
    EXPECT_FALSE(words().contains(QStringLiteral("Certificate in food safety")));
}

TEST_F(Roles, aGapBecomesAGoalAndUndoRemovesIt) {
    paste(posting);
    ASSERT_TRUE(awaited<Chip>(QStringLiteral("Menu planning")));
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    QPushButton* make = nullptr;
    for (QPushButton* each : m_page->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == QStringLiteral("Make it a goal") &&
            each->accessibleDescription() == QStringLiteral("Certificate in food safety"))
            make = each;
    ASSERT_NE(make, nullptr) << words().toStdString();
    make->click();
    ASSERT_EQ(m_session->content().goals.size(), 1);
    const Goal goal = m_session->content().goals.rows().first();
    EXPECT_TRUE(goal.statement.contains(QStringLiteral("ertificate in food safety"))) << goal.statement.toStdString();
    EXPECT_EQ(goal.status, GoalStatus::Draft);
    EXPECT_FALSE(goal.aspiration);
    EXPECT_FALSE(goal.parent);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Destination>(), Destination(goal.id));
    EXPECT_TRUE(awaited<Chip>(QStringLiteral("Goal: ") + goal.statement)) << "the gap is planned now";
    m_session->undo();
    EXPECT_TRUE(m_session->content().goals.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !named<Chip>(QStringLiteral("Goal: ") + goal.statement); }));
}

TEST_F(Roles, aChipOpensWhatMeetsTheLineAndSaysWhy) {
    paste(posting);
    auto* chip = awaited<Chip>(QStringLiteral("Menu planning"));
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->toolTip().contains(QStringLiteral("Menu planning")));
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    chip->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Destination>(), Destination(m_strength.id));
}

TEST_F(Roles, preparingAnswersAsksForTheAnswersOfThisRole) {
    auto* prepare = shown<QPushButton>(QStringLiteral("Prepare answers"));
    ASSERT_NE(prepare, nullptr);
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    prepare->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Destination>(), Destination(AnswersFor{m_role.id}));
}

TEST_F(Roles, whatThePostingNamesIsOfferedAndNotTakenUnasked) {
    m_session->act(QStringLiteral("Clear"),
                   [&](Edit& edit) { edit.change<Role>(m_role.id, [](Role& each) { each.title.clear(); }); });
    paste(posting);
    auto* offer = awaited<QPushButton>(QStringLiteral("Take over from the posting: Kitchen manager"));
    ASSERT_NE(offer, nullptr);
    EXPECT_EQ(role().title, QString());
    offer->click();
    EXPECT_EQ(role().title, QStringLiteral("Kitchen manager"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !offer->isVisible(); }));
    m_session->undo();
    EXPECT_EQ(role().title, QString());
}

TEST_F(Roles, anotherRoleShowsNothingOfTheFirst) {
    paste(posting);
    ASSERT_TRUE(awaited<Chip>(QStringLiteral("Menu planning")));
    Role other;
    other.title = QStringLiteral("Cook");
    m_session->act(QStringLiteral("Add"), [&](Edit& edit) { edit.add(other); });
    ASSERT_TRUE(m_page->open(other.id));
    EXPECT_FALSE(shown<Chip>(QStringLiteral("Menu planning")));
    EXPECT_FALSE(words().contains(QStringLiteral("Certificate in food safety")));
    QTest::qWait(RoleReader::pauseMs + 200);
    EXPECT_FALSE(shown<Chip>(QStringLiteral("Menu planning"))) << "what was read late belongs to the first role";
    ASSERT_TRUE(m_page->open(m_role.id));
    EXPECT_TRUE(awaited<Chip>(QStringLiteral("Menu planning")));
}

TEST_F(Roles, deletingARoleComesBackWithAllThatBelongsToIt) {
    paste(posting);
    auto* culture = field(QStringLiteral("Culture"));
    ASSERT_NE(culture, nullptr);
    culture->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("They cook together on Mondays"));
    auto* questions = field(QStringLiteral("Questions to ask them"));
    ASSERT_NE(questions, nullptr);
    questions->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Who writes the rota?"));
    m_session->flush();
    const Role before = role();
    EXPECT_EQ(before.culture, QStringLiteral("They cook together on Mondays"));
    EXPECT_EQ(before.questionsToAsk, QStringList{QStringLiteral("Who writes the rota?")});

    auto* list = m_page->findChild<EntryList*>();
    ASSERT_NE(list, nullptr);
    Q_EMIT list->removeAsked(m_role.id.uuid());
    EXPECT_TRUE(m_session->content().roles.isEmpty());
    m_session->undo();
    ASSERT_EQ(m_session->content().roles.size(), 1);
    EXPECT_EQ(role(), before);
}

TEST(ReaderOfRoles, answersTheNewestQuestionOnly) {
    Content content;
    Role first, second;
    first.posting = second.posting = posting;
    content.roles.put(first);
    content.roles.put(second);
    RoleReader reader;
    QList<RoleId> read;
    QObject::connect(&reader, &RoleReader::ready, [&](const RoleReading& reading) { read.append(reading.role); });
    reader.ask(content, first.id, QDate(2026, 11, 22));
    QTest::qWait(RoleReader::pauseMs + 5); // under way, or just about to be
    reader.ask(content, second.id, QDate(2026, 11, 22));
    ASSERT_TRUE(QTest::qWaitFor([&] { return read.contains(second.id); }));
    const auto answered = read.size();
    reader.ask(content, first.id, QDate(2026, 11, 22));
    reader.forget();
    QTest::qWait(RoleReader::pauseMs + 100);
    EXPECT_EQ(read.size(), answered);
}

} // namespace ascent
