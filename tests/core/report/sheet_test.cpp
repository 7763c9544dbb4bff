// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/what_to_say.h"
#include "core/report/keypoints.h"
#include "core/report/markdown.h"
#include "core/report/sheet.h"
#include "core/report/words.h"
#include "tests/support/print.h"

#include <algorithm>

using namespace ascent;
using namespace ascent::report;

namespace {

const QDate today(2026, 11, 22);

Strength strengthOf(const char* name, int enjoy, const char* evidence) {
    Strength strength;
    strength.name = QString::fromUtf8(name);
    strength.excel = 5;
    strength.enjoy = enjoy;
    strength.evidence = QString::fromUtf8(evidence);
    return strength;
}

Content bookbinder() {
    Content content;
    Role role;
    role.title = u"Head Bookbinder"_qs;
    role.company = u"Vellum House"_qs;
    role.posting = u"Responsibilities\n"
                   "- Repair early printed books, which come to us from three libraries and a monastery each spring\n"
                   "- Keep the stock lists of leather and paper in order\n"
                   "Requirements\n"
                   "- We couldn't care less about diplomas\n"
                   "- Gold tooling\n"_qs;
    content.roles.put(role);
    Aspiration aspiration;
    aspiration.kind = AspirationKind::Leader;
    aspiration.statement = u"I want to run a bindery where apprentices stay"_qs;
    content.aspirations.put(aspiration);
    Strength repair =
        strengthOf("repairing early printed books", 5, "rebound 40 of the abbey's hymnals on a sunday shift");
    repair.position = 1;
    content.strengths.put(repair);
    Strength stock = strengthOf("stock lists", 1, "found 900 missing skins");
    stock.position = 2;
    content.strengths.put(stock);
    Goal goal;
    goal.statement = u"3 rebinding courses for the library's volunteers"_qs;
    goal.due = QDate(2027, 5, 31);
    goal.share = ShareLevel::Interview;
    content.goals.put(goal);
    return content;
}

QString sheetOf(const Content& content) {
    const auto sheet = buildPrepSheet(content, content.roles.rows().first().id, today);
    return sheet ? toMarkdown(*sheet) : QString();
}

QString section(const QString& sheet, const QString& heading) {
    const qsizetype from = sheet.indexOf(u"## "_qs + heading);
    if (from < 0)
        return {};
    const qsizetype to = sheet.indexOf(u"\n## "_qs, from + 3);
    return sheet.mid(from, to < 0 ? -1 : to - from);
}

} // namespace

TEST(Sheet, KeyPointsAreThePersonsEntriesInShortWholePhrases) {
    const QString points = section(sheetOf(bookbinder()), u"What I will say"_qs);
    EXPECT_TRUE(points.contains(u"- Run a bindery where apprentices stay"_qs)) << points.toStdString();
    EXPECT_TRUE(points.contains(u"repairing early printed books"_qs)) << points.toStdString();
    EXPECT_FALSE(points.contains(u'\u2026')) << points.toStdString();
    EXPECT_FALSE(points.contains(u"It does"_qs)) << points.toStdString();
}

TEST(Sheet, AKeyPointInThePersonsOwnWordsIsAWholeThought) {
    Content content = bookbinder();
    SayLine line;
    line.of = Sayable::Aspiration;
    line.aspiration = content.aspirations.rows().first().id;
    line.text = u"I want to run a bindery that apprentices don't want to leave, with one bench for each of them and a "
                u"window over it; that's how I was taught."_qs;
    line.brief = u"I want to run a bindery that apprentices don't want to leave."_qs;
    content.sayLines.put(line);
    const QString points = section(sheetOf(content), u"What I will say"_qs);
    EXPECT_TRUE(points.contains(u"- I want to run a bindery that apprentices don't want to leave"_qs))
        << points.toStdString();
    EXPECT_FALSE(points.contains(u"one bench"_qs)) << points.toStdString();
}

TEST(Sheet, WhatIsSaidInMostAnswersIsAKeyPointOnce) {
    const QString points = section(sheetOf(bookbinder()), u"What I will say"_qs);
    EXPECT_EQ(points.count(u"Run a bindery where apprentices stay"_qs), 1) << points.toStdString();
    EXPECT_TRUE(points.contains(u"In several answers"_qs));
}

