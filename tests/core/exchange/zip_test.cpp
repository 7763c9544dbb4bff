// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linkedin.h"
#include "tests/support/print.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>
#include <zip.h>

using namespace ascent;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

struct Member {
    const char* name;
    QByteArray bytes;
    const char* password = nullptr;
};

QByteArray zipOf(const QList<Member>& members) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    EXPECT_TRUE(archive);
    for (const Member& each : members) {
        zip_source_t* source = zip_source_buffer(archive, each.bytes.constData(), zip_uint64_t(each.bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, each.name, source, ZIP_FL_ENC_UTF_8);
        EXPECT_GE(at, 0);
        if (each.password) {
            EXPECT_EQ(zip_file_set_encryption(archive, zip_uint64_t(at), ZIP_EM_AES_256, each.password), 0);
        }
    }
    EXPECT_EQ(zip_close(archive), 0);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray profile = "First Name,Last Name,Headline,Summary\nOdalys,Brandt,Theatre nurse,Eleven years\n";
const QByteArray positions = "Company Name,Title,Started On,Finished On\nMoor Clinic,Ward nurse,Jan 2015,Feb 2019\n";
const QByteArray skills = "Name\nRota planning\n";
const QByteArray applications = "Company Name,Job Title\nMoor Clinic,Sister\n";

Result<Incoming> readZip(const QByteArray& bytes) {
    return parseLinkedIn({{QStringLiteral("archive.zip"), bytes}});
}

TEST(LinkedInZip, isReadAsItsFolderIs) {
    const auto packed = readZip(zipOf({{"Skills.csv", skills},
                                       {"Positions.csv", positions},
                                       {"Jobs/Job Applications_1.csv", applications},
                                       {"Profile.csv", profile}}));
    ASSERT_TRUE(packed) << packed.error().sentence().toStdString();
    const auto loose = parseLinkedIn({{QStringLiteral("Profile.csv"), profile},
                                      {QStringLiteral("Positions.csv"), positions},
                                      {QStringLiteral("Skills.csv"), skills},
                                      {QStringLiteral("Job Applications_1.csv"), applications}});
    ASSERT_TRUE(loose);
    EXPECT_EQ(packed->content.person.name, u"Odalys Brandt");
    EXPECT_EQ(packed->background, loose->background) << "the profile comes first, wherever it lies";
    EXPECT_EQ(packed->content.strengths.size(), 1);
    EXPECT_EQ(packed->content.roles.size(), 1);
}

TEST(LinkedInZip, isReadFromAPathToo) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Basic_LinkedInDataExport.zip"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(zipOf({{"export/Profile.csv", profile}}));
    file.close();
    const auto read = readLinkedIn({path});
    ASSERT_TRUE(read) << read.error().sentence().toStdString();
    EXPECT_EQ(read->content.person.name, u"Odalys Brandt");
}

TEST(LinkedInZip, nothingButTheMembersTablesIsOpened) {
    // Were they opened, the locked and the huge one would refuse the archive.
    const auto read = readZip(zipOf({{"Skills.csv", skills},
                                     {"messages.csv", "Name\nOf somebody else\n", "secret"},
                                     {"media/Profile.csv.exe", QByteArray(40 * megabyte, 'x')},
                                     {"../../skills.txt", skills}}));
    ASSERT_TRUE(read) << read.error().sentence().toStdString();
    EXPECT_EQ(read->content.strengths.size(), 1);
    EXPECT_EQ(read->content.strengths.rows()[0].name, u"Rota planning");
}

TEST(LinkedInZip, saysWhyAnArchiveCannotBeRead) {
    const QByteArray whole = zipOf({{"Profile.csv", profile}, {"Skills.csv", skills}});
    QByteArray flipped = whole;
    flipped[whole.indexOf("Profile.csv") + 15] = char(~flipped[whole.indexOf("Profile.csv") + 15]);
    QByteArray bomb = zipOf({{"Skills.csv", QByteArray(17 * megabyte, 'x')}});
    EXPECT_LT(bomb.size(), megabyte) << "else it is none";
    QList<Member> five;
    for (const char* name : {"Skills.csv", "Skills_1.csv", "Skills_2.csv", "Skills_3.csv", "Skills_4.csv"})
        five.append({name, "Name\n" + QByteArray(15 * megabyte, '\n')});
    struct Case {
        QByteArray bytes;
        const char* says;
    };
    for (const Case& each :
         {Case{"PK\x03\x04 and so on", "archive.zip is damaged, or cut short"},
          Case{whole.left(whole.size() / 2), "archive.zip is damaged, or cut short"},
          Case{flipped, "Profile.csv in archive.zip is damaged"},
          Case{zipOf({{"Profile.csv", profile, "secret"}}), "archive.zip is locked with a password"},
          Case{bomb, "Skills.csv in archive.zip is too large"}, Case{zipOf(five), "Skills_4.csv in archive.zip is too"},
          Case{zipOf({{"Connections.csv", skills}}), "no table about you"}}) {
        const auto read = readZip(each.bytes);
        ASSERT_FALSE(read) << each.says;
        EXPECT_EQ(read.error().code, ErrorCode::BadInput);
        EXPECT_TRUE(read.error().sentence().contains(QString::fromUtf8(each.says)))
            << read.error().sentence().toStdString();
        EXPECT_FALSE(read.error().remedy.isEmpty());
    }
}

TEST(LinkedInZip, aSizeThatLiesDoesNotHelpABomb) {
    // The stated size, in the local and the central header, is made small; the packed bytes still hold 17 MB.
    QByteArray bytes = zipOf({{"Skills.csv", "Name\n" + QByteArray(17 * megabyte, '\n')}});
    const auto size = quint32(17 * megabyte + 5);
    const QByteArray stated(reinterpret_cast<const char*>(&size), 4), small("\x10\x00\x00\x00", 4);
    ASSERT_GE(bytes.count(stated), 1);
    bytes.replace(stated, small);
    EXPECT_FALSE(readZip(bytes));
}

TEST(LinkedInZip, damagedArchivesAreReadOrRefusedAndNeverMore) {
    std::mt19937 random(11); // the same damage each time
    const QByteArray whole = zipOf({{"Profile.csv", profile}, {"Positions.csv", positions}, {"Skills.csv", skills}});
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = whole;
        for (int n = int(random() % 5); n >= 0; --n) {
            const auto at = qsizetype(4 + random() % quint32(bytes.size() - 4));
            if (random() % 3)
                bytes[at] = char(random() % 256);
            else
                bytes.remove(at, qsizetype(random() % 9));
        }
        const auto read = readZip(bytes);
        if (!read)
            EXPECT_FALSE(read.error().remedy.isEmpty());
        else
            EXPECT_LE(read->content.strengths.size(), 1);
    }
}

} // namespace
