// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/differences.h"
#include "tests/support/print.h"

#include <random>

using namespace ascent;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}

/// "=" settled, "o" the person's own, ">" an offer, "!" a conflict.
std::string kinds(const QList<MergePiece>& pieces) {
    std::string found;
    for (const MergePiece& each : pieces)
        found += "=o>!"[int(each.kind)];
    return found;
}

std::string kinds(const QList<SentenceDifference>& list) {
    std::string found;
    for (const SentenceDifference& each : list)
        found += "=~-+"[int(each.kind)];
    return found;
}

} // namespace

TEST(Differences, AreFoundSentenceBySentence) {
    struct Case {
        const char *before, *after, *kinds;
    } cases[] = {
        {"", "", ""},
        {"", "I bake.", "+"},
        {"I bake.", "", "-"},
        {"I bake. I sell.", "I bake. I sell.", "=="},
        {"I bake.  I sell.", "I bake.\n\nI sell.", "=="},
        {"I bake bread for the market. I sell.", "I bake rye bread for the market. I sell.", "~="},
        {"I bake. I sell.", "I bake. We met in May. I sell.", "=+="},
        {"I bake. We met on a Monday in May. I sell.", "I bake. I sell.", "=-="},
        {"I weld hulls in the yard at night.", "Children learn best when they laugh.", "-+"},
        {"One more thing. I stay. I stay.", "I stay. One more thing. I stay.", "+==-"},
        {"\xE2\x80\x9CWell,\xE2\x80\x9D she said. I stayed.", "\xE2\x80\x9CWell,\xE2\x80\x9D she said. I left.", "=~"},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.before);
        const auto found = differences(qs(each.before), qs(each.after));
        if (qs(each.kinds) == qs("+==-")) // which of two equal ways is taken is open, how much stays is not
            EXPECT_EQ(std::count_if(found.begin(), found.end(),
                                    [](auto& d) { return d.kind == SentenceDifference::Kind::Same; }),
                      2);
        else
            EXPECT_EQ(kinds(found), each.kinds);
    }
}

TEST(Differences, WordsInsideAChangedSentence) {
    const auto runs = wordRuns(qs("I run two wards at night"), qs("I run three busy wards"));
    QString before, after;
    for (const WordRun& each : runs) {
        before += each.kind != WordRun::Kind::New ? each.text : QString();
        after += each.kind != WordRun::Kind::Gone ? each.text : QString();
    }
    EXPECT_EQ(before.trimmed(), qs("I run two wards at night"));
    EXPECT_EQ(after.trimmed(), qs("I run three busy wards"));
    ASSERT_EQ(runs.size(), 5);
    EXPECT_EQ(runs[1].text.trimmed(), qs("two"));
    EXPECT_EQ(runs[2].text.trimmed(), qs("three busy"));
}

TEST(Merge, TellsWhoChangedWhat) {
    const char* base = "I want to lead a kitchen. Last year I ran the pass alone. I mean to stay.";
    struct Case {
        const char *now, *mine, *kinds;
    } cases[] = {
        {base, base, "==="},
        {"I want to lead a large kitchen. Last year I ran the pass alone. I mean to stay.", base, ">=="},
        {base, "I want to lead a small kitchen. Last year I ran the pass alone. I mean to stay.", "o=="},
        {"I want to lead a large kitchen. Last year I ran the pass alone. I mean to stay.",
         "I want to lead a small kitchen. Last year I ran the pass alone. I mean to stay.", "!=="},
        {"I want to lead a large kitchen. Last year I ran the pass alone. I mean to stay.",
         "I want to lead a large kitchen. Last year I ran the pass alone. I mean to stay.", "==="},
        {"I want to lead a kitchen. I mean to stay.", base, "=>="},
        {base, "I want to lead a kitchen. I mean to stay.", "=o="},
        {"I want to lead a kitchen. I mean to stay.", "I want to lead a kitchen. I mean to stay.", "==="},
        {"I want to lead a kitchen. Last year I ran the pass nearly alone. I mean to stay.",
         "I want to lead a kitchen. I mean to stay.", "=!="},
        {base, "Well, hello there. I want to lead a kitchen. Last year I ran the pass alone. I mean to stay.", "o==="},
        {"I want to lead a kitchen. Last year I ran the pass alone. Sauces are my strength. I mean to stay.", base,
         "==>="},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(std::string(each.now) + " / " + each.mine);
        EXPECT_EQ(kinds(mergePieces(qs(base), qs(each.now), qs(each.mine))), each.kinds);
    }
}

