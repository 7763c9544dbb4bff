// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/what_to_say.h"
#include "tests/core/alignment/helpers.h"

using namespace ascent;

namespace {

OwnWords about(const RoleId& role, const char* line, const char* words) {
    OwnWords own = ownWordsOf(role, QString::fromUtf8(line));
    own.words = QString::fromUtf8(words);
    return own;
}

QString wordsFor(const Content& content, const RoleId& role, const char* line) {
    const OwnWords* own = storedWords(content, ownWordsOf(role, QString::fromUtf8(line)));
    return own ? own->words : QString();
}

} // namespace

TEST(OwnWords, HoldForTheWordsOfALineHoweverItStandsInThePosting) {
    const Role role = roleOf("- Forklift licence\n");
    Content content;
    content.roles.put(role);
    content.ownWords.put(about(role.id, "- Forklift licence", "My course begins in May."));
    struct Case {
        const char* line;
        bool found;
    };
    for (const Case& each :
         {Case{"- Forklift licence", true}, Case{"* forklift licence.", true}, Case{"Forklift  licence", true},
          Case{"Driving licence", false}, Case{"Licence", false}, Case{"Forklift", false}, Case{"", false}})
        EXPECT_EQ(!wordsFor(content, role.id, each.line).isEmpty(), each.found) << each.line;
    EXPECT_TRUE(wordsFor(content, RoleId(), "Forklift licence").isEmpty()) << "of another role";
}

TEST(OwnWords, OfTheVeryLineComeBeforeThoseOfOneLikeIt) {
    const Role role = roleOf("");
    Content content;
    content.roles.put(role);
    content.ownWords.put(about(role.id, "* Forklift licence", "first"));
    OwnWords second = about(role.id, "Forklift licence", "second");
    second.position = 2;
    content.ownWords.put(second);
    EXPECT_EQ(wordsFor(content, role.id, "Forklift licence"), QStringLiteral("second"));
    EXPECT_EQ(wordsFor(content, role.id, "* Forklift licence"), QStringLiteral("first"));
}

TEST(OwnWords, OfAConflictAreThoseOfItsEntryAndNoOther) {
    const Role role = roleOf("");
    Content content;
    content.roles.put(role);
    Aspiration own, other;
    other.position = 2;
    content.aspirations.assign({own, other});
    Driver money{{}, 1, DriverKind::Money};
    content.drivers.put(money);
    const auto conflict = [](EntityKind kind, const QUuid& id) { return Conflict{kind, id, {}}; };
    const Conflict aim = conflict(EntityKind::Aspiration, own.id.uuid()),
                   drive = conflict(EntityKind::Driver, money.id.uuid());
    for (const Conflict& each : {aim, drive}) {
        auto said = ownWordsOf(content, role.id, each);
        ASSERT_TRUE(said);
        EXPECT_EQ(storedWords(content, *said), nullptr);
        said->words = QStringLiteral("I would rather say it myself.");
        content.ownWords.put(*said);
    }
    EXPECT_EQ(content.ownWords.size(), 2);
    EXPECT_EQ(storedWords(content, *ownWordsOf(content, role.id, aim))->aspiration, own.id);
    EXPECT_EQ(storedWords(content, *ownWordsOf(content, role.id, drive))->driver, DriverKind::Money);
    const auto apart = ownWordsOf(content, role.id, conflict(EntityKind::Aspiration, other.id.uuid()));
    EXPECT_EQ(storedWords(content, *apart), nullptr);
    EXPECT_EQ(storedWords(content, ownWordsOf(role.id, QStringLiteral("Forklift licence"))), nullptr);
    EXPECT_FALSE(ownWordsOf(content, role.id, conflict(EntityKind::Driver, QUuid::createUuid()))) << "gone";
    EXPECT_FALSE(ownWordsOf(content, role.id, conflict(EntityKind::Step, QUuid::createUuid())));
}
