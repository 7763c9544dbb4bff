// SPDX-License-Identifier: GPL-3.0-or-later
// How a new workbook comes into being, and files that are written: whole or not at all, and by no one else to be read.
#include "core/base/files.h"
#include "tests/core/workbook/fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace ascent;
using namespace ascent::test;

namespace {

class New : public WorkbookTest {
protected:
    QString fresh() const { return other("fresh.ascent"); }
    QStringList hidden() const {
        return QFileInfo(path()).dir().entryList({QStringLiteral(".ascent-*")}, QDir::Files | QDir::Hidden);
    }
    static void write(const QString& path, const QByteArray& data) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(data);
    }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QFile::Permissions others(const QString& path) {
        return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    }
    static Result<void> addGoal(Workbook& workbook) {
        return workbook.act(QStringLiteral("Add"), [](Edit& edit) { edit.add(goal("Learn to sail")); });
    }
};

} // namespace

TEST_F(New, IsFilledBeforeItStandsInItsPlace) {
    auto made = Workbook::create(fresh(), clock, [&](Workbook& workbook) {
        EXPECT_FALSE(QFile::exists(fresh()));
        EXPECT_EQ(hidden().filter(QRegularExpression(QStringLiteral("\\.part$"))).size(), 1);
        return addGoal(workbook);
    });
    ASSERT_TRUE(made) << made.error().sentence().toStdString();
    EXPECT_EQ((*made)->path(), fresh());
    EXPECT_EQ((*made)->content().goals.size(), 1);
    EXPECT_EQ((*made)->fileState(), FileState::Ours);
    EXPECT_TRUE((*made)->undo());
    EXPECT_TRUE((*made)->redo());
    made->reset();
    EXPECT_EQ(must(Workbook::open(fresh(), clock))->content().goals.size(), 1);
    EXPECT_EQ(hidden(), QStringList());
}

TEST_F(New, OneThatCanNotBeFilledLeavesNothing) {
    const QStringList before = QFileInfo(path()).dir().entryList(QDir::Files | QDir::Hidden);
    const auto made = Workbook::create(fresh(), clock, [](Workbook& workbook) -> Result<void> {
        if (auto added = addGoal(workbook); !added)
            return added;
        return fail({ErrorCode::BadInput, QStringLiteral("no"), {}, {}, {}});
    });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::BadInput);
    EXPECT_EQ(QFileInfo(path()).dir().entryList(QDir::Files | QDir::Hidden), before);
    EXPECT_TRUE(Workbook::create(fresh(), clock));
}

TEST_F(New, AnEmptyFileThatWasLeftThereIsReplaced) {
    write(fresh(), {});
    const auto opened = Workbook::open(fresh(), clock);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().why.contains(QStringLiteral("empty"))) << opened.error().why.toStdString();
    EXPECT_TRUE(Workbook::create(fresh(), clock, addGoal));
    EXPECT_TRUE(Workbook::open(fresh(), clock));
}

TEST_F(New, ALinkThatLeadsNowhereIsLeftAsItIs) {
    const QString away = other("unplugged/career.ascent");
    ASSERT_TRUE(QFile::link(away, fresh()));
    const auto made = Workbook::create(fresh(), clock, addGoal);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::CannotWrite);
    EXPECT_TRUE(made.error().why.contains(QStringLiteral("unplugged"))) << made.error().why.toStdString();
    EXPECT_FALSE(Workbook::open(fresh(), clock));
    EXPECT_FALSE(writeFile(fresh(), "text"));
    EXPECT_EQ(QFileInfo(fresh()).symLinkTarget(), away);
    EXPECT_FALSE(QFileInfo::exists(fresh()));
}

TEST_F(New, WhatAKilledOneLeftGoesAfterADay) {
    const QString old = other(".ascent-0123.part"), young = other(".ascent-4567.part");
    write(old, "x");
    write(young, "x");
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    file.close();
    ASSERT_TRUE(Workbook::create(fresh(), clock));
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(young));
}

TEST_F(New, NobodyElseMayReadWhatIsMade) {
    EXPECT_EQ(others(path()), QFile::Permissions());
    ASSERT_TRUE(book->saveCopy(other("copy.ascent")));
    EXPECT_EQ(others(other("copy.ascent")), QFile::Permissions());
    ASSERT_TRUE(writeFile(other("plan.md"), "text"));
    EXPECT_EQ(others(other("plan.md")), QFile::Permissions());
}

TEST_F(New, AFileThatIsWrittenAnewKeepsItsLinkAndWhoMayReadIt) {
    const QString real = other("real.md"), link = other("link.md");
    write(real, "before");
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(real, shared));
    ASSERT_TRUE(QFile::link(real, link));
    ASSERT_TRUE(writeFile(link, "after"));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(bytes(real), QByteArray("after"));
    EXPECT_EQ(others(real), QFile::Permissions(QFile::ReadGroup));
}

TEST_F(New, AnyNameThatADiskTakesIsAName) {
    for (const char* name : {"a b.ascent", "it's \"mine\".ascent", "100%20 %1 %2.ascent", "what?immutable=1#x.ascent",
                             "-o.ascent", "Beförderung 进步.ascent", "semi;colon&.ascent", "tab\tline\n.ascent"}) {
        const QString odd = QFileInfo(path()).path() + u'/' + QString::fromUtf8(name);
        {
            auto made = Workbook::create(odd, clock, addGoal);
            ASSERT_TRUE(made) << name << made.error().sentence().toStdString();
            EXPECT_TRUE(addGoal(**made));
        }
        for (const auto mode : {Workbook::Mode::ReadOnly, Workbook::Mode::ReadWrite}) {
            const auto opened = Workbook::open(odd, clock, mode);
            ASSERT_TRUE(opened) << name << opened.error().sentence().toStdString();
            EXPECT_EQ((*opened)->content().goals.size(), 2);
        }
    }
}

TEST_F(New, SaysWhyAFileCanNotBeWritten) {
    const auto whyOf = [&](const QString& target) {
        const auto made = Workbook::create(target, clock);
        const auto written = writeFile(target, "text");
        EXPECT_FALSE(made);
        EXPECT_FALSE(written);
        if (made || written)
            return QString();
        EXPECT_EQ(made.error().code, ErrorCode::CannotWrite) << target.toStdString();
        EXPECT_EQ(made.error().why, written.error().why);
        return made.error().why;
    };
    EXPECT_EQ(whyOf(other("no/such/a.ascent")), QStringLiteral("there is no folder %1").arg(other("no/such")));
    write(other("file"), "x");
    EXPECT_EQ(whyOf(other("file/a.ascent")), QStringLiteral("%1 is no folder").arg(other("file")));
    EXPECT_EQ(whyOf(other(QByteArray(300, 'x').constData())), QStringLiteral("its name is too long"));
}