TEST(Merge, TakingOverOnePieceLeavesTheRest) {
    const QString base = qs("I want to lead a kitchen. I passed the hygiene exam in May. I mean to stay.");
    const QString now = qs("I want to lead a large kitchen. I passed the hygiene exam in June. I mean to stay.");
    const QString mine =
        qs("Hello. I want to lead a small kitchen.\n\nI passed the hygiene exam in May. I mean to stay.");
    auto pieces = mergePieces(base, now, mine);
    ASSERT_EQ(kinds(pieces), "o!>=");
    const Merged one = takeOver(pieces, 2);
    EXPECT_EQ(one.text,
              qs("Hello. I want to lead a small kitchen.\n\nI passed the hygiene exam in June. I mean to stay."));
    pieces = mergePieces(one.base, now, one.text);
    ASSERT_EQ(kinds(pieces), "o!==") << "what was taken over isn't asked again";
    const Merged kept = keepMine(pieces, 1);
    EXPECT_EQ(kept.text, one.text);
    pieces = mergePieces(kept.base, now, kept.text);
    EXPECT_EQ(undecided(pieces), 0) << "what was kept isn't asked again";
    EXPECT_EQ(kinds(pieces), "oo==");
}

TEST(Merge, TakingAllOverwritesNothingOfThePersons) {
    const QString base = qs("I teach maths to year nine. I coach the chess club. I mean to stay.");
    const QString now = qs("I teach maths to year ten. I coach the large chess club. I mean to stay. Schools matter.");
    const QString mine = qs("I teach maths to year nine. I coach our little chess club. I mean to stay.");
    const Merged all = takeAllOffers(mergePieces(base, now, mine));
    EXPECT_EQ(all.text,
              qs("I teach maths to year ten. I coach our little chess club. I mean to stay. Schools matter."));
    EXPECT_EQ(undecided(mergePieces(all.base, now, all.text)), 1);
    const Merged none = keepAll(mergePieces(base, now, mine));
    EXPECT_EQ(none.text, mine);
    EXPECT_EQ(undecided(mergePieces(none.base, now, none.text)), 0);
}

TEST(Merge, LosesNoWordOfThePersons) {
    const QStringList bits{qs("I bake bread. "),
                           qs("I bake rye bread. "),
                           qs("We sell at nine. "),
                           qs("We sell at ten.\n"),
                           qs("\n\n"),
                           qs("- one thing\n"),
                           qs("no stop at the end"),
                           qs("\xE2\x80\x9CYes.\xE2\x80\x9D "),
                           qs("Dr. Hill knows 3.5 of us. ")};
    std::mt19937 random(1234);
    const auto text = [&] {
        QString made;
        for (unsigned long length = random() % 7; length > 0; --length)
            made += bits[qsizetype(random() % unsigned(bits.size()))];
        return made;
    };
    for (int round = 0; round < 400; ++round) {
        const QString base = text(), now = text(), mine = text();
        const auto pieces = mergePieces(base, now, mine);
        const auto simple = [](const QString& t) { return t.simplified(); };
        EXPECT_EQ(simple(keepAll(pieces).text), simple(mine));
        EXPECT_EQ(simple(keepAll(pieces).base), simple(now));
        QString rebuilt;
        for (const MergePiece& each : pieces)
            rebuilt += each.base + u' ';
        EXPECT_EQ(simple(rebuilt), simple(base));
    }
}
