// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment has lost nothing that it told as done, and leaves nothing half made.
#include "core/base/files.h"
#include "core/exchange/workbookjson.h"
#include "tests/faults/killed.h"
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

class Kills : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(path(), clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        ASSERT_TRUE(fill(**made, workingLife()));
        m_content = bytesOf((*made)->content());
        made->reset();
        m_prepared = filesOf(m_folder.path());
    }
    QString path() const { return m_folder.filePath(QStringLiteral("career.ascent")); }
    QString other() const { return m_folder.filePath(QStringLiteral("other")); }

    /// Kills the worker again and again, from the same files each time, and looks at what is left.
    void kill(const char* fault, const char* verb, int longest, const std::function<bool(int acknowledged)>& isRight) {
        Tally tally{fault};
        QRandomGenerator random(20261130);
        const int rounds = longRun() ? 100 : 5;
        for (int round = 0; round < rounds && !HasFailure(); ++round) {
            layOut(m_folder.path(), m_prepared);
            const int time = 1 + int(random.bounded(longest));
            const Killed killed =
                runAndKill(QStringLiteral(FAULTS_WORKER), {QLatin1String(verb), path(), other()}, time);
            ASSERT_TRUE(killed.wasReady) << killed.complaint.toStdString();
            EXPECT_EQ(killed.complaint, QByteArray());
            SCOPED_TRACE("killed after " + std::to_string(time) + " ms, acknowledged " +
                         std::to_string(killed.acknowledged()));
            const bool right = isRight(killed.acknowledged());
            EXPECT_TRUE(right);
            tally.count(right && !HasFailure());
        }
    }
    Look sound(const QString& file) {
        const Look look = lookAt(file, clock);
        EXPECT_TRUE(look.opened) << look.said.toStdString();
        EXPECT_EQ(look.faults, QStringList());
        return look;
    }

    const SystemClock clock;
    QTemporaryDir m_folder;
    FolderContent m_prepared;
    QByteArray m_content;
};

} // namespace

TEST_F(Kills, InEditing) {
    const qsizetype before = parseWorkbookJson(m_content)->goals.size();
    kill("kills in editing", "edit", 300, [&](int acknowledged) {
        const auto content = parseWorkbookJson(sound(path()).content);
        const qsizetype more = content ? content->goals.size() - before : -1;
        return more >= std::max(0, acknowledged) && more <= std::max(0, acknowledged) + 1;
    });
}

TEST_F(Kills, InAnImport) {
    kill("kills in an import", "import", 500, [&](int acknowledged) {
        const auto content = parseWorkbookJson(sound(path()).content);
        if (!content)
            return false;
        QSet<QString> words;
        for (const Goal& goal : content->goals)
            if (goal.realistic.startsWith(QStringLiteral("import")))
                words.insert(goal.realistic);
        if (acknowledged <= 0 && content->person.headline == text("bookbinder"))
            return true; // before the first
        const int there = content->person.headline.section(u' ', 1).toInt();
        return words.size() == 1 && words.contains(content->person.headline) && there >= acknowledged &&
               there <= acknowledged + 1;
    });
}

TEST_F(Kills, InACopy) {
    kill("kills in a copy", "copy", 300, [&](int acknowledged) {
        if (sound(path()).content != m_content)
            return false;
        if (!QFileInfo::exists(other()))
            return acknowledged < 1;
        return sound(other()).content == m_content;
    });
}

TEST_F(Kills, InABackup) {
    kill("kills in a backup", "backup", 500, [&](int acknowledged) {
        const auto content = parseWorkbookJson(sound(path()).content);
        const int there = content ? content->person.headline.section(u' ', 1).toInt() : -1;
        if (there < std::max(0, acknowledged) || there > std::max(0, acknowledged) + 1)
            return false;
        // Each backup that has its name is whole, and none that was acknowledged is missing.
        const QDir backups(other());
        const QStringList names = backups.entryList({QStringLiteral("*.ascent")}, QDir::Files);
        for (const QString& name : names)
            if (!sound(backups.filePath(name)).opened)
                return false;
        const bool all = names.size() >= acknowledged;
        QDir(other()).removeRecursively();
        return all;
    });
}

TEST_F(Kills, InARestore) {
    QByteArray restored;
    {
        auto content = parseWorkbookJson(m_content);
        ASSERT_TRUE(content);
        content->person.headline = QStringLiteral("restored");
        QList<Goal> goals = content->goals.rows();
        goals.removeLast();
        for (Goal& goal : goals)
            goal.realistic = QStringLiteral("restored");
        content->goals.assign(goals);
        restored = bytesOf(*content);
    }
    kill("kills in a restore", "restore", 400, [&](int acknowledged) {
        const QByteArray now = sound(path()).content;
        const int done = std::max(0, acknowledged);
        return now == (done % 2 ? restored : m_content) || now == ((done + 1) % 2 ? restored : m_content);
    });
}

TEST_F(Kills, InAnExport) {
    kill("kills in an export", "export", 200, [&](int acknowledged) {
        if (!QFileInfo::exists(other()))
            return acknowledged < 1;
        const auto bytes = readFile(other(), QStringLiteral("Cannot read"));
        return bytes && *bytes == m_content;
    });
}

TEST_F(Kills, InMakingAWorkbook) {
    kill("kills in making a workbook", "create", 400, [&](int acknowledged) {
        for (int i = 1; i <= std::max(0, acknowledged) + 1; ++i) {
            const QString file = QStringLiteral("%1-%2.ascent").arg(other()).arg(i);
            if (i > acknowledged && !QFileInfo::exists(file)) {
                // Nothing was made, and nothing stands in the way of making it.
                const auto made = Workbook::create(file, clock);
                EXPECT_TRUE(made) << made.error().sentence().toStdString();
            } else if (!sound(file).opened) {
                return false;
            }
        }
        return true;
    });
}

TEST_F(Kills, InAMigration) {
    for (const char* old : {"schema-1.ascent", "schema-2.ascent"}) {
        const auto bytes = readFile(QStringLiteral(TEST_DATA "/") + QLatin1String(old), QStringLiteral("Cannot read"));
        ASSERT_TRUE(bytes);
        m_prepared = {{"career.ascent", *bytes}};
        layOut(m_folder.path(), m_prepared);
        const QByteArray migrated = sound(path()).content;
        kill("kills in a migration", "open", 60, [&](int) { return sound(path()).content == migrated; });
    }
}
