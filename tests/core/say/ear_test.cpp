// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/ear.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);
using Kind = EarRemark::Kind;

struct Shelf {
    Content content;
    Goal goal;

    Shelf() {
        goal.statement = QStringLiteral("Plant trees along the river");
        goal.target = 300;
        goal.due = QDate(2027, 6, 30);
        content.goals.put(goal);
    }
    QList<Kind> hears(const char* line) const {
        const QString text = QString::fromUtf8(line);
        QList<Kind> kinds;
        for (const EarRemark& remark : listen(text, heardOf(content, goal.id), today)) {
            EXPECT_FALSE(remark.text.isEmpty());
            EXPECT_LE(remark.start + remark.length, text.size());
            kinds << remark.kind;
        }
        return kinds;
    }
};

} // namespace

TEST(Ear, letsAPlainSentencePass) {
    const Shelf shelf;
    for (const char* line : {"", "I'm planting 300 trees along the river by June 2027.",
                             "I'm planting three hundred trees by the end of June 2027.", "We plant trees there."})
        EXPECT_EQ(shelf.hears(line), QList<Kind>()) << line;
}

TEST(Ear, hearsNumbersAndDaysThatTheEntryDoesNotHave) {
    const Shelf shelf;
    EXPECT_EQ(shelf.hears("I'm planting 400 trees along the river."), QList{Kind::Number});
    EXPECT_EQ(shelf.hears("I'm planting 300 trees by March 2027."), QList{Kind::Date});
    EXPECT_EQ(listen(QStringLiteral("I've planted 400 trees."), {{}, {}, {}, false}, today), QList<EarRemark>());
}

TEST(Ear, hearsWhatIsWornAndWhoIsMissing) {
    const Shelf shelf;
    EXPECT_EQ(shelf.hears("I think outside the box."), QList{Kind::Worn});
    EXPECT_EQ(shelf.hears("Planted trees along the river."), QList{Kind::NoSubject});
}

TEST(Ear, hearsWhatIsTooLongForABreath) {
    const Shelf shelf;
    const QByteArray breath = "I plant trees " + QByteArray("and more trees ").repeated(11) + "there.";
    EXPECT_EQ(shelf.hears(breath), QList{Kind::Long});
    EXPECT_EQ(shelf.hears(QByteArray("I plant trees along the river every day. ").repeated(10)), QList{Kind::Long});
}
