// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linkedin.h"
#include "tests/support/print.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace ascent;

namespace {

const NamedFile profile{
    QStringLiteral("Profile.csv"),
    "\xEF\xBB\xBF"
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\r\n"
    "Odalys,Brandt,,Secret Street 4,1 Jan,Theatre nurse,\"Eleven years in surgery.\n\nGlad to teach\"\r\n"};
const NamedFile positions{
    QStringLiteral("Positions.csv"),
    "Company Name,Title,Description,Location,Started On,Finished On\r\n"
    "St Anne Hospital,Theatre nurse,\"Led the count in 900 operations,\nand trained \"\"new\"\" staff\","
    "Leeds,Mar 2019,\r\n"
    "Moor Clinic,Ward nurse,,York,Jan 2015,Feb 2019\r\n"};
const NamedFile skills{QStringLiteral("Skills.csv"), "Name\nInfection control\nInfection Control\nRota planning\n"};
const NamedFile education{QStringLiteral("Education.csv"),
                          "School Name;Start Date;End Date;Notes;Degree Name;Activities\n"
                          "Leeds College;2011;2014;;Diploma in nursing;\n"};
const NamedFile certificates{QStringLiteral("Certifications.csv"),
                             "Authority,Name,Url,Started On,Finished On,License Number\n"
                             "Resus Council,Advanced life support,http://example.org,Nov 2022,,77\n"};
const NamedFile connections{QStringLiteral("Connections.csv"),
                            "Notes:\n\"When exporting your connection data, you may notice gaps\"\n\n"
                            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                            "Somebody,Else,,,Elsewhere,Boss,01 Jan 2020\n"};

QStringList titles(const QList<IncomingItem>& items) {
    QStringList all;
    for (const IncomingItem& item : items)
        all.append(item.title);
    return all;
}

TEST(LinkedIn, readsTheTablesAboutTheMemberAlone) {
    const auto read = parseLinkedIn({profile, positions, skills, education, certificates, connections});
    ASSERT_TRUE(read) << read.error().sentence().toStdString();
    EXPECT_EQ(read->content.person.name, u"Odalys Brandt");
    EXPECT_EQ(read->content.person.headline, u"Theatre nurse");
    EXPECT_EQ(read->background,
              (QStringList{QStringLiteral("Eleven years in surgery. Glad to teach."),
                           QStringLiteral("Theatre nurse at St Anne Hospital, since March 2019."),
                           QStringLiteral("Ward nurse at Moor Clinic, January 2015 to February 2019."),
                           QStringLiteral("Diploma in nursing, Leeds College, 2011 to 2014."),
                           QStringLiteral("Certificate: Advanced life support, Resus Council, "
                                          "November 2022.")}));
    ASSERT_EQ(read->content.stories.size(), 1) << "a post without a description tells nothing";
    const Story& story = read->content.stories.rows()[0];
    EXPECT_EQ(story.title, u"Theatre nurse at St Anne Hospital");
    EXPECT_EQ(story.action, u"Led the count in 900 operations,\nand trained \"new\" staff");
    EXPECT_EQ(story.result, u"") << "what came of it is for the person to tell";
    for (const Strength& strength : read->content.strengths)
        EXPECT_FALSE(strength.excel || strength.enjoy || strength.kind);
    ASSERT_EQ(read->passedOver.size(), 1);
    EXPECT_TRUE(read->passedOver[0].contains(QStringLiteral("Connections.csv")));

    QString all;
    for (const IncomingItem& item : itemsOf(*read, {}))
        all += item.title + item.detail;
    for (const char* other : {"Secret Street", "1 Jan", "Somebody", "Boss", "example.org", "77"})
        EXPECT_FALSE(all.contains(QString::fromUtf8(other))) << other;
}

TEST(LinkedIn, aPreviewTellsTheNewFromWhatIsThere) {
    auto read = parseLinkedIn({profile, positions, skills});
    ASSERT_TRUE(read);
    Content now;
    now.person.name = QStringLiteral("O. Brandt");
    now.person.background = QStringLiteral("Ward nurse at  Moor Clinic, January 2015 to February 2019. Born in York.");
    Strength strength;
    strength.name = QStringLiteral("rota  Planning");
    now.strengths.put(strength);
    QStringList there, fresh;
    for (const IncomingItem& item : itemsOf(*read, now)) {
        EXPECT_EQ(item.proposed, !item.isThere) << item.title.toStdString();
        (item.isThere ? there : fresh).append(item.title);
    }
    EXPECT_EQ(there, (QStringList{QStringLiteral("Odalys Brandt"),
                                  QStringLiteral("Ward nurse at Moor Clinic, January 2015 to February 2019."),
                                  QStringLiteral("Infection Control"), QStringLiteral("Rota planning")}));
    EXPECT_EQ(fresh.size(), 5);
}

TEST(LinkedIn, bringsWhatWasChosenAsOneStepAndOverwritesNothing) {
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 22));
    auto workbook = Workbook::create(folder.filePath(QStringLiteral("a.ascent")), clock);
    ASSERT_TRUE(workbook);
    ASSERT_TRUE((*workbook)->act(QStringLiteral("x"), [](Edit& edit) {
        edit.changePerson([](Person& person) {
            person.headline = QStringLiteral("Surgeon's right hand");
            person.background = QStringLiteral("I grew up on a farm.");
        });
        Strength strength;
        strength.name = QStringLiteral("Infection control");
        strength.excel = 5;
        edit.add(strength);
    }));
    const Content before = (*workbook)->content();
    const auto read = parseLinkedIn({profile, positions, skills});
    ASSERT_TRUE(read);
    QSet<QString> keys;
    for (const IncomingItem& item : itemsOf(*read, before))
        if (!item.title.startsWith(u"Ward nurse")) // the person left it; what is there stays chosen, to no effect
            keys.insert(item.key);
    const auto added = addIncoming(**workbook, *read, keys, QStringLiteral("Import"));
    ASSERT_TRUE(added);
    EXPECT_EQ(*added, 5);
    const Content& now = (*workbook)->content();
    EXPECT_EQ(now.person.name, u"Odalys Brandt");
    EXPECT_EQ(now.person.headline, u"Surgeon's right hand");
    EXPECT_EQ(now.person.background,
              u"I grew up on a farm. Eleven years in surgery. Glad to teach. Theatre nurse at St "
              u"Anne Hospital, since March 2019.");
    EXPECT_EQ(now.strengths.size(), 2);
    EXPECT_EQ(now.strengths.rows()[0].excel, 5);
    const auto again = addIncoming(**workbook, *read, keys, QStringLiteral("Import"));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, 0);
    ASSERT_TRUE((*workbook)->undo());
    EXPECT_TRUE(now.person == before.person);
    EXPECT_TRUE(now.strengths == before.strengths);
    EXPECT_TRUE(now.stories.isEmpty());
}

