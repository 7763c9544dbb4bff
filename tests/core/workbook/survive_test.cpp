// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/fixture.h"

#include <QProcess>

using namespace ascent;
using namespace ascent::test;

using Survive = WorkbookTest;

// What was told as saved is there after a kill -9, five times in a row on the same file.
TEST_F(Survive, EveryAcknowledgedActIsThereAfterAKill) {
    qsizetype before = 0;
    for (int round = 1; round <= 5; ++round) {
        book.reset();
        QProcess writer;
        writer.start(QStringLiteral(SURVIVE_WRITER), {path()});
        QByteArray said;
        while (said.count('\n') < 200 / 5 * round && writer.waitForReadyRead(20000))
            said += writer.readAllStandardOutput();
        writer.kill();
        writer.waitForFinished();
        said += writer.readAllStandardOutput();
        const qsizetype acknowledged = said.count('\n');
        ASSERT_GE(acknowledged, 200 / 5 * round);
        book = must(Workbook::open(path(), clock));
        ASSERT_TRUE(book);
        EXPECT_GE(book->content().goals.size(), before + acknowledged);
        EXPECT_LE(book->content().goals.size(), before + acknowledged + 1);
        EXPECT_EQ(*book->check(), QStringList());
        before = book->content().goals.size();
    }
}