TEST(Sheet, WhatIsDoneWithoutJoyIsNoEvidence) {
    const QString brought = section(sheetOf(bookbinder()), u"What they ask for"_qs);
    EXPECT_TRUE(brought.contains(u"**Repair early printed books**"_qs)) << brought.toStdString();
    EXPECT_FALSE(brought.contains(u"900 missing skins"_qs)) << brought.toStdString();
    Content gladly = bookbinder();
    for (Strength strength : gladly.strengths.rows()) {
        strength.enjoy = 5;
        gladly.strengths.put(strength);
    }
    EXPECT_TRUE(section(sheetOf(gladly), u"What they ask for"_qs).contains(u"900 missing skins"_qs));
}

TEST(Sheet, WhatIsNotAskedForIsNoGap) {
    const QString gaps = section(sheetOf(bookbinder()), u"What I can"_qs);
    EXPECT_TRUE(gaps.contains(u"You ask for \u201Cgold tooling\u201D. I can't show that yet;"_qs))
        << gaps.toStdString();
    EXPECT_FALSE(gaps.contains(u"diplomas"_qs)) << gaps.toStdString();
}

TEST(Sheet, TheFirstGapsAreSaidWholeAndTheOthersNamed) {
    Content content = bookbinder();
    Role role = content.roles.rows().first();
    role.posting += u"- A forklift licence\n- Knowledge of paper chemistry\n- Danish\n- Marbling\n"_qs;
    content.roles.put(role);
    const QString heading = u"What I can't show yet, and what to say"_qs;
    const QString gaps = section(sheetOf(content), heading).remove(heading);
    EXPECT_EQ(gaps.count(u"I can't show"_qs) + gaps.count(u"I don't hold"_qs), 3) << gaps.toStdString();
    EXPECT_TRUE(gaps.contains(u"Also not shown yet"_qs)) << gaps.toStdString();
    EXPECT_TRUE(gaps.contains(u"- Marbling"_qs)) << gaps.toStdString();
}

TEST(Sheet, TheSameWarningIsGivenOnce) {
    Content content = bookbinder();
    for (const char* question : {"career-goals", "five-years"}) {
        Answer answer;
        answer.question = Question(QString::fromLatin1(question));
        answer.text = u"I want to run a bindery. I hope to get a big pay rise every spring. I would bind well."_qs;
        content.answers.put(answer);
    }
    const QString avoid = section(sheetOf(content), u"What to avoid"_qs);
    EXPECT_EQ(avoid.count(u"pay rise"_qs), 1) << avoid.toStdString();
}

TEST(Sheet, AChosenTemplateThatCannotBeUsedIsNamed) {
    Content content = bookbinder();
    Template own;
    own.name = u"Mine"_qs;
    own.body = u"{{#goals}} never closed"_qs;
    content.templates.put(own);
    Answer answer;
    answer.question = Question(u"career-goals"_qs);
    answer.templateKey = TemplateKey(own.id.toString());
    content.answers.put(answer);
    const QString full = section(sheetOf(content), u"The answers in full"_qs);
    EXPECT_TRUE(full.contains(u"The template that you chose can't be used"_qs)) << full.toStdString();
    EXPECT_EQ(full.count(u"### "_qs), 6) << "the answer is made with another template";
    own.body = u"My own words: {{direction}}"_qs;
    content.templates.put(own);
    const QString mended = section(sheetOf(content), u"The answers in full"_qs);
    EXPECT_FALSE(mended.contains(u"can't be used"_qs));
    EXPECT_TRUE(mended.contains(u"My own words"_qs)) << mended.toStdString();
}

TEST(KeyPoints, OfOnesOwnTextAreShortAndSaySomething) {
    const QStringList points =
        keyPoints(u"It does. Over the next years I want to lead a bindery, which I have prepared for since school. "
                  "I bound 120 volumes last winter. I bound 120 volumes last winter. So yes."_qs,
                  4);
    EXPECT_EQ(points,
              (QStringList{u"Over the next years I want to lead a bindery"_qs, u"I bound 120 volumes last winter"_qs}))
        << points.join(u'|').toStdString();
}

