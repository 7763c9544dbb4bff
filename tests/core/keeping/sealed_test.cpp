// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/sealed_copy.h"
#include "core/keeping/sealed_header.h"
#include "tests/core/workbook/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace ascent;
using namespace ascent::test;

namespace {

/// The least that is allowed: a guess costs nothing, a test neither.
const SealCost cheap{1, 8192};

Passphrase phrase(const char* words) {
    QString made = text(words);
    return Passphrase(made);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

class SealedTest : public WorkbookTest {
protected:
    void SetUp() override {
        WorkbookTest::SetUp();
        fill(fullContent());
    }
    QString sealed() const { return other("career.ascent-sealed"); }
    QString opened() const { return other("opened.ascent"); }
    void sealIt(const char* words = "four small grey geese") {
        const auto done = seal(path(), sealed(), phrase(words), cheap);
        ASSERT_TRUE(done) << done.error().sentence().toStdString();
    }
    ErrorCode codeOf(const Result<void>& done) {
        EXPECT_FALSE(done);
        return done ? ErrorCode::BadCall : done.error().code;
    }
    QStringList folder() const {
        return QFileInfo(path()).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

TEST_F(SealedTest, GivesBackTheWorkbookWithItsHistory) {
    sealIt();
    EXPECT_TRUE(isSealed(sealed()));
    EXPECT_FALSE(isSealed(path()));
    EXPECT_FALSE(isSealed(other("not there")));
    ASSERT_TRUE(unseal(sealed(), opened(), phrase("four small grey geese")));
    const auto back = must(Workbook::open(opened(), clock));
    EXPECT_TRUE(same(back->content(), book->content()));
    EXPECT_EQ(back->history()->size(), book->history()->size());
    EXPECT_EQ(*back->check(), QStringList());
    // The workbook that it was made of goes on.
    act([](Edit& edit) { edit.add(goal("later")); });
    EXPECT_EQ(*book->check(), QStringList());
}

TEST_F(SealedTest, ShowsNoWordOfIt) {
    sealIt();
    const QByteArray bytes = bytesOf(sealed());
    for (const char* words : {"SQLite", "evening lessons", "bookbinder", "library"})
        EXPECT_FALSE(bytes.contains(words)) << words;
    sealIt();
    EXPECT_NE(bytesOf(sealed()), bytes) << "twice the same is told by nobody";
}

TEST_F(SealedTest, APassphraseIsTheSameHoweverItsLettersAreComposed) {
    sealIt("caf\xc3\xa9 du nord");
    EXPECT_TRUE(unseal(sealed(), opened(), phrase("cafe\xcc\x81 du nord")));
}

TEST_F(SealedTest, AWrongPassphraseIsToldFromDamage) {
    sealIt();
    const auto wrong = unseal(sealed(), opened(), phrase("four small gray geese"));
    EXPECT_EQ(codeOf(wrong), ErrorCode::BadInput);
    EXPECT_TRUE(wrong.error().why.contains(text("passphrase")));
    EXPECT_FALSE(QFileInfo::exists(opened()));
}

TEST_F(SealedTest, EveryFlippedByteIsTold) {
    sealIt();
    const QByteArray good = bytesOf(sealed());
    const qsizetype body = SealedHeader::size;
    const auto broken = phrase("four small grey geese");
    const QString bad = other("bad.ascent-sealed");
    const auto tryAt = [&](qsizetype at) {
        QByteArray bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        write(bad, bytes);
        const auto done = unseal(bad, opened(), broken);
        ASSERT_FALSE(done) << at;
        ASSERT_EQ(done.error().code, at < 16 ? ErrorCode::BadInput : ErrorCode::Damaged) << at;
        ASSERT_FALSE(QFileInfo::exists(opened())) << at;
    };
    for (qsizetype at = 0; at < body; ++at)
        tryAt(at);
    // The pieces: each byte of the first and last hundred of each, and one in 997 between.
    constexpr qsizetype piece = SealedHeader::pieceSize + 17;
    for (qsizetype at = body; at < good.size(); ++at) {
        const qsizetype within = (at - body) % piece;
        if (within < 20 || within > piece - 20 || at > good.size() - 40 || at % 997 == 0)
            tryAt(at);
    }
}

TEST_F(SealedTest, WhereverItIsCutOffIsTold) {
    sealIt();
    const QByteArray good = bytesOf(sealed());
    constexpr qsizetype piece = SealedHeader::pieceSize + 17;
    QList<qsizetype> ends{0, 1, 15, 16, 17, SealedHeader::size - 1, SealedHeader::size, good.size() - 1};
    for (qsizetype at = SealedHeader::size; at < good.size(); at += piece)
        ends << at - 1 << at << at + 1 << at + 16 << at + 17 << at + 18;
    const QString bad = other("bad.ascent-sealed");
    for (const qsizetype end : std::as_const(ends)) {
        write(bad, good.first(end));
        const auto done = unseal(bad, opened(), phrase("four small grey geese"));
        ASSERT_FALSE(done) << end;
        EXPECT_EQ(done.error().code, end < 16 ? ErrorCode::BadInput : ErrorCode::Damaged) << end;
        EXPECT_FALSE(QFileInfo::exists(opened())) << end;
    }
    // Pieces left out, put in another order, or something after the end.
    ASSERT_GT(good.size(), SealedHeader::size + 3 * piece);
    const auto part = [&](qsizetype n) { return good.mid(SealedHeader::size + n * piece, piece); };
    const QByteArray head = good.first(SealedHeader::size);
    const QByteArray rest = good.mid(SealedHeader::size + 2 * piece);
    for (const QByteArray& bytes :
         {head + part(1) + rest, head + part(1) + part(0) + rest, good + "x", good + part(0)}) {
        write(bad, bytes);
        EXPECT_EQ(codeOf(unseal(bad, opened(), phrase("four small grey geese"))), ErrorCode::Damaged);
        EXPECT_FALSE(QFileInfo::exists(opened()));
    }
}

TEST_F(SealedTest, AHeadThatAsksForTooMuchIsRefusedBeforeMemoryIsTaken) {
    sealIt();
    const QByteArray good = bytesOf(sealed());
    const auto parsed = SealedHeader::parse(good, text("x"));
    ASSERT_TRUE(parsed);
    const QString bad = other("bad.ascent-sealed");
    // As somebody would write it who knows the form: with a right checksum.
    for (const SealCost& cost : {SealCost{1, 1ULL << 40}, SealCost{1, ~0ULL}, SealCost{4000000000U, 8192},
                                 SealCost{0, 8192}, SealCost{1, 0}}) {
        SealedHeader header = *parsed;
        header.cost = cost;
        write(bad, header.bytes() + good.mid(SealedHeader::size));
        EXPECT_EQ(codeOf(unseal(bad, opened(), phrase("four small grey geese"))), ErrorCode::Damaged)
            << cost.passes << ' ' << cost.memory;
    }
    // Another cost than it was sealed with gives another key.
    SealedHeader header = *parsed;
    header.cost.passes = 2;
    write(bad, header.bytes() + good.mid(SealedHeader::size));
    EXPECT_EQ(codeOf(unseal(bad, opened(), phrase("four small grey geese"))), ErrorCode::BadInput);
}

TEST_F(SealedTest, WritesNothingOntoTheWorkbookOrOntoWhatStandsThere) {
    const QString link = other("link.ascent-sealed");
    ASSERT_TRUE(QFile::link(path(), link));
    for (const QString& target : {path(), link})
        EXPECT_EQ(codeOf(seal(path(), target, phrase("x"), cheap)), ErrorCode::CannotWrite);
    EXPECT_EQ(*book->check(), QStringList());
    sealIt();
    write(opened(), "mine");
    EXPECT_EQ(codeOf(unseal(sealed(), opened(), phrase("four small grey geese"))), ErrorCode::CannotWrite);
    EXPECT_EQ(bytesOf(opened()), QByteArray("mine"));
}

TEST_F(SealedTest, LeavesNothingElseBehind) {
    const QStringList before = folder();
    sealIt();
    EXPECT_EQ(folder().size(), before.size() + 1);
    ASSERT_TRUE(unseal(sealed(), opened(), phrase("four small grey geese")));
    EXPECT_EQ(folder().size(), before.size() + 2);
    EXPECT_FALSE(unseal(sealed(), other("other.ascent"), phrase("wrong")));
    EXPECT_EQ(folder().size(), before.size() + 2);
}

#ifndef Q_OS_WIN
TEST_F(SealedTest, IsForItsOwnerAlone) {
    const mode_t before = umask(0);
    sealIt();
    ASSERT_TRUE(unseal(sealed(), opened(), phrase("four small grey geese")));
    umask(before);
    for (const QString& made : {sealed(), opened()}) {
        struct stat found {};
        ASSERT_EQ(stat(QFile::encodeName(made).constData(), &found), 0);
        EXPECT_EQ(found.st_mode & 0777, 0600u);
    }
}
#endif

TEST(PassphraseTest, TakesTheTextOver) {
    QString words = text("four small grey geese");
    words.detach();
    const Passphrase made(words);
    EXPECT_TRUE(words.isEmpty());
    EXPECT_EQ(QByteArray(made.data(), made.size()), QByteArray("four small grey geese"));
    QString none;
    EXPECT_TRUE(Passphrase(none).isEmpty());
}

TEST(PassphraseTest, SaysRoughlyHowHardItIsToGuess) {
    EXPECT_EQ(guessingOf({}), Guessing::Empty);
    for (const char* easy : {"1234567890", "password", "aaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnop", "Emma1987"})
        EXPECT_EQ(guessingOf(text(easy)), Guessing::Easy) << easy;
    for (const char* hard : {"four small grey geese over the loch", "qz7!Kd0-wm2Tx9#pLr"})
        EXPECT_EQ(guessingOf(text(hard)), Guessing::Hard) << hard;
    EXPECT_EQ(guessingOf(text("small grey geese")), Guessing::Possible);
}
