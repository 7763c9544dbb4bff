// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook.h"
#include "tests/support/print.h"
#include "tests/support/typist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <iostream>
#include <memory>
#include <vector>

namespace ascent::test {

/// Typists, each with a workbook of its own, that are ended while they type. More of them: ASCENT_KILLS=200.
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

TEST_F(TypingEnds, aKillTakesNothingThatIsOlderThanASecond) {
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("ASCENT_KILLS", &given);
    const int kills = given ? wanted : 20;
    constexpr int atOnce = 3;
    int tried = 0, late = 0;
    qsizetype typed = 0, kept = 0;
    QRandomGenerator random(20261130);
    while (tried < kills) {
        std::vector<std::pair<QString, std::unique_ptr<Typist>>> typists;
        for (int i = 0; i < atOnce && tried < kills; ++i, ++tried) {
            const QString path = workbook(tried);
            typists.emplace_back(
                path, std::make_unique<Typist>(QStringLiteral(ASCENT_TYPIST), path, Rhythm(tried % rhythms)));
        }
        for (auto& [path, typist] : typists)
            ASSERT_TRUE(typist->started());
        for (auto& [path, typist] : typists) {
            typist->typeFor(900 + int(random.bounded(900)));
            typist->kill();
            const QString there = written(path);
            EXPECT_TRUE(typedText(typist->typed() + 10).startsWith(there)) << there.toStdString();
            EXPECT_GE(there.size(), typist->olderThanASecond()) << "rhythm of " << path.toStdString();
            late += there.size() < typist->olderThanASecond();
            typed += typist->typed();
            kept += there.size();
        }
    }
    std::cout << tried << " kills: " << typed << " characters typed, " << kept << " in the files, text older than a "
              << "second lost in " << late << '\n';
}

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
