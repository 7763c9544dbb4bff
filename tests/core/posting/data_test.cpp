// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "tests/core/posting/helpers.h"

namespace ascent {

namespace {

/// A posting that meets every kind of rule: labels, a table, headings of each form, duties, requirements, pay.
Posting readWidely() {
    return readPosting(
        QStringLiteral("Night Porter\nCompany: Harrow Vale Hotel\nHarrow Vale is hiring.\n\nWhat you'll be doing:\n"
                       "- Check and log the boilers (by 23:00), including the following areas: cellar, roof\n"
                       "- Support the manager with stock control\n\nYou might be a fit if\n"
                       "- You have at least two years of experience in hotels\n- Has a head for heights\n"
                       "- Spreadsheet skills, a law degree or a first aid certificate is a bonus\n\n"
                       "Criteria\tEssential\tDesirable\nDriving licence\tE\t\n\nIn return\n- \u00A312 per hour\n"
                       "Write to Odile and tell her about you."));
}

} // namespace

TEST(PostingData, FilesAreSound) {
    readWidely();
    EXPECT_EQ(langFaults().filter(QStringLiteral("posting/")), QStringList());
}

TEST(PostingData, LinesAreSmallAndStandOnceInASection) {
    for (const char* name : {"experience", "function-words", "heading-words", "line-words", "names", "skill-words"}) {
        const LangFile& file = LangFile::named(QStringLiteral("posting/%1.txt").arg(QLatin1String(name)));
        for (const QString& section : file.sections()) {
            QSet<QString> lines;
            for (const LangLine& line : file.lines(section)) {
                EXPECT_FALSE(lines.contains(line.text)) << name << ':' << line.number;
                EXPECT_EQ(line.text, line.text.toLower()) << name << ':' << line.number;
                lines.insert(line.text);
            }
        }
    }
}

} // namespace ascent
