// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/known_words.h"
#include "core/language/spelling/spelling.h"
#include "tests/support/print.h"

#include <gtest/gtest.h>

using namespace ascent;

namespace {

Content entries() {
    Content content;
    content.person.name = QStringLiteral("Danutė Okonkwo-Brzęk");
    content.person.headline = QStringLiteral("dairy farmer in Ystradgynlais");
    Strength strength;
    strength.name = QStringLiteral("ultrasonography");
    content.strengths.put(strength);
    Role role;
    role.company = QStringLiteral("Kvistgaard & Søn");
    role.title = QStringLiteral("Sommelier");
    role.posting = QStringLiteral("You run our kubernetification of the tillwork.");
    role.notes = QStringLiteral("I heard of this from Wojciechowska.");
    content.roles.put(role);
    Goal goal;
    goal.statement = QStringLiteral("I want to pass the Cisco exam and recieve the badge");
    goal.skills = {QStringLiteral("ferroprobing")};
    content.goals.put(goal);
    return content;
}

} // namespace

TEST(KnownWords, NamesSkillsEmployersAndTheirWordsAreKnown) {
    const QSet<QString> words = knownWords(entries());
    for (const char* each : {"danutė", "okonkwo-brzęk", "brzęk", "ystradgynlais", "ultrasonography", "kvistgaard",
                             "søn", "sommelier", "kubernetification", "tillwork", "cisco", "ferroprobing"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(each))) << each;
}

TEST(KnownWords, SlipsInEntriesAndPersonalNotesAreNot) {
    const QSet<QString> words = knownWords(entries());
    EXPECT_FALSE(words.contains(QStringLiteral("recieve")));
    EXPECT_FALSE(words.contains(QStringLiteral("wojciechowska")));
}

TEST(KnownWords, TheSpellerLeavesThemAlone) {
    const Speller speller = Speller::open(QStringLiteral("en_GB"));
    ASSERT_TRUE(speller.available()) << "packaging/setup installs the dictionaries";
    const QString text =
        QString::fromUtf8("Kvistgaard’s tillwork is new to me. Ultrasonography isn't, and I'd recieve help with it.");
    const QList<Misspelling> wrong = speller.check(text, knownWords(entries()));
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_EQ(wrong.first().word, QStringLiteral("recieve"));
}
