// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

// What a line names in few words, and words that name nothing.

namespace {

struct Line {
    const char* heading;
    const char* line;
    const char* names; ///< parted by ";"
    const char* not_;
};

} // namespace

TEST(PostingShortNames, OfALine) {
    const Line lines[] = {
        {"Duties", "Thatching and ridging, gates, all that stands", "Thatching;ridging", "stands"},
        {"Duties", "Greasing and scrubbing presses", "", "Greasing"},
        {"Duties", "Helping families how best you can", "", "families how;how"},
        {"Requirements", "Registered Osteopath Technician on the national list", "Registered Osteopath Technician", ""},
        {"Requirements", "A law degree or the like", "law degree", ""},
        {"Requirements", "An ordinary degree", "", "ordinary degree"},
        {"Requirements", "You know the Highway Code", "Highway Code", "know"},
        {"Requirements", "You've operated Haskeller, Erlango or similar", "Haskeller;Erlango", "operated Haskeller"},
        {"Requirements", "Knitting certificate or willing to undertake it", "Knitting certificate",
         "willing;undertake"},
        {"Requirements", "Doesn't mind rain, mud or Mondays", "", "Doesn't mind rain;mud or Mondays;rain"},
        {"Requirements", "Children's literature and early literacy", "Children's literature", "literature"},
        {"Requirements", "Another language, for instance Urdu", "Urdu", "instance Urdu;language spoken"},
        {"Physical demands", "Sitting for up to five hours", "", "Sitting"},
        {"Requirements", "Ability to commute: Hull, HU (Required)", "", "Hull;HU"},
        {"Requirements", "The package includes 25 days' holiday and medical cover", "", "holiday;medical cover"},
    };
    for (const Line& each : lines) {
        const QString text =
            QStringLiteral("Thatcher\n\n%1\n- %2\n").arg(QString::fromUtf8(each.heading), QString::fromUtf8(each.line));
        const Posting posting = readPosting(text);
        expectNothingLost(text, posting);
        for (const QString& name : QString::fromUtf8(each.names).split(u';', Qt::SkipEmptyParts))
            EXPECT_TRUE(names(posting, name)) << each.line << " should name " << name.toStdString();
        for (const QString& none : QString::fromUtf8(each.not_).split(u';', Qt::SkipEmptyParts))
            EXPECT_FALSE(names(posting, none)) << each.line << " must not name " << none.toStdString();
    }
}

TEST(PostingShortNames, LabelsInBoldAndAnEmployerBelowAPicture) {
    const Posting bold = readPosting(QStringLiteral("**Job Title:** Thatcher\n**Company:** Reed & Sedge Ltd\n"
                                                    "**Schedule:** Mon to Thu\n\n**Requirements**\n- A head for "
                                                    "heights\n"));
    EXPECT_EQ(bold.title, u"Thatcher");
    EXPECT_EQ(bold.company, u"Reed & Sedge Ltd");
    EXPECT_FALSE(names(bold, u"Mon"));
    const Posting picture =
        readPosting(QStringLiteral("\U0001F415 Kennel Hand\nBrackenfield Boarding Kennels\n\nDuties\n- Walk dogs\n"));
    EXPECT_EQ(picture.title, u"Kennel Hand");
    EXPECT_EQ(picture.company, u"Brackenfield Boarding Kennels");
}
