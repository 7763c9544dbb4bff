// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/alignment.h"
#include "core/alignment/deciding/decisions.h"
#include "core/alignment/gaps/what_to_say.h"
#include "tests/core/workbook/fixture.h"

namespace ascent::test {

/// A role with a posting of two requirements, a strength that meets one of them, and a value.
class Decisions : public WorkbookTest {
protected:
    void SetUp() override {
        WorkbookTest::SetUp();
        strength.name = text("Calm voice");
        value.name = text("Quiet evenings");
        role.title = text("Tram driver");
        role.posting = text("Requirements\n- A calm voice in a full carriage\n- Tram licence\n");
        act([&](Edit& edit) {
            edit.add(strength);
            edit.add(value);
            edit.add(role);
        });
    }
    AlignedLine lineWith(const char* part) const {
        const Alignment alignment = align(book->content(), *book->content().roles.find(role.id), QDate(2026, 11, 30));
        for (const AlignedLine& line : alignment.lines)
            if (line.line.text.contains(text(part)))
                return line;
        return {};
    }

    Strength strength;
    Value value;
    Role role;
};

TEST_F(Decisions, OnlyTheLatestWordOnAMatchIsKept) {
    const auto decide = [&](std::optional<Verdict> verdict) {
        act([&](Edit& edit) {
            decideMatch(edit, role.id, text("- Tram licence."), EntityKind::Strength, strength.id.uuid(), verdict);
        });
    };
    decide(Verdict::Confirmed);
    EXPECT_TRUE(lineWith("Tram licence").matches.value(0).confirmed) << "also where nothing in the words speaks for it";
    decide(Verdict::Refused);
    ASSERT_EQ(book->content().matchVerdicts.size(), 1);
    EXPECT_TRUE(lineWith("Tram licence").matches.isEmpty());
    act([&](Edit& edit) {
        decideMatch(edit, role.id, text("Tram licence"), EntityKind::Person, {}, Verdict::Confirmed);
    });
    EXPECT_EQ(book->content().matchVerdicts.size(), 2) << "another entry, another decision";
    decide(std::nullopt);
    ASSERT_EQ(book->content().matchVerdicts.size(), 1);
    EXPECT_FALSE(book->content().matchVerdicts.rows()[0].strength);
}

TEST_F(Decisions, WhatIsSaidOfALineAddsUp) {
    const auto correct = [&](std::optional<LineKind> kind, std::optional<Need> need) {
        act([&](Edit& edit) { correctLine(edit, role.id, text("Tram licence"), kind, need); });
    };
    correct(LineKind::Skill, std::nullopt);
    correct(std::nullopt, Need::Nice);
    ASSERT_EQ(book->content().lineCorrections.size(), 1);
    EXPECT_EQ(book->content().lineCorrections.rows()[0].kind, LineKind::Skill);
    EXPECT_EQ(book->content().lineCorrections.rows()[0].need, Need::Nice);
    correct(LineKind::Other, std::nullopt);
    EXPECT_EQ(book->content().lineCorrections.rows()[0].kind, LineKind::Other);
    EXPECT_TRUE(lineWith("Tram licence").line.text.isEmpty()) << "what is no requirement is not asked for";
    act([&](Edit& edit) { leaveAsRead(edit, role.id, text("* tram licence")); });
    EXPECT_TRUE(book->content().lineCorrections.isEmpty());
}

TEST_F(Decisions, OwnWordsAreKeptInPlaceOfTheOldAndTakenBackEmpty) {
    OwnWords said = ownWordsOf(role.id, text("Tram licence"));
    const auto keep = [&](const char* words) {
        said.words = text(words);
        act([&](Edit& edit) { keepWords(edit, said); });
    };
    keep("I begin the course in May.");
    said = ownWordsOf(role.id, text("- tram licence"));
    keep("I begin the course in June.");
    ASSERT_EQ(book->content().ownWords.size(), 1);
    EXPECT_EQ(book->content().ownWords.rows()[0].words, text("I begin the course in June."));
    keep("  ");
    EXPECT_TRUE(book->content().ownWords.isEmpty());
}

TEST_F(Decisions, AnObservationBecomesOneQuestionThatDoesNotTellIt) {
    FitNote note;
    note.role = role.id;
    note.side = FitSide::Against;
    note.observation = text("A driver told me about split shifts");
    EXPECT_EQ(questionFor(note, book->content()), QString()) << "about nothing";
    note.value = value.id;
    act([&](Edit& edit) { edit.add(note); });
    EXPECT_FALSE(isAsked(note, book->content()));
    for (int twice = 0; twice < 2; ++twice)
        act([&](Edit& edit) { askOf(edit, note.id); });
    const QStringList questions = book->content().roles.find(role.id)->questionsToAsk;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_TRUE(questions[0].contains(text("Quiet evenings")));
    EXPECT_FALSE(questions[0].contains(text("split shifts")));
    EXPECT_TRUE(isAsked(*book->content().fitNotes.find(note.id), book->content()));
}

} // namespace ascent::test
