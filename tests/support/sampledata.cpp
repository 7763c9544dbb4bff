// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledata.h"

namespace ascent::test {

Content fullContent() {
    Content c;
    c.person.name = text("Rós Ní Bhriain");
    c.person.headline = text("bookbinder");
    c.person.stage = Stage::Switching;
    c.person.background = text("Nine years at the bench; \"hand-sewn\" {only}.");

    Reflection reflection{{}, 1, text("talents"), text("I see when paper is about to tear.")};
    Driver driver{{}, 1, DriverKind::Recognition};
    Strength strength{{}, 1, text("edge gilding"), StrengthKind::Hard, 5, 4, text("Forty-one volumes, none returned.")};
    Value value{{}, 1, text("patience"), 3, 5, text("learned from Nan")};
    Aspiration aspiration{{},
                          1,
                          text("teach the craft"),
                          AspirationKind::Contribution,
                          text("so that it stays"),
                          6,
                          AspirationState::Parked};
    Goal parent{};
    parent.position = 1;
    parent.statement = text("Run a bindery course");
    Goal goal{};
    goal.position = 2.5;
    goal.statement = text("Hold twelve evening lessons by June");
    goal.aspiration = aspiration.id;
    goal.parent = parent.id;
    goal.category = GoalCategory::Education;
    goal.specific = text("for beginners");
    goal.metric = text("lessons held");
    goal.unit = text("lessons");
    goal.baseline = 0.1;
    goal.target = 0.1 + 0.2;
    goal.achievable = text("the library lends a room");
    goal.realistic = text("two others did it");
    goal.start = QDate(2026, 9, 1);
    goal.due = QDate(2027, 6, 30);
    goal.status = GoalStatus::Paused;
    goal.share = ShareLevel::Plan;
    goal.skills = {text("teaching"), text("\"planning\", a lot")};
    Step step{{},
              goal.id,
              1,
              text("Ask the library"),
              QDate(2026, 12, 1),
              QDate(2026, 11, 20),
              text("the library opens"),
              text("I walk in and ask")};
    CheckIn checkIn{{}, goal.id, 1, QDate(2026, 10, 2), 3.25, text("small but lively")};
    Revision revision{
        {}, goal.id, 1, QDate(2026, 10, 9), text("The room was flooded."), QDate(2027, 1, 1), QDate(2027, 6, 30),
        10, 12};
    Story story{{},
                1,
                text("The flood"),
                StoryKind::Setback,
                text("spring 2025"),
                text("Water came in."),
                text("Save the stock."),
                text("I carried it up."),
                text("Two sheets lost.")};
    Role role{};
    role.position = 1;
    role.title = text("Conservator");
    role.company = text("Museum of the Loch");
    role.stage = RoleStage::Interview;
    role.interviewAt = QDateTime(QDate(2026, 12, 3), QTime(9, 30), Qt::OffsetFromUTC, 3600);
    role.posting = text("Duties:\n- Repair books");
    role.culture = text("quiet");
    role.mission = text("keep it all");
    role.shortTerm = text("move the store");
    role.longTerm = text("open the archive");
    role.admire = text("their patience");
    role.notes = text("ask about parking");
    role.questionsToAsk = {text("Who sews?"), text("What is on the bench now?")};
    Template own{{}, 1, text("Plain"), Question(text("career-goals")), text("{{direction}}")};
    Answer answer{{},
                  1,
                  Question(text("career-goals")),
                  role.id,
                  TemplateKey(own.id.toString()),
                  text("I would like to teach."),
                  QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC),
                  90,
                  text("I want to teach."),
                  {text("goal 0f6c2a54 1")},
                  {text("hedging\tmaybe")}};
    AnswerVersion version{
        {}, answer.id, 1, QDateTime(QDate(2026, 10, 30), QTime(7, 5), Qt::UTC), text("I might teach.")};
    Rehearsal rehearsal{{},
                        answer.id,
                        1,
                        QDateTime(QDate(2026, 11, 2), QTime(20, 0), Qt::OffsetFromUTC, -18000),
                        61.5,
                        4,
                        text("too fast"),
                        60,
                        141.5};
    Review review{{}, 1, QDate(2026, 11, 1), ReviewPeriod::Quarterly, text("Lessons: five of twelve.")};
    LineCorrection correction{{}, role.id, 1, text("- Repair books"), LineKind::Duty, Need::Must};
    MatchVerdict verdict{};
    verdict.role = role.id;
    verdict.position = 1;
    verdict.line = text("- Repair books");
    verdict.strength = strength.id;
    verdict.goal = goal.id;
    verdict.story = story.id;
    verdict.verdict = Verdict::Refused;
    FitNote note{{}, role.id, 1, value.id, FitSide::Against, text("all in a hurry"), text("Who sets the pace?")};
    OwnWords said{};
    said.role = role.id;
    said.position = 1;
    said.line = text("- Repair books");
    said.strength = strength.id;
    said.value = value.id;
    said.driver = DriverKind::Recognition;
    said.aspiration = aspiration.id;
    said.goal = goal.id;
    said.words = text("I have mended forty at home; yours would be my first for a museum.");

    OwnQuestion question{{}, 1, text("What would you mend first?"), Question(text("first-weeks")), role.id};
    // One line that fills every field: no real one speaks of so much.
    SayLine line{};
    line.position = 1;
    line.of = Sayable::Match;
    line.aspiration = aspiration.id;
    line.goal = goal.id;
    line.strength = strength.id;
    line.story = story.id;
    line.value = value.id;
    line.driver = DriverKind::Helping;
    line.reflection = reflection.id;
    line.role = role.id;
    line.part = text("- Repair books");
    line.forRole = role.id;
    line.text = text("I've mended forty books at home.");
    line.brief = text("I've mended forty.");
    line.claim = text("I mend books.");
    line.spokenName = text("the winter of the wet store");
    line.liked = text("I liked the quiet.");
    line.basis = text("0f6c");

    c.reflections.assign({reflection});
    c.drivers.assign({driver});
    c.strengths.assign({strength});
    c.values.assign({value});
    c.aspirations.assign({aspiration});
    c.goals.assign({parent, goal});
    c.steps.assign({step});
    c.checkIns.assign({checkIn});
    c.revisions.assign({revision});
    c.stories.assign({story});
    c.roles.assign({role});
    c.templates.assign({own});
    c.answers.assign({answer});
    c.rehearsals.assign({rehearsal});
    c.answerVersions.assign({version});
    c.reviews.assign({review});
    c.lineCorrections.assign({correction});
    c.matchVerdicts.assign({verdict});
    c.fitNotes.assign({note});
    c.ownWords.assign({said});
    c.aspirationValues.assign({{{}, aspiration.id, value.id, 1}});
    c.aspirationStrengths.assign({{{}, aspiration.id, strength.id, 1}});
    c.storyStrengths.assign({{{}, story.id, strength.id, 1}});
    c.storyGoals.assign({{{}, story.id, goal.id, 1}});
    c.questions.assign({question});
    c.questionStories.assign({{{}, question.id, story.id, 1}});
    c.sayLines.assign({line});
    return c;
}

} // namespace ascent::test
