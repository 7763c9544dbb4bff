// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/exchange/workbookjson.h"
#include "core/say/basis.h"
#include "tests/support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace ascent;

namespace {

QByteArray sound(const QByteArray& inside) {
    return R"({"format":"ascent-workbook","version":1,)" + inside + '}';
}

const QByteArray entries =
    R"("reflections":[{"question":"success","answer":"a"},{"question":"What’s left?","answer":"b"}],
    "drivers":["helping"],
    "strengths":[{"id":"s1","name":"S"}],"values":[{"id":"v1","name":"V"}],
    "aspirations":[{"id":"a1","statement":"A"}],"goals":[{"id":"g1","statement":"G"}],
    "stories":[{"id":"t1","title":"T"},{"id":"t2","title":"U"}],
    "roles":[{"id":"r1","title":"R"},{"id":"r2","title":"Q"}],)";

const QByteArray lines = R"("sayLines":[
    {"entity":"aspiration","ref":"a1","text":"I want A."},
    {"entity":"goal","ref":"g1","role":"r1","text":"I'm at G.","short":"G."},
    {"entity":"strength","ref":"s1","text":"I do S: ten of ten.","claim":"I do S."},
    {"entity":"story","ref":"t1","text":"T went.","name":"the T","liked":"I liked it."},
    {"entity":"value","ref":"v1","text":"V."},
    {"entity":"driver","ref":"helping","text":"I like it when."},
    {"entity":"driver","ref":"money","text":"It need not be in the ranking."},
    {"entity":"reflection","ref":"success","text":"Done."},
    {"entity":"reflection","ref":"What's left?","text":"Tea."},
    {"entity":"research","ref":"r1","part":"longTerm","text":"You plan it."},
    {"entity":"match","ref":"r1","part":"strength:s1 Plan, and mend nets","text":"I've mended nets."},
    {"entity":"role","ref":"r1","part":"hope","text":"A boat."},
    {"entity":"person","ref":"","part":"in-five-years","text":"By the sea."}],
    "questions":[{"id":"q1","text":"Why nets?","like":"why-us","role":"r1","stories":["t2","t1"]}],
    "answers":[{"id":"w1","question":"q1","role":"r1","text":"Because."}])";

Content parsed(const QByteArray& inside) {
    const auto content = parseWorkbookJson(sound(inside));
    EXPECT_TRUE(content) << content.error().why.toStdString();
    return content.value_or(Content());
}

QString faultOf(const QByteArray& line) {
    const auto content = parseWorkbookJson(sound(entries + R"("sayLines":[)" + line + "]"));
    return content ? QString() : content.error().why;
}

struct TempBook {
    TempBook() {
        auto made = Workbook::create(folder.filePath(QStringLiteral("a.ascent")), clock);
        EXPECT_TRUE(made) << made.error().sentence().toStdString();
        if (made)
            workbook = std::move(*made);
    }
    Workbook* operator->() const { return workbook.get(); }
    Workbook& operator*() const { return *workbook; }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    std::unique_ptr<Workbook> workbook;
};

} // namespace

TEST(SayLines, AreReadWithWhatTheySpeakOf) {
    const Content content = parsed(entries + lines);
    ASSERT_EQ(content.sayLines.size(), 13);
    const auto& rows = content.sayLines.rows();
    EXPECT_EQ(rows[0].aspiration, content.aspirations.rows()[0].id);
    EXPECT_EQ(rows[1].goal, content.goals.rows()[0].id);
    EXPECT_EQ(rows[1].forRole, content.roles.rows()[0].id);
    EXPECT_EQ(rows[1].brief, u"G.");
    EXPECT_EQ(rows[2].claim, u"I do S.");
    EXPECT_EQ(rows[3].spokenName, u"the T");
    EXPECT_EQ(rows[3].liked, u"I liked it.");
    EXPECT_EQ(rows[5].driver, DriverKind::Helping);
    EXPECT_EQ(rows[7].reflection, content.reflections.rows()[0].id);
    EXPECT_EQ(rows[8].reflection, content.reflections.rows()[1].id) << "an apostrophe of another kind";
    EXPECT_EQ(rows[9].role, content.roles.rows()[0].id);
    EXPECT_EQ(rows[9].part, u"longTerm");
    EXPECT_EQ(rows[10].part, u"Plan, and mend nets");
    EXPECT_EQ(rows[10].strength, content.strengths.rows()[0].id);
    EXPECT_EQ(rows[12].of, Sayable::Person);
    const OwnQuestion& question = content.questions.rows()[0];
    EXPECT_EQ(question.role, content.roles.rows()[0].id);
    EXPECT_EQ(question.like.token(), u"why-us");
    const auto stories = content.questionStories.owned(question.id);
    ASSERT_EQ(stories.size(), 2);
    EXPECT_EQ(stories[0]->to, content.stories.rows()[1].id);
    EXPECT_EQ(content.answers.rows()[0].question, questionOf(question));
}

