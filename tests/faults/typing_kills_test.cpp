// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while somebody types: nothing that is older than a second is lost, whatever the rhythm.
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"
#include "tests/support/typist.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

TEST(TypingKills, LoseNothingOlderThanASecond) {
    Tally tally{"kills in typing"};
    QTemporaryDir folder;
    const SystemClock clock;
    QRandomGenerator random(20261130);
    qint64 typed = 0, lost = 0, lostOlder = 0;
    const int rounds = longRun() ? 200 : rhythms;
    constexpr int atOnce = 4; // they mostly wait
    for (int round = 0; round < rounds;) {
        std::vector<std::unique_ptr<Typist>> typists;
        QStringList files;
        for (int i = 0; i < atOnce && round < rounds; ++i, ++round) {
            files << folder.filePath(QStringLiteral("typed-%1.ascent").arg(round));
            {
                auto made = Workbook::create(files.last(), clock);
                ASSERT_TRUE(made) << made.error().sentence().toStdString();
                ASSERT_TRUE((*made)->act(QStringLiteral("Add"), [](Edit& edit) { edit.add(Goal()); }));
            }
            typists.push_back(
                std::make_unique<Typist>(QStringLiteral(ASCENT_TYPIST), files.last(), Rhythm(round % rhythms)));
        }
        for (const auto& typist : typists)
            ASSERT_TRUE(typist->started());
        for (const auto& typist : typists) {
            typist->typeFor(700 + int(random.bounded(longRun() ? 2500 : 700)));
            typist->kill();
        }
        for (std::size_t i = 0; i < typists.size(); ++i) {
            const auto book = Workbook::open(files[qsizetype(i)], clock);
            ASSERT_TRUE(book) << book.error().sentence().toStdString();
            const QString there = (*book)->content().goals.rows().first().statement;
            EXPECT_EQ(there, typedText(there.size())) << "something else than what was typed";
            EXPECT_GE(there.size(), typists[i]->olderThanASecond());
            typed += typists[i]->typed();
            lost += std::max<qint64>(0, typists[i]->typed() - there.size());
            lostOlder += std::max<qint64>(0, typists[i]->olderThanASecond() - there.size());
            EXPECT_EQ(*(*book)->check(), QStringList());
            tally.count(there == typedText(there.size()) && there.size() >= typists[i]->olderThanASecond());
        }
    }
    std::printf("[  faults  ] typing: %lld characters; %lld younger than a second lost, %lld older\n",
                static_cast<long long>(typed), static_cast<long long>(lost - lostOlder),
                static_cast<long long>(lostOlder));
}