TEST(WholePhrase, EndsWhereSomethingIsSaid) {
    const auto cut = [](const char* text, int words) { return wholePhrase(QString::fromUtf8(text), words); };
    EXPECT_EQ(cut("Bind the books.", 5), u"Bind the books"_qs);
    EXPECT_EQ(cut("Bind the old books of the abbey which came back from the flood", 8),
              u"Bind the old books of the abbey"_qs);
    EXPECT_EQ(cut("Get so good at tooling that I can cut, gild and letter a spine alone", 10),
              u"Get so good at tooling"_qs);
    EXPECT_EQ(cut("Lead the sewing of two or three choir books at a time for the chapel", 8),
              u"Lead the sewing of two or three choir \u2026"_qs);
    EXPECT_EQ(cut("Oil the presses before the fairs and the long winter break begin", 7), u"Oil the presses"_qs);
    EXPECT_EQ(cut("When the glue went hard I warmed it, found that the window stood open, and shut it for good", 10),
              u"When the glue went hard I warmed it"_qs);
    EXPECT_EQ(cut("Look after the presses with the younger hands and the caretaker of the yard", 8),
              u"Look after the presses with the younger hands"_qs);
    EXPECT_EQ(cut("Know every kind of old glue and paste such as fish glue or wheat starch", 9),
              u"Know every kind of old glue and paste"_qs);
    EXPECT_EQ(cut("Mend the torn maps under the rules of the county archive", 7), u"Mend the torn maps"_qs);
    EXPECT_EQ(cut("Try the press in the yard with the people who really print on it, one by one", 9),
              u"Try the press in the yard"_qs);
    EXPECT_EQ(cut("Restore nineteenth century Norwegian parish registers entirely alone", 7),
              u"Restore nineteenth century Norwegian parish registers entirely alone"_qs)
        << "one word more, not cut";
    EXPECT_EQ(cut("Choose between vellum and calf skin for every single one of the abbey's new missals", 6),
              u"Choose between vellum and calf skin"_qs);
}

TEST(Sheet, OwnWordsForAGapStandInPlaceOfTheProposedOnes) {
    Content content = bookbinder();
    const RoleId role = content.roles.rows().first().id;
    OwnWords own = ownWordsOf(role, u"- Gold tooling"_qs);
    own.words = u"I have tooled in blind for years; gold is next.\nMy course begins in May."_qs;
    content.ownWords.put(own);
    const QString gaps = section(sheetOf(content), u"What I can"_qs);
    EXPECT_TRUE(gaps.contains(u"- Gold tooling: I have tooled in blind for years; gold is next. My course begins"_qs))
        << gaps.toStdString();
    EXPECT_FALSE(gaps.contains(u"You ask for"_qs)) << gaps.toStdString();

    own.role = RoleId();
    content.ownWords.assign({own});
    EXPECT_FALSE(sheetOf(content).contains(u"in blind for years"_qs)) << "of another role";
}

TEST(Sheet, OwnWordsAreSaidWhileAGoalIsOnTheWayAndNotOnceTheLineIsShown) {
    Content content = bookbinder();
    const RoleId role = content.roles.rows().first().id;
    Goal course;
    course.position = 2;
    course.statement = u"Learn gold tooling"_qs;
    course.share = ShareLevel::Interview;
    content.goals.put(course);
    OwnWords own = ownWordsOf(role, u"Gold tooling"_qs);
    own.words = u"My course begins in May."_qs;
    content.ownWords.put(own);
    EXPECT_TRUE(sheetOf(content).contains(u"- Gold tooling: My course begins in May."_qs))
        << sheetOf(content).toStdString();
    content.goals.remove(course.id.uuid());
    Strength tooling = strengthOf("gold tooling", 5, "every spine of the choir books");
    tooling.position = 3;
    content.strengths.put(tooling);
    EXPECT_FALSE(sheetOf(content).contains(u"My course begins in May"_qs)) << sheetOf(content).toStdString();
}

TEST(Sheet, OwnWordsForAConflictStandInPlaceOfTheAdvice) {
    Content content = bookbinder();
    Aspiration own = content.aspirations.rows().first();
    own.kind = AspirationKind::Business;
    own.statement = u"Open a bindery of my own"_qs;
    content.aspirations.put(own);
    const QString advice = section(sheetOf(content), u"What to avoid"_qs);
    ASSERT_TRUE(advice.contains(u"is a business of your own"_qs)) << advice.toStdString();
    OwnWords said;
    said.role = content.roles.rows().first().id;
    said.aspiration = own.id;
    said.words = u"That is twenty years off; I want to learn from you first."_qs;
    content.ownWords.put(said);
    const QString avoid = section(sheetOf(content), u"What to avoid"_qs);
    EXPECT_TRUE(avoid.contains(u"If it comes to \u201COpen a bindery of my own\u201D, I say: That is twenty"_qs))
        << avoid.toStdString();
    EXPECT_FALSE(avoid.contains(u"is a business of your own"_qs)) << avoid.toStdString();
}
