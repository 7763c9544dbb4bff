// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook.h"
#include "tests/support/print.h"
#include "tests/support/typist.h"

#include <QTemporaryDir>

#include <csignal>

namespace ascent::test {

/// Typists, each with a workbook of its own, that are asked to end while they type. That a kill takes nothing older
/// than a second is seen by tests/faults/typing_kills_test.cpp.
class TypingEnds : public ::testing::Test {
protected:
    QString workbook(int number) {
        const QString path = m_folder.filePath(QStringLiteral("%1.ascent").arg(number));
        auto made = Workbook::create(path, m_clock);
        EXPECT_TRUE(made) << made.error().sentence().toStdString();
        EXPECT_TRUE((*made)->act(QStringLiteral("Add"), [](Edit& edit) { edit.add(Goal{}); }));
        return path;
    }
    /// What stands in the file, opened as after a crash.
    QString written(const QString& path) {
        auto opened = Workbook::open(path, m_clock);
        EXPECT_TRUE(opened) << opened.error().sentence().toStdString();
        if (!opened)
            return {};
        const auto sound = (*opened)->check();
        EXPECT_TRUE(sound && sound->isEmpty()) << (sound ? sound->join(u'\n') : sound.error().sentence()).toStdString();
        return (*(*opened)->content().goals.begin()).statement;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

#ifdef Q_OS_UNIX
TEST_F(TypingEnds, asProgramsAreAskedToEndNothingIsLost) {
    int number = 0;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        for (const Rhythm rhythm : {Rhythm::Repeat, Rhythm::JustUnderThePause}) {
            const QString path = workbook(number++);
            Typist typist(QStringLiteral(ASCENT_TYPIST), path, rhythm);
            ASSERT_TRUE(typist.started());
            typist.typeFor(500);
            EXPECT_EQ(typist.signal(signal), 0) << "signal " << signal;
            const QString there = written(path);
            EXPECT_EQ(there, typedText(typist.typed())) << "signal " << signal;
            EXPECT_GT(there.size(), 0);
        }
}
#endif

} // namespace ascent::test
