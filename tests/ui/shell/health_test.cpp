// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/editing/session.h"
#include "ui/shell/health.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ascent;

namespace {

/// A workbook whose one goal was changed behind its back.
class DamagedWorkbook : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(m_path, m_clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        Goal goal;
        goal.statement = QStringLiteral("paint the fence");
        ASSERT_TRUE((*made)->act(QStringLiteral("Add goal"), [&](Edit& edit) { edit.add(goal); }));
        made->reset();
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        // Of three places (entry, history, search index) only the first is hurt.
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.lastIndexOf("paint the fence");
        ASSERT_GE(at, 0);
        bytes[at + 11] = 'a';
        file.seek(0);
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static bool says(const QWidget& in, const char* words) {
        for (const QLabel* label : in.findChildren<QLabel*>())
            if (label->text().contains(QLatin1String(words)))
                return true;
        return false;
    }
    static QPushButton* button(const QWidget& in, const char* text) {
        for (auto* each : in.findChildren<QPushButton*>())
            if (QString(each->text()).remove(u'&') == QLatin1String(text))
                return each;
        return nullptr;
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("hurt.ascent"));
    const FixedClock m_clock{QDate(2026, 11, 30)};
};

} // namespace

TEST_F(DamagedWorkbook, isMendedFromItsDialogAndCheckedAgain) {
    auto opened = Workbook::open(m_path, m_clock);
    ASSERT_TRUE(opened);
    Session session(std::move(*opened));
    HealthDialog dialog(session, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(dialog, "not as"); }, 30000));
    QPushButton* mend = button(dialog, "Mend");
    ASSERT_TRUE(mend && mend->isVisible());
    mend->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(dialog, "sound again"); }, 30000));
    EXPECT_TRUE(says(dialog, "This was done:"));
    EXPECT_GE(dialog.findChild<QListWidget*>()->count(), 1);
    EXPECT_FALSE(mend->isVisible());
    EXPECT_EQ(session.content().goals.rows().first().statement, QStringLiteral("paint the fence"));
}
