// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs work on the file of an open workbook, in any order, between any two acts: what this program has shown
// as saved is in a file, what the others wrote stands as they wrote it, and each change is noticed.
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

enum class Outside {
    Copied,
    Touched,
    Renamed,
    Deleted,
    Replaced,
    ReplacedByItsPast,
    ReplacedByJunk,
    Rewritten,
    CutOff
};
constexpr const char* names[] = {"copied",           "touched",
                                 "renamed",          "deleted",
                                 "replaced",         "replaced by its past",
                                 "replaced by junk", "rewritten in place",
                                 "cut off"};

class MovedFiles : public ::testing::TestWithParam<int> {
protected:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray bytes(const QString& path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& content) {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly)); // in place: the file stays the same one
        ASSERT_EQ(out.write(content), content.size());
    }
    static void moveOver(const QString& from, const QString& to) {
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String());
    }
    Result<void> edit(Workbook& book, int turn) {
        return book.act(QStringLiteral("Edit"), [&](Edit& edit) {
            edit.changePerson([&](Person& each) { each.headline = QStringLiteral("turn %1").arg(turn); });
        });
    }
    void doOutside(Outside what, const QByteArray& past) {
        const QString path = file("career.ascent"), other = file("other.ascent");
        switch (what) {
        case Outside::Copied:
            ASSERT_TRUE(QFile::copy(path, file("copy.ascent")));
            break;
        case Outside::Touched: {
            QFile touched(path);
            ASSERT_TRUE(touched.open(QIODevice::ReadWrite));
            ASSERT_TRUE(touched.setFileTime(QDateTime::currentDateTime().addSecs(99), QFile::FileModificationTime));
            break;
        }
        case Outside::Renamed:
            moveOver(path, file("renamed.ascent"));
            break;
        case Outside::Deleted:
            ASSERT_TRUE(QFile::remove(path));
            break;
        case Outside::Replaced:
            ASSERT_TRUE(Workbook::create(other, clock));
            moveOver(other, path);
            break;
        case Outside::ReplacedByItsPast:
            write(other, past);
            moveOver(other, path);
            break;
        case Outside::ReplacedByJunk:
            write(other, "this is no workbook");
            moveOver(other, path);
            break;
        case Outside::Rewritten:
            write(path, past);
            break;
        case Outside::CutOff:
            ASSERT_TRUE(QFile::resize(path, 8192));
            break;
        }
    }

    QTemporaryDir m_folder{inMemory()};
    FixedClock clock{testDay()};
};

} // namespace

TEST_P(MovedFiles, NothingIsLostOrUnseen) {
    const auto what = Outside(GetParam());
    const std::string name = std::string("the file is ") + names[GetParam()] + " under the workbook";
    Tally tally{name.c_str()};
    const bool harmless = what == Outside::Copied || what == Outside::Touched;
    for (const int acts : {0, 1, 3}) {
        for (const bool thenUndo : {false, true}) {
            SCOPED_TRACE("after " + std::to_string(acts) + " acts, then " + (thenUndo ? "undo" : "an act"));
            layOut(m_folder.path(), {});
            auto made = Workbook::create(file("career.ascent"), clock);
            ASSERT_TRUE(made) << made.error().sentence().toStdString();
            Workbook& book = **made;
            ASSERT_TRUE(fill(book, workingLife(3)));
            const QByteArray past = bytes(book.path());
            ASSERT_TRUE(edit(book, 0));
            for (int turn = 1; turn <= acts; ++turn)
                ASSERT_TRUE(edit(book, turn));
            const QByteArray saved = bytesOf(book.content());
            doOutside(what, past);
            const QByteArray theirs = bytes(file("career.ascent"));
            const Result<void> next = thenUndo ? book.undo() : edit(book, 100);
            if (harmless) {
                EXPECT_TRUE(next) << next.error().sentence().toStdString();
                EXPECT_EQ(book.fileState(), FileState::Ours);
                EXPECT_EQ(*book.check(), QStringList());
                if (what == Outside::Copied) {
                    EXPECT_EQ(lookAt(file("copy.ascent"), clock).content, saved);
                }
            } else {
                EXPECT_FALSE(next) << "written to a file that is another one's";
                if (!next) {
                    EXPECT_EQ(next.error().code, ErrorCode::Changed) << next.error().sentence().toStdString();
                }
                EXPECT_EQ(bytesOf(book.content()), saved);
                const auto kept = book.keepAs(file("kept.ascent"));
                EXPECT_TRUE(kept) << kept.error().sentence().toStdString();
                EXPECT_TRUE(edit(book, 200));
            }
            const QByteArray last = bytesOf(book.content());
            const QString at = book.path();
            made->reset();
            EXPECT_EQ(lookAt(at, clock).content, last);
            if (!harmless) {
                EXPECT_EQ(bytes(file("career.ascent")), theirs) << "what the others wrote was changed";
            }
            tally.count(!HasFailure());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Outside, MovedFiles, ::testing::Range(0, 9));