TEST(LinkedIn, formerApplicationsAreThereToChooseButNotProposed) {
    const auto read = parseLinkedIn({{QStringLiteral("Job Applications.csv"),
                                      "Application Date,Company Name,Job Title,Question And Answers\n"
                                      "\"1/2/24, 9:00 AM\",Moor Clinic,Sister,\"Why? | Because\nof it\"\n"}});
    ASSERT_TRUE(read);
    const auto items = itemsOf(*read, {});
    ASSERT_EQ(titles(items), QStringList{QStringLiteral("Sister")});
    EXPECT_FALSE(items[0].isThere || items[0].proposed);
    EXPECT_EQ(items[0].detail, u"Moor Clinic");
}

TEST(LinkedIn, saysWhyAFileCannotBeRead) {
    struct Case {
        QList<NamedFile> files;
        const char* says;
    };
    const auto file = [](const char* name, const QByteArray& bytes) {
        return NamedFile{QString::fromUtf8(name), bytes};
    };
    for (const Case& each :
         {Case{{}, "no table about you"}, Case{{connections}, "no table about you"},
          Case{{skills, file("Positions.csv", "Company Name,Title,Started On\nA,\"B,Jan 2020\nC,D,\n")},
               "Positions.csv a quotation mark on line 2"},
          Case{{file("Skills.csv", "Name\nm\xFC"
                                   "de\n")},
               "Skills.csv holds letters"},
          Case{{file("photo.jpg", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10))}, "photo.jpg holds letters"},
          Case{{file("Skills.csv", "Name\n" + QByteArray(17 * 1024 * 1024, 'x'))}, "Skills.csv is larger"}}) {
        const auto read = parseLinkedIn(each.files);
        ASSERT_FALSE(read) << each.says;
        EXPECT_TRUE(read.error().sentence().contains(QString::fromUtf8(each.says)))
            << read.error().sentence().toStdString();
        EXPECT_FALSE(read.error().remedy.isEmpty());
    }
}

TEST(LinkedIn, aFolderIsReadWithTheProfileFirst) {
    QTemporaryDir folder;
    const auto write = [&](const NamedFile& file) {
        QFile out(folder.filePath(file.name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(file.bytes);
    };
    for (const NamedFile& each : {certificates, positions, profile, connections})
        write(each);
    const auto read = readLinkedIn({folder.path()});
    ASSERT_TRUE(read) << read.error().sentence().toStdString();
    ASSERT_EQ(read->background.size(), 4);
    EXPECT_TRUE(read->background[0].startsWith(u"Eleven years"));
    EXPECT_TRUE(read->background[3].startsWith(u"Certificate"));
    EXPECT_TRUE(readLinkedIn({folder.filePath(positions.name)}));
    EXPECT_FALSE(readLinkedIn({folder.filePath(QStringLiteral("nothing.csv"))}));
    QDir(folder.path()).mkdir(QStringLiteral("empty"));
    EXPECT_FALSE(readLinkedIn({folder.filePath(QStringLiteral("empty"))}));
}

TEST(LinkedIn, damagedTablesAreReadOrRefusedAndNeverMore) {
    std::mt19937 random(7); // the same damage each time
    const QByteArray whole = positions.bytes + skills.bytes;
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = whole;
        for (int n = int(random() % 6); n >= 0; --n) {
            const auto at = qsizetype(random() % quint32(bytes.size()));
            switch (random() % 4) {
            case 0:
                bytes[at] = char(random() % 256);
                break;
            case 1:
                bytes.remove(at, qsizetype(random() % 40));
                break;
            case 2:
                bytes.insert(at, "\"\r\n,");
                break;
            default:
                bytes.insert(at, bytes.mid(qsizetype(random() % quint32(bytes.size())), 60));
            }
            if (bytes.isEmpty())
                bytes = "x";
        }
        const auto read = parseLinkedIn({{QStringLiteral("Positions.csv"), bytes}});
        if (!read)
            EXPECT_FALSE(read.error().remedy.isEmpty());
        else
            EXPECT_LE(read->content.stories.size(), 40);
    }
    QByteArray many("Name\n");
    for (int i = 0; i < 5000; ++i)
        many += "skill " + QByteArray::number(i) + "\n";
    const auto read = parseLinkedIn({{QStringLiteral("Skills.csv"), many}});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->content.strengths.size(), 2000);
    EXPECT_EQ(read->passedOver.size(), 1) << "what was left out is said";
}

} // namespace
