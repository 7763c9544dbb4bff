// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dialogs.h"
#include "tests/support/print.h"
#include "ui/home/home_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace ascent::test {

/// The real window with a workbook open on its first page, where words can be typed into a field.
class WorkbookWindow : public ::testing::Test {
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
    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
    Theme m_theme;
    FixedClock m_clock{QDate(2026, 11, 30)};
    Services m_services;
    QList<PageInfo> m_pages{{Area::Home,
                             QStringLiteral("Home"),
                             QStringLiteral("home"),
                             {EntityKind::Person},
                             [](Session& session) -> Page* { return new HomePage(session); }}};
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ascent::test