TEST(SayLines, AreWrittenAsTheyWereRead) {
    const QByteArray first = writeWorkbookJson(parsed(entries + lines));
    const auto again = parseWorkbookJson(first);
    ASSERT_TRUE(again) << again.error().why.toStdString();
    EXPECT_EQ(writeWorkbookJson(*again).toStdString(), first.toStdString());
    const QJsonArray written = QJsonDocument::fromJson(first)[u"sayLines"].toArray();
    ASSERT_EQ(written.size(), 13);
    EXPECT_EQ(written[5][u"ref"].toString(), u"helping");
    EXPECT_EQ(written[7][u"ref"].toString(), u"success");
    EXPECT_TRUE(written[10][u"part"].toString().startsWith(u"strength:"));
    EXPECT_TRUE(written[10][u"part"].toString().endsWith(u" Plan, and mend nets"));
    EXPECT_FALSE(written[0].toObject().contains(u"basis"));
}

TEST(SayLines, OfNothingThatIsThereAreRefusedWithTheirPlace) {
    EXPECT_TRUE(faultOf(R"({"entity":"goal","ref":"g9","text":"x"})").contains(u"$.sayLines[0].ref"));
    EXPECT_TRUE(faultOf(R"({"entity":"boat","ref":"g1","text":"x"})").contains(u"$.sayLines[0].entity"));
    EXPECT_TRUE(faultOf(R"({"entity":"driver","ref":"fame","text":"x"})").contains(u"$.sayLines[0].ref"));
    EXPECT_TRUE(faultOf(R"({"entity":"reflection","ref":"talents","text":"x"})").contains(u"$.sayLines[0].ref"));
    EXPECT_TRUE(
        faultOf(R"({"entity":"research","ref":"r1","part":"rumours","text":"x"})").contains(u"$.sayLines[0].part"));
    EXPECT_TRUE(
        faultOf(R"({"entity":"match","ref":"r1","part":"boat:s1 Mend","text":"x"})").contains(u"$.sayLines[0].part"));
    EXPECT_TRUE(faultOf(R"({"entity":"goal","ref":"g1"})").contains(u"$.sayLines[0].text"));
    EXPECT_TRUE(faultOf(R"({"entity":"goal","ref":"g1","role":"r7","text":"x"})").contains(u"$.sayLines[0].role"));
}

