// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

#include <QRandomGenerator>

using namespace ascent;

namespace {

const QString sample = QString::fromUtf8(
    "NIGHT PORTER\n\nDuties\n\u2022 Lock the doors at eleven; check the boiler\n\u2022 Greet late guests\n\n"
    "Requirements: a calm manner; two years\u2019 experience; a clean driving licence\n"
    "What we offer\n\u00A3"
    "24,000 and meals.Apply to the manager\tby Friday | soon |\n"
    "<ul><li>Polish <b>brass</b></li></ul>\n1) Sweep 2) Mop 3) Dust");

void expectWhole(const QString& text) {
    expectNothingLost(text, readPosting(text));
}

} // namespace

TEST(HostilePosting, TenThousandMutationsNeitherCrashNorLoseLines) {
    QRandomGenerator random(2611);
    const QString signs =
        QString::fromUtf8("\u202E\u200F\u0000\u0007\uFEFF\uFFFD<>|*#-:;.()[]0aA\u05D0\u0639\u4E2D\n\r\t \"'", -1);
    readPosting(sample); // the word lists are read once
    constexpr int rounds = 10000;
    for (int round = 0; round < rounds; ++round) {
        // Mostly a part of the sample, so that ten thousand are read in a few seconds under a sanitizer too.
        constexpr int shortest = 40;
        const int from = int(random.bounded(int(sample.size()) - shortest));
        QString text = round % 20 == 0 ? sample : sample.mid(from, shortest + int(random.bounded(160)));
        const int changes = 1 + int(random.bounded(12));
        for (int i = 0; i < changes && !text.isEmpty(); ++i) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(7)) {
            case 0:
                text.truncate(std::max<qsizetype>(at, shortest / 2));
                break;
            case 1:
                text.remove(at, 1 + int(random.bounded(20)));
                break;
            case 2:
                text.insert(at, signs[random.bounded(int(signs.size()))]);
                break;
            case 3:
                text.insert(at, text.mid(at, 40));
                break;
            case 4: // half of a pair
                text.insert(at, QChar(ushort(0xD800 + random.bounded(0x800))));
                break;
            case 5: // right to left
                text.insert(at, u"\u202E\u05E9\u05DC\u05D5\u05DD \u0639\u0645\u0644\n"_qs);
                break;
            default: // binary
                text[at] = QChar(ushort(random.bounded(0x10000)));
                break;
            }
        }
        expectWhole(text);
        if (HasFailure())
            FAIL() << "round " << round << ": " << QString(text.toHtmlEscaped()).toStdString();
    }
}

TEST(HostilePosting, RepeatedPartsAreReadToTheEnd) {
    // Each would be slow in a reader that goes back over what it has read, and not end within the test's time limit.
    const QStringList seeds{sample + u'\n',
                            u"a"_qs,
                            u"aB"_qs,
                            u"Aa. "_qs,
                            u"x; y, "_qs,
                            u"- "_qs,
                            u"<p"_qs,
                            u"<b>"_qs,
                            u"("_qs,
                            u"1) "_qs,
                            u": A"_qs,
                            u"and or "_qs,
                            u"skills "_qs,
                            u"experience with "_qs,
                            u"\u202E\u05D0 "_qs,
                            u"|\t"_qs,
                            u"ability to "_qs,
                            u"no "_qs,
                            u"\n"_qs,
                            u"\u2022a"_qs,
                            u"\u0000\u0001"_qs,
                            u"About Us: Salary"_qs,
                            u"DUTIES "_qs,
                            u"e.g. "_qs};
    constexpr qsizetype size = 80000;
    for (const QString& seed : seeds)
        expectWhole(seed.repeated(size / seed.size() + 1));
}

TEST(HostilePosting, EndlessRequirementsAndDutiesAreReadToTheEnd) {
    const QStringList seeds{u"preferred "_qs,
                            u"and a "_qs,
                            u"can hang "_qs,
                            u"&amp; "_qs,
                            u"such as "_qs,
                            u"experience of the "_qs,
                            u"very "_qs,
                            u"planned and "_qs,
                            u"mopping, "_qs,
                            u"keep records, "_qs,
                            u"ABC-"_qs,
                            u"welding experience "_qs,
                            u"the Act 1996 "_qs,
                            u"support us with "_qs,
                            u"including "_qs,
                            u"first aid card "_qs,
                            u"valves (old), "_qs,
                            u"lesson and "_qs,
                            u"responsible for "_qs};
    constexpr qsizetype size = 200000;
    for (const char* head : {"Requirements\n- ", "Duties\n- ", "Skills\n"})
        for (const QString& seed : seeds)
            expectWhole(QString::fromUtf8(head) + seed.repeated(size / seed.size() + 1));
}

TEST(HostilePosting, AMillionCharacters) {
    expectWhole(sample.repeated(1000000 / sample.size() + 1));
    expectWhole(QString(1000000, u'a'));
}

TEST(HostilePosting, ARowOfVeryManyCells) {
    // Counted from the row's beginning for each cell, this would not end within the test's time limit.
    QString text = u"Criteria\tEssential\tDesirable\n"_qs;
    for (int i = 0; i < 50000; ++i)
        text += u"Milking %1\t"_qs.arg(i);
    text += u"\nFencing\tMend a fence alone\tDrive a tractor\n"_qs;
    expectWhole(text);
    const Posting posting = readPosting(text);
    EXPECT_TRUE(lineWith(posting, u"Mend a fence").must);
    EXPECT_FALSE(lineWith(posting, u"Drive a tractor").must);
}
