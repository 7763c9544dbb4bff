// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/destination.h"
#include "core/model/names.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

Goal goalNamed(const char* statement, double position) {
    Goal goal;
    goal.statement = QString::fromUtf8(statement);
    goal.position = position;
    return goal;
}

} // namespace

TEST(Id, ParsesEverySpellingAndRefusesOtherText) {
    const GoalId id;
    EXPECT_EQ(GoalId::parse(id.toString()), id);
    EXPECT_EQ(GoalId::parse(id.uuid().toString(QUuid::WithBraces)), id);
    EXPECT_FALSE(GoalId::parse(u"g1"));
    EXPECT_FALSE(GoalId::parse(u""));
    EXPECT_FALSE(GoalId::parse(u"00000000-0000-0000-0000-000000000000"));
}

TEST(Tokens, EveryTokenLeadsBackToItsValue) {
    for (const auto& [value, token] : Tokens<GoalStatus>::all)
        EXPECT_EQ(fromToken<GoalStatus>(token), value);
    EXPECT_FALSE(fromToken<GoalStatus>(u"Active"));
    EXPECT_FALSE(fromToken<ShareLevel>(u""));
}

TEST(Table, KeepsRowsInTheirOrder) {
    Table<Goal> goals;
    const Goal last = goalNamed("last", 3), first = goalNamed("first", 1);
    goals.put(last);
    goals.put(first);
    goals.put(goalNamed("middle", 2));
    ASSERT_EQ(goals.size(), 3);
    EXPECT_EQ(goals.rows()[0].statement, QStringLiteral("first"));
    EXPECT_EQ(goals.rows()[1].statement, QStringLiteral("middle"));
    EXPECT_EQ(goals.find(last.id)->statement, QStringLiteral("last"));
    EXPECT_DOUBLE_EQ(goals.endPosition(), 4.0);
}

TEST(Table, FindsWhatWasAddedAtTheEndAfterALookUp) {
    Table<Goal> goals;
    const Goal parent = goalNamed("parent", 1);
    goals.put(parent);
    EXPECT_TRUE(goals.owned(parent.id).isEmpty());
    Goal child = goalNamed("child", 2);
    child.parent = parent.id;
    goals.put(child);
    ASSERT_NE(goals.find(child.id), nullptr);
    EXPECT_EQ(goals.find(child.id)->statement, QStringLiteral("child"));
    ASSERT_EQ(goals.owned(parent.id).size(), 1);
    EXPECT_EQ(goals.owned(parent.id).first()->id, child.id);
}

TEST(Table, FindsWhatBelongsToAnOwnerAfterItMoved) {
    Table<Goal> goals;
    const Goal parent = goalNamed("parent", 1), other = goalNamed("other", 2);
    Goal child = goalNamed("child", 3);
    child.parent = parent.id;
    goals.assign({parent, other, child});
    ASSERT_EQ(goals.owned(parent.id).size(), 1);
    child.parent = other.id;
    goals.put(child);
    EXPECT_TRUE(goals.owned(parent.id).isEmpty());
    ASSERT_EQ(goals.owned(other.id).size(), 1);
    goals.remove(child.id.uuid());
    EXPECT_TRUE(goals.owned(other.id).isEmpty());
    EXPECT_EQ(goals.find(child.id), nullptr);
}

TEST(EntityRef, KnowsTheKindOfItsIdAndIsNoOther) {
    const RoleId role;
    const EntityRef ref = role;
    EXPECT_EQ(ref.kind(), EntityKind::Role);
    EXPECT_EQ(ref.as<Role>(), role);
    EXPECT_EQ(ref.as<Answer>(), std::nullopt) << "a role's id is no answer's";
    EXPECT_EQ(EntityRef::from(EntityKind::Role, role.uuid()), ref);
    EXPECT_NE(EntityRef::from(EntityKind::Answer, role.uuid()), ref);
    EXPECT_EQ(EntityRef::from(EntityKind::Role, QUuid()), std::nullopt);
}

TEST(Destination, LeadsToAnEntryOrElsewhere) {
    const GoalId goal;
    EXPECT_EQ(entryIn<Goal>(goal), goal);
    EXPECT_EQ(entryIn<Story>(goal), std::nullopt);
    EXPECT_EQ(entryIn<Answer>(AnswersFor{RoleId()}), std::nullopt);
    EXPECT_EQ(entryIn<Goal>(Area::Goals), std::nullopt);
}

TEST(StoredKey, KeepsATokenThatNobodyKnows) {
    const Question unknown(QStringLiteral("why-us"));
    EXPECT_EQ(unknown.token(), u"why-us");
    EXPECT_TRUE(unknown.ownId().isNull());
    const TemplateId own;
    EXPECT_EQ(TemplateKey(own.toString()).ownId(), own.uuid());
    EXPECT_TRUE(TemplateKey().isEmpty());
}

TEST(Content, HasATableForEachKind) {
    QList<EntityKind> kinds{EntityKind::Person};
    forEachEntity([&]<class E>() { kinds.append(Describe<E>::kind); });
    for (qsizetype at = 0; at < kinds.size(); ++at)
        EXPECT_EQ(int(kinds[at]), at) << "in the order of the kinds";
}

TEST(Names, KeysHaveWordingsAndOwnQuestionsStay) {
    for (const char* key : reflectionKeys)
        EXPECT_NE(reflectionQuestion(QLatin1String(key)), QLatin1String(key));
    EXPECT_EQ(reflectionQuestion(QStringLiteral("What would I do for free?")),
              QStringLiteral("What would I do for free?"));
}
