// SPDX-License-Identifier: GPL-3.0-or-later
// Bits change and ends are cut off: nothing crashes or hangs, and whatever is read otherwise than it was is told.
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

constexpr int patience = 60000; // one file; a machine under load included
constexpr int largestMegabytes = 1500;

class DamagedBytes : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(path(), clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        ASSERT_TRUE(fill(**made, workingLife(20)));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("career.ascent")); }

    /// Damages the file at every step-th byte, in a reader that is started anew where it died.
    void damage(const char* fault, const char* verb, qsizetype step) {
        Tally tally{fault};
        const qsizetype size = QFileInfo(path()).size();
        int told = 0, same = 0;
        for (qsizetype first = step / 2; first < size;) {
            QProcess reader;
            reader.start(QStringLiteral(FAULTS_READER), {QLatin1String(verb), path(), QString::number(first),
                                                         QString::number(step), QString::number(100000)});
            qsizetype at = first;
            bool inOne = false;
            while (reader.waitForReadyRead(patience) || reader.canReadLine()) {
                while (reader.canReadLine()) {
                    const QByteArray line = reader.readLine().trimmed();
                    const QByteArray word = line.left(line.indexOf(' '));
                    if (word == "begin") {
                        at = line.mid(6).toLongLong();
                        inOne = true;
                        ++tally.tried;
                        continue;
                    }
                    if (word == "memory") {
                        EXPECT_LE(line.mid(7).toInt(), largestMegabytes);
                        continue;
                    }
                    inOne = false;
                    told += word == "told";
                    same += word == "same" || line == "same";
                    if (word == "unseen" || word == "silent") {
                        ++tally.unseen;
                        ADD_FAILURE() << verb << " at byte " << at << " of " << size << ": " << line.toStdString();
                    } else {
                        ++tally.survived;
                    }
                }
            }
            const bool hung = reader.state() == QProcess::Running;
            reader.kill();
            reader.waitForFinished();
            if (!inOne && !hung && reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0)
                break;
            ++tally.lost;
            ADD_FAILURE() << verb << " at byte " << at << " of " << size << (hung ? ": hangs" : ": crashes")
                          << reader.readAllStandardError().right(3000).toStdString();
            if (tally.lost > 3)
                break;
            first = at + step;
        }
        std::printf("[  faults  ] %s: %d told, %d harmless\n", fault, told, same);
        EXPECT_GT(told, 0);
    }

    const FixedClock clock{testDay()};
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DamagedBytes, AFlippedBitIsToldOrHarmless) {
    const qsizetype size = QFileInfo(path()).size();
    damage("bit flips", "flips", longRun() ? 97 : size / 120 | 1);
}

TEST_F(DamagedBytes, AFileThatWasCutOffIsTold) {
    const qsizetype size = QFileInfo(path()).size();
    damage("cuts", "cuts", longRun() ? 997 : size / 40 | 1);
}
