// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/tidy.h"
#include "core/language/phrases/verbs.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {
QString qs(const char* text) {
    return QString::fromUtf8(text);
}
} // namespace

TEST(Tidy, RepairsWhatWasTypedInHaste) {
    EXPECT_EQ(tidied(qs("  i  think\tsunday\nworks ,too ")), qs("I think Sunday works,too"));
    EXPECT_EQ(tidied(qs("asked NOT after")), qs("asked not after"));
    EXPECT_EQ(tidied(qs("a NATO project")), qs("a NATO project"));
    EXPECT_EQ(tidied(qs("\xE2\x80\xA2 wash up")), qs("wash up"));
    EXPECT_EQ(tidied(QString(QChar(0xFDD0)) + qs("a")), qs("a"));
}

TEST(Tidy, SentencesEndAtStopsThatAreStops) {
    EXPECT_EQ(sentencesOf(qs("Dr. Lamb came at 6 a.m. with tea. We left.")),
              (QStringList{qs("Dr. Lamb came at 6 a.m. with tea."), qs("We left.")}));
    EXPECT_EQ(sentencesOf(qs("it cost 4.5 m! nobody paid")), (QStringList{qs("it cost 4.5 m!"), qs("nobody paid")}));
    EXPECT_EQ(asSentences(qs("it rained. nobody came")), qs("It rained. Nobody came."));
    EXPECT_EQ(withoutStop(qs("Larch & Co.")), qs("Larch & Co."));
    EXPECT_EQ(withoutStop(qs("done; ")), qs("done"));
    EXPECT_EQ(withoutBrackets(qs("welding (MIG, TIG), and tea")), qs("welding, and tea"));
    EXPECT_EQ(withoutBrackets(qs("welding (MIG")), qs("welding (MIG"));
    EXPECT_EQ(withoutBrackets(qs("MRCP(UK) before the ward(s) round (late)")), qs("MRCP(UK) before the ward round"));
}

TEST(Lists, ReadAsTheyAreSpoken) {
    EXPECT_EQ(joinedList({}), QString());
    EXPECT_EQ(joinedList({qs("a")}), qs("a"));
    EXPECT_EQ(joinedList({qs("a"), qs("b")}), qs("a and b"));
    EXPECT_EQ(joinedList({qs("a"), qs("b"), qs("c")}), qs("a, b and c"));
    EXPECT_EQ(joinedList({qs("salt and pepper"), qs("tea")}), qs("salt and pepper as well as tea"));
    EXPECT_EQ(listItems(qs("Go, Rust and C")).size(), 3);
    EXPECT_EQ(joinedList({qs("a"), qs("b"), qs("long words")}), qs("a, b, and long words"));
    EXPECT_EQ(withNumberInWords(qs("4 recipes")), qs("four recipes"));
    EXPECT_EQ(withNumberInWords(qs("4 % less")), qs("4 % less"));
    EXPECT_EQ(withNumberInWords(qs("40 recipes")), qs("40 recipes"));
    EXPECT_EQ(listItems(qs("drawing, 2D and 3D")).size(), 1);
    EXPECT_EQ(listItems(qs("calm, mostly")).size(), 1);
    EXPECT_EQ(monthAndYear(QDate(2027, 3, 1)), qs("March 2027"));
    for (const auto& [word, article] :
         std::initializer_list<std::pair<const char*, const char*>>{{"hour", "an"},
                                                                    {"university", "a"},
                                                                    {"MBA", "an"},
                                                                    {"UX lead", "a"},
                                                                    {"8-hour day", "an"},
                                                                    {"HR lead", "an"},
                                                                    {"one-off", "a"},
                                                                    {"uninteresting job", "an"},
                                                                    {"European tour", "a"},
                                                                    {"nurse", "a"},
                                                                    {"engineer", "an"}})
        EXPECT_EQ(indefiniteArticle(qs(word)), qs(article)) << word;
}

TEST(Clauses, AreCutWhereTheyEnd) {
    EXPECT_EQ(shortened(qs("run a farm that pays, because my village needs one badly and soon"), 6),
              qs("run a farm that pays"));
    EXPECT_EQ(shortened(qs("have either a cook, who knows the ovens, or nobody"), 6), std::nullopt);
    EXPECT_EQ(shortened(qs("one two three four five six"), 4), std::nullopt);
    EXPECT_EQ(shortened(qs("build, run and calibrate models"), 3), std::nullopt);
    EXPECT_EQ(firstClause(qs("run a farm; keep bees")), qs("run a farm"));
    EXPECT_EQ(firstClause(qs("at 10:30 sharp")), qs("at 10:30 sharp"));
}

TEST(Verbs, AreKnownByTheirForms) {
    for (const auto& [gerund, base] : std::initializer_list<std::pair<const char*, const char*>>{{"running", "run"},
                                                                                                 {"making", "make"},
                                                                                                 {"being", "be"},
                                                                                                 {"spring", ""},
                                                                                                 {"morning", ""},
                                                                                                 {"lying", "lie"},
                                                                                                 {"planning", "plan"},
                                                                                                 {"telling", "tell"},
                                                                                                 {"pudding", ""},
                                                                                                 {"seeing", "see"}})
        EXPECT_EQ(baseOfGerund(qs(gerund)), qs(base)) << gerund;
    EXPECT_TRUE(isPastTense(qs("rewrote")));
    EXPECT_TRUE(isPastTense(qs("tidied")));
    EXPECT_FALSE(isPastTense(qs("hundred")));
    EXPECT_FALSE(isPastTense(qs("need")));
}
