// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace ascent::test {

/// The real ascent-cli in a folder of its own.
class CliProgram : public ::testing::Test {
protected:
    struct Ran {
        int code = -1; ///< also where it crashed
        QByteArray out, err;
    };

    /// `pieces` go into its standard input one after the other, each when the one before is in the pipe.
    Ran run(const QStringList& words, const QList<QByteArray>& pieces = {}) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(ASCENT_CLI), words);
        EXPECT_TRUE(process.waitForStarted());
        for (const QByteArray& piece : pieces) {
            process.write(piece);
            while (process.bytesToWrite() > 0 && process.waitForBytesWritten(60000)) {
            }
        }
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(120000));
        Ran ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        if (process.exitStatus() != QProcess::NormalExit)
            ran.code = -1;
        return ran;
    }
    Ran run(const char* words, const QList<QByteArray>& pieces = {}) {
        return run(QString::fromUtf8(words).split(u' '), pieces);
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
};

} // namespace ascent::test
