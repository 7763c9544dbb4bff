// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ascent::test {

/// A program run under strace in folders of its own: what it connected to and what it wrote. The home folder, settings,
/// data, cache and temporary files lie below `folder`, so that nothing else may be written at all.
class Traced : public ::testing::Test {
protected:
    void SetUp() override {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            GTEST_SKIP() << "strace is missing: install it (packaging/setup test) to have this looked at";
        QProcess may;
        may.start(QStringLiteral("strace"),
                  {QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
        if (!may.waitForFinished(30000) || may.exitCode() != 0)
            GTEST_SKIP() << "strace may not trace here: " << may.readAllStandardError().toStdString();
        for (const char* each : {"home", "config", "data", "cache", "run", "tmp", "work"})
            ASSERT_TRUE(QDir(folder.path()).mkpath(QLatin1String(each)));
        QFile(path("run")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    /// Runs it to its end; what it did stands in calls(). Returns its exit code.
    int trace(const QString& program, const QStringList& words, const QByteArray& input = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char* name, const char* below) {
            environment.insert(QLatin1String(name), path(below));
        };
        set("HOME", "home");
        set("XDG_CONFIG_HOME", "config");
        set("XDG_DATA_HOME", "data");
        set("XDG_CACHE_HOME", "cache");
        set("XDG_RUNTIME_DIR", "run");
        set("TMPDIR", "tmp");
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.remove(QStringLiteral("CUPS_SERVER"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path("work"));
        process.start(QStringLiteral("strace"),
                      QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"),
                                  QStringLiteral("4000"), QStringLiteral("-e"),
                                  QStringLiteral("trace=network,file,process"), QStringLiteral("-o"), path("trace"),
                                  program} +
                          words);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(240000));
        m_said = process.readAllStandardOutput() + process.readAllStandardError();
        QFile file(path("trace"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_calls = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        EXPECT_GT(m_calls.size(), 20); // it was traced
        return process.exitCode();
    }
    const QStringList& calls() const { return m_calls; }
    const QByteArray& said() const { return m_said; }

    /// Sockets that lead out of this computer's own services: of any other family than AF_UNIX, and whatever they are
    /// connected to. A Unix socket is counted where its path is none of `known`.
    QStringList connections(const QStringList& known) const {
        static const QRegularExpression made(QStringLiteral("\\bsocket(?:pair)?\\((?!AF_UNIX|AF_LOCAL)"));
        static const QRegularExpression unixPath(QStringLiteral("sun_path=@?\"([^\"]*)\""));
        QStringList found;
        for (const QString& call : m_calls) {
            if (call.contains(made)) {
                found << call;
            } else if (call.contains(QLatin1String("connect(")) || call.contains(QLatin1String("sendto("))) {
                const auto match = unixPath.match(call);
                const bool isKnown =
                    match.hasMatch() && std::any_of(known.begin(), known.end(), [&](const QString& each) {
                        return QRegularExpression(each).match(match.captured(1)).hasMatch();
                    });
                if (call.contains(QLatin1String("sa_family=AF_INET")) || (match.hasMatch() && !isKnown))
                    found << call;
            }
        }
        return found;
    }

    /// The files that were made, written, renamed or deleted, each once; below `folder` as a relative path. What failed
    /// isn't counted.
    QStringList written() const {
        static const QRegularExpression changes(
            QStringLiteral("\\b(?:creat|rename(?:at2?)?|unlink(?:at)?|mkdir(?:at)?|rmdir|link(?:at)?|symlink(?:at)?|"
                           "truncate|chmod|fchmodat|mknod(?:at)?|chown|utimensat)\\(")),
            opens(QStringLiteral("\\bopen(?:at)?\\([^\"]*\"[^\"]*\", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)")),
            quoted(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"")), failed(QStringLiteral("= -1 E[A-Z]+"));
        QStringList found;
        for (const QString& call : m_calls) {
            if (call.contains(failed) || !(call.contains(changes) || call.contains(opens)))
                continue;
            for (auto each = quoted.globalMatch(call); each.hasNext();) {
                const QString name = QDir::cleanPath(QDir(path("work")).absoluteFilePath(each.next().captured(1)));
                found << (name.startsWith(folder.path() + u'/') ? name.mid(folder.path().size() + 1) : name);
            }
        }
        found.removeDuplicates();
        return found;
    }

    /// What was written that no expression matches as a whole.
    QStringList writtenBeside(const QStringList& expected) const {
        QStringList rest = written();
        // Devices that keep nothing; an unnamed file is linked by its number.
        const QStringList always{QStringLiteral("/dev/(null|tty|shm|dri/.*)"), QStringLiteral("/proc/self/fd/[0-9]+")};
        rest.removeIf([&](const QString& name) {
            const QStringList all = expected + always;
            return std::any_of(all.begin(), all.end(), [&](const QString& each) {
                return QRegularExpression(QRegularExpression::anchoredPattern(each)).match(name).hasMatch();
            });
        });
        return rest;
    }

    /// The programs that it started, beside itself.
    QStringList started() const {
        static const QRegularExpression run(QStringLiteral("\\bexecve(?:at)?\\(\"([^\"]*)\".*= 0$"));
        QStringList found;
        for (const QString& call : m_calls)
            if (const auto match = run.match(call); match.hasMatch())
                found << match.captured(1);
        return found.mid(1);
    }

    QTemporaryDir folder;

private:
    QStringList m_calls;
    QByteArray m_said;
};

} // namespace ascent::test
