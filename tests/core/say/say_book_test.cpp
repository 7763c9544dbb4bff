// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/basis.h"
#include "core/say/say.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

struct Shelf {
    Content content;
    StrengthId strength;
    RoleId role;

    Shelf() {
        Strength calm;
        calm.id = strength;
        calm.name = QStringLiteral("calm");
        content.strengths.put(calm);
        Role keeper;
        keeper.id = role;
        keeper.title = QStringLiteral("Lighthouse keeper");
        keeper.mission = QStringLiteral("No ship lost");
        content.roles.put(keeper);
    }
};

} // namespace

TEST(SayBook, proposesOrAsks) {
    const Shelf shelf;
    const SayBook book(shelf.content, shelf.role, today);
    const Said said = book.of(shelf.strength);
    EXPECT_EQ(said.text.toStdString(), "I'm calm.");
    EXPECT_EQ(said.claim, said.text);
    EXPECT_EQ(said.form.toStdString(), "adjective");
    EXPECT_FALSE(said.own);
    EXPECT_TRUE(said.ask.isEmpty());
    EXPECT_TRUE(book.of(StrengthId()).text.isEmpty());
}

TEST(SayBook, neverSaysANoteAboutAnEmployerByItself) {
    const Shelf shelf;
    const SayBook book(shelf.content, shelf.role, today);
    EXPECT_TRUE(book.research(ResearchPart::Mission).text.isEmpty());
    EXPECT_FALSE(book.research(ResearchPart::Mission).ask.isEmpty());
    EXPECT_TRUE(book.research(ResearchPart::Culture).ask.isEmpty());
    EXPECT_FALSE(book.hope().ask.isEmpty());
    EXPECT_FALSE(book.inFiveYears().ask.isEmpty());
}

TEST(SayBook, sayOwnWordsWordForWord) {
    Shelf shelf;
    SayLine general;
    general.of = Sayable::Strength;
    general.strength = shelf.strength;
    general.text = QStringLiteral("Nothing much rattles me, honest!");
    general.basis = basisOf(general, shelf.content);
    shelf.content.sayLines.put(general);
    SayLine here = general;
    here.id = SayLineId();
    here.forRole = shelf.role;
    here.text = QStringLiteral("Storms don't rattle me.");
    shelf.content.sayLines.put(here);

    EXPECT_EQ(SayBook(shelf.content, std::nullopt, today).of(shelf.strength).text, general.text);
    EXPECT_EQ(SayBook(shelf.content, shelf.role, today).of(shelf.strength).text, here.text);
    EXPECT_TRUE(SayBook(shelf.content, shelf.role, today).of(shelf.strength).own);
    EXPECT_FALSE(SayBook(shelf.content, shelf.role, today).of(shelf.strength).stale);

    Strength changed = *shelf.content.strengths.find(shelf.strength);
    changed.excel = 5;
    shelf.content.strengths.put(changed);
    EXPECT_FALSE(SayBook(shelf.content, shelf.role, today).of(shelf.strength).stale);
    changed.name = QStringLiteral("calm at sea");
    shelf.content.strengths.put(changed);
    EXPECT_TRUE(SayBook(shelf.content, shelf.role, today).of(shelf.strength).stale);
}

TEST(SayBook, tellsTheBackgroundSentenceBySentence) {
    Shelf shelf;
    shelf.content.person.background = QStringLiteral("I grew up by the sea. Ran the ferry for 6 years");
    EXPECT_EQ(SayBook(shelf.content, shelf.role, today).background().text.toStdString(),
              "I grew up by the sea. I ran the ferry for six years.");
}
