// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_program.h"

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <thread>
#endif

using namespace ascent;

namespace {

class StandardInput : public test::CliProgram {};

QByteArray statement(int nth) {
    return "Finish course number " + QByteArray::number(nth) + " by June 2027\n";
}

} // namespace

TEST_F(StandardInput, isReadToItsEndWhereItHoldsMoreThanAPipeDoes) {
    constexpr int lines = 5000;
    QByteArray all;
    for (int i = 0; i < lines; ++i)
        all += statement(i);
    ASSERT_GT(all.size(), 2 * 65536);
    const Ran ran = run("smart --json --today 2026-11-22", {all});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out.count('\n'), lines);
    EXPECT_TRUE(ran.out.contains("course number 4999"));
}

TEST_F(StandardInput, isReadToItsEndWhereItComesInPieces) {
    QList<QByteArray> pieces;
    for (int i = 0; i < 40; ++i) {
        const QByteArray line = statement(i);
        pieces << line.first(line.size() / 2) << line.mid(line.size() / 2);
    }
    const Ran ran = run("smart --json --today 2026-11-22", pieces);
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out.count('\n'), 40);
}

TEST_F(StandardInput, isTakenWholeWhereACharacterIsCutBetweenTwoPieces) {
    const Ran ran = run("smart --json --today 2026-11-22", {"Learn Espa\xc3", "\xb1ol by June 2027\n"});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains("Espa\xc3\xb1ol"));
}

#ifndef Q_OS_WIN
TEST_F(StandardInput, anImportReadsANamedPipeToItsEnd) {
    ASSERT_EQ(run("new full.ascent --sample sales --today 2026-11-22").code, 0);
    ASSERT_EQ(run("export json full.ascent -o full.json").code, 0);
    const QByteArray json = read(QStringLiteral("full.json"));
    const QString pipe = path(QStringLiteral("pipe.json"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    std::thread writer([&] {
        QFile end(pipe); // waits until the program opens the other end
        if (!end.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qsizetype at = 0; at < json.size(); at += 1000)
            end.write(json.mid(at, 1000));
    });
    const Ran ran = run("import json again.ascent pipe.json");
    writer.join();
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    ASSERT_EQ(run("export json again.ascent -o again.json").code, 0);
    EXPECT_EQ(read(QStringLiteral("again.json")), json);
}
#endif
