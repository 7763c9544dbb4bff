// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/give_away.h"
#include "tests/core/workbook/fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ascent;
using namespace ascent::test;

namespace {

using GiveAway = WorkbookTest;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The workbook of the tests with a goal that nobody is to hear of, and its words in other places.
Content withSecrets() {
    Content content = fullContent();
    Goal secret;
    secret.position = 9;
    secret.statement = text("Leave the Museum of the Loch quietly");
    secret.specific = text("before Martin notices");
    secret.share = ShareLevel::Private;
    secret.skills = {text("keeping silent about it")};
    content.goals.put(secret);
    content.steps.put({{}, secret.id, 9, text("Copy my references at night"), {}, {}});
    content.checkIns.put({{}, secret.id, 9, testDay(), 1, text("told nobody of the flat")});
    Answer answer = content.answers.rows().first();
    answer.id = AnswerId();
    answer.question = Question(text("five-years"));
    answer.text = text("Honestly: leave the museum of  the loch quietly, one day.");
    answer.composed.clear();
    answer.sources.clear();
    content.answers.put(answer);
    Answer made = answer;
    made.id = AnswerId();
    made.question = Question(text("hope-to-get"));
    made.text = text("What I hope stays between us, Ferdinand.");
    made.sources = {text("goal\t%1\tabc").arg(secret.id.toString())};
    content.answers.put(made);
    content.answerVersions.put(
        {{}, made.id, 9, QDateTime(testDay(), QTime(8, 0), Qt::UTC), text("earlier to Ferdinand")});
    content.reflections.put({{}, 9, text("success"), text("That I leave the Museum of the Loch quietly.")});
    return content;
}

const char* secrets[] = {"Museum of the Loch quietly",
                         "before Martin",
                         "keeping silent",
                         "references at night",
                         "nobody of the flat",
                         "Ferdinand",
                         "five of twelve",
                         "too fast",
                         "all in a hurry",
                         "about parking",
                         "learned from Nan",
                         "small but lively"};

} // namespace

TEST_F(GiveAway, NoByteOfWhatIsPrivateIsInIt) {
    fill(withSecrets());
    const QByteArray whole = bytesOf(path());
    for (const char* words : secrets)
        ASSERT_TRUE(whole.contains(words)) << words; // or the test shows nothing
    const QString copy = other("given.ascent");
    ASSERT_TRUE(giveAway(withoutPrivate(book->content()), path(), copy, clock));
    const QByteArray bytes = bytesOf(copy).toLower();
    for (const char* words : secrets)
        EXPECT_FALSE(bytes.contains(QByteArray(words).toLower())) << words;
    // The index keeps words in pieces: none that only the private goal has.
    for (const char* word : {"martin", "ferdinand", "silent", "quiet l"})
        EXPECT_FALSE(bytes.contains(word)) << word;
    const auto given = must(Workbook::open(copy, clock));
    EXPECT_EQ(*given->check(), QStringList());
    EXPECT_EQ(given->content().goals.size(), 2);
    EXPECT_EQ(given->content().stories.size(), 1);
    EXPECT_EQ(given->history()->size(), 0);
    EXPECT_FALSE(given->search(text("Martin"))->size());
    EXPECT_TRUE(given->search(text("evening lessons"))->size());
}

TEST_F(GiveAway, WhatIsSaidOfAPrivateGoalIsNotInItButThePostingsLineStays) {
    Content content = withSecrets();
    Role role = content.roles.rows().first();
    role.posting = text("You will catalogue the map room.");
    content.roles.put(role);
    for (const Sayable of : {Sayable::Goal, Sayable::Match}) {
        SayLine line;
        line.of = of;
        line.goal = content.goals.rows().last().id;
        line.text = text("I shall wake up in Tobermory.");
        if (of == Sayable::Match) {
            line.role = role.id;
            line.part = text("catalogue the map room");
        }
        content.sayLines.put(line);
    }
    fill(content);
    ASSERT_TRUE(bytesOf(path()).contains("Tobermory"));
    const QString copy = other("given.ascent");
    ASSERT_TRUE(giveAway(withoutPrivate(book->content()), path(), copy, clock));
    const QByteArray bytes = bytesOf(copy).toLower();
    EXPECT_FALSE(bytes.contains("tobermory"));
    EXPECT_TRUE(bytes.contains("catalogue the map room"));
}

TEST_F(GiveAway, NoByteOfWhatWasDeletedIsInItEither) {
    fill(fullContent());
    act([](Edit& edit) { edit.add(goal("Become the abbess of Iona")); });
    act([&](Edit& edit) { edit.remove<Goal>(edit.content().goals.rows().last().id); });
    act([&](Edit& edit) { edit.changePerson([](Person& person) { person.background = text("Nothing to tell."); }); });
    ASSERT_TRUE(bytesOf(path()).contains("abbess of Iona"));
    const QString copy = other("given.ascent");
    ASSERT_TRUE(giveAway(book->content(), path(), copy, clock));
    const QByteArray bytes = bytesOf(copy).toLower();
    for (const char* words : {"abbess", "of iona", "nine years at the bench"})
        EXPECT_FALSE(bytes.contains(words)) << words;
    EXPECT_TRUE(same(must(Workbook::open(copy, clock))->content(), book->content()))
        << "the private ones are kept here";
}

TEST_F(GiveAway, LeavesNothingElseBehindAndIsForItsOwnerAlone) {
    fill(fullContent());
    const auto folder = [&] {
        return QFileInfo(path()).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    const QStringList before = folder();
    ASSERT_TRUE(giveAway(book->content(), path(), other("given.ascent"), clock));
    EXPECT_EQ(folder().size(), before.size() + 1) << folder().join(u' ').toStdString();
#ifndef Q_OS_WIN
    EXPECT_EQ(QFile::permissions(other("given.ascent")) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
              QFile::Permissions());
#endif
}

TEST_F(GiveAway, NeverOntoTheWorkbookItself) {
    fill(fullContent());
    const QString link = other("link.ascent");
    ASSERT_TRUE(QFile::link(path(), link));
    for (const QString& target : {path(), link}) {
        const auto done = giveAway(book->content(), path(), target, clock);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::CannotWrite);
    }
    EXPECT_EQ(*book->check(), QStringList());
}