TEST(SayLines, ImportedAgainTakeThePlaceOfThoseThatWereThere) {
    TempBook book;
    ASSERT_TRUE(importInto(*book, parsed(entries + lines)));
    const auto before = parseWorkbookJson(writeWorkbookJson(book->content()));
    ASSERT_TRUE(before);
    ASSERT_TRUE(importInto(*book, *before));
    EXPECT_EQ(book->content().sayLines.size(), 13);
    EXPECT_EQ(book->content().questions.size(), 1);
    // A reflection that is there already, under another id, keeps what is said of it.
    ASSERT_TRUE(importInto(*book, parsed(R"("reflections":[{"question":"success","answer":"new"}],
        "sayLines":[{"entity":"reflection","ref":"success","text":"Done, and dusted."}])")));
    ASSERT_EQ(book->content().sayLines.size(), 13);
    int said = 0;
    for (const SayLine& each : book->content().sayLines)
        if (each.reflection == book->content().reflections.rows()[0].id) {
            EXPECT_EQ(each.text, u"Done, and dusted.");
            ++said;
        }
    EXPECT_EQ(said, 1);
}

TEST(SayLines, OfIdsWithBlanksAreRead) {
    const Content content = parsed(R"("strengths":[{"id":"s 1","name":"S"},{"id":"s","name":"T"}],
        "roles":[{"id":"r1","title":"R"}],"sayLines":[
        {"entity":"match","ref":"r1","part":"strength:s 1 Mend nets","text":"x"},
        {"entity":"match","ref":"r1","part":"strength:s 2 nets","text":"x"}])");
    ASSERT_EQ(content.sayLines.size(), 2);
    EXPECT_EQ(content.sayLines.rows()[0].strength, content.strengths.rows()[0].id);
    EXPECT_EQ(content.sayLines.rows()[0].part, u"Mend nets");
    EXPECT_EQ(content.sayLines.rows()[1].strength, content.strengths.rows()[1].id);
    EXPECT_EQ(content.sayLines.rows()[1].part, u"2 nets");
}

TEST(SayLines, TheLastOfTwoThatSpeakOfTheSameIsKept) {
    TempBook book;
    ASSERT_TRUE(importInto(*book, parsed(entries + R"("sayLines":[
        {"entity":"goal","ref":"g1","text":"one"},{"entity":"goal","ref":"g1","role":"r1","text":"here"},
        {"entity":"goal","ref":"g1","text":"two"}])")));
    ASSERT_EQ(book->content().sayLines.size(), 2);
    EXPECT_EQ(book->content().sayLines.rows()[0].text, u"two");
    const QByteArray written = writeWorkbookJson(book->content());
    const auto again = parseWorkbookJson(written);
    ASSERT_TRUE(again);
    ASSERT_TRUE(importInto(*book, *again));
    EXPECT_EQ(writeWorkbookJson(book->content()).toStdString(), written.toStdString());
}

TEST(SayLines, ThatCameWithTheirEntryAskToBeLookedAtWhenItChanges) {
    TempBook book;
    ASSERT_TRUE(importInto(*book, parsed(entries + lines)));
    const auto stale = [&] {
        QStringList parts;
        for (const SayLine& each : book->content().sayLines)
            if (isStale(each, book->content()))
                parts << QLatin1String(tokenOf(each.of));
        return parts.join(u' ');
    };
    EXPECT_EQ(stale(), QString());
    const Content before = book->content();
    const auto change = [&](auto&& what) { EXPECT_TRUE(book->act(QStringLiteral("x"), what)); };
    change([&](Edit& edit) {
        edit.change<Goal>(before.goals.rows()[0].id, [](Goal& each) { each.due = QDate(2027, 5, 1); });
    });
    EXPECT_EQ(stale(), QStringLiteral("goal"));
    change([&](Edit& edit) {
        edit.change<Strength>(before.strengths.rows()[0].id, [](Strength& each) { each.evidence += u"x"; });
    });
    EXPECT_EQ(stale(), QStringLiteral("goal strength match"));
    change([&](Edit& edit) {
        edit.change<Role>(before.roles.rows()[0].id, [](Role& each) { each.longTerm = QStringLiteral("a pier"); });
    });
    EXPECT_EQ(stale(), QStringLiteral("goal strength research match"));
    ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(stale(), QString());
}

TEST(SayLines, GoWithTheirEntryAndComeBackWithIt) {
    TempBook book;
    ASSERT_TRUE(importInto(*book, parsed(entries + lines)));
    const StrengthId strength = book->content().strengths.rows()[0].id;
    const RoleId role = book->content().roles.rows()[0].id;
    ASSERT_TRUE(book->act(QStringLiteral("x"), [&](Edit& edit) { edit.remove<Strength>(strength); }));
    EXPECT_EQ(book->content().sayLines.size(), 11) << "its line, and that of the posting's line it met";
    ASSERT_TRUE(book->act(QStringLiteral("x"), [&](Edit& edit) { edit.remove<Role>(role); }));
    EXPECT_EQ(book->content().sayLines.size(), 8);
    EXPECT_TRUE(book->content().questions.isEmpty());
    ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().sayLines.size(), 13);
    EXPECT_EQ(book->content().questionStories.size(), 2);
}
