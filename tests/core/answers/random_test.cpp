// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand workbooks of a few random entries each: whatever is typed, in whatever form, no answer breaks.
#include "core/answers/compose.h"
#include "core/language/phrases/tidy.h"
#include "core/language/speech/speech.h"
#include "tests/support/print.h"
#include "tests/support/question_keys.h"

#include <random>

using namespace ascent;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}
const QDate today(2026, 11, 22);

/// Entries as people type them, and as nobody does.
class Typist {
public:
    explicit Typist(unsigned seed)
        : m_random(seed) {}

    int below(int end) { return int(m_random() % static_cast<unsigned>(end)); }

    /// A phrase in one of the forms that are read apart.
    QString phrase() {
        static const char* const opens[] = {"",         "to ",      "I want to ", "My goal is to ", "i'd like to ",
                                            "One day ", "By June ", "I am ",      "My aim: ",       "becoming ",
                                            "the ",     "a ",       "4 ",         "8-week ",        "\xE2\x80\x9C",
                                            "(",        "To be ",   "lead ",      "every ",         "no "};
        static const char* const cores[] = {
            "train two bakers",       "head of the mill",        "SQL",           "UX research",
            "honest advice",          "12 villages, 3 valleys",  "teaching",      "building a yard",
            "lead engineer",          "pass the MRI exam",       "nobody shouts", "people ask me first",
            "400 loaves; none burnt", "reading, writing, sums",  "me and the ox", "an hour a day",
            "get better at it",       "won a prize (the small)", "R&D & tests",   "the 2029 fair"};
        static const char* const ends[] = {"",
                                           ".",
                                           "...",
                                           "!",
                                           ";",
                                           ",",
                                           " \xE2\x80\x9D",
                                           ")",
                                           " by May",
                                           " (maybe)",
                                           ": yes",
                                           " - no",
                                           " and",
                                           ". Then rest.",
                                           " \xF0\x9F\x8C\xB1",
                                           "?",
                                           "\n\nand more",
                                           " within 2 years"};
        QString text = qs(opens[below(std::size(opens))]) + qs(cores[below(std::size(cores))]);
        if (below(4) == 0)
            text += qs(", and ") + qs(cores[below(std::size(cores))]);
        text += qs(ends[below(std::size(ends))]);
        const int shape = below(10);
        return shape == 0 ? text.toUpper() : shape == 1 ? text.toLower() : shape == 2 ? text + u' ' + text : text;
    }

    /// Pieces in any order.
    QString noise() {
        static const QStringList bits{qs("{{"),
                                      qs("}}"),
                                      qs("("),
                                      qs(")"),
                                      qs("."),
                                      qs("..."),
                                      qs(";"),
                                      qs(":"),
                                      qs(","),
                                      qs(" "),
                                      qs("\n"),
                                      qs("I want"),
                                      qs("to"),
                                      qs("becoming"),
                                      qs("lead"),
                                      qs("a"),
                                      qs("8"),
                                      qs("\xC3\x9E"),
                                      qs("\xF0\x9F\x8C\xB1"),
                                      qs("'"),
                                      qs("\xE2\x80\x9C"),
                                      qs("and"),
                                      qs("or"),
                                      qs("either"),
                                      qs("My goal is"),
                                      qs("You will"),
                                      qs("-"),
                                      QString(QChar(0xFDD0)),
                                      QString(QChar(0xFDD1)),
                                      QString(QChar(0xD83C)),
                                      qs("%1"),
                                      qs("{to}"),
                                      qs("{list}"),
                                      qs("{tail}"),
                                      qs("since"),
                                      qs("they")};
        QString text;
        for (int length = below(24); length > 0; --length)
            text += bits[below(int(bits.size()))] + (below(3) ? qs(" ") : QString());
        return text;
    }

    QString any() { return below(3) ? phrase() : noise(); }

private:
    std::mt19937 m_random;
};

Content randomContent(Typist& typist, bool role, bool posting) {
    Content content;
    content.person.name = typist.any();
    content.person.headline = typist.any();
    content.person.stage = static_cast<Stage>(typist.below(3));
    Aspiration aspiration;
    aspiration.statement = typist.any();
    aspiration.why = typist.any();
    aspiration.kind = static_cast<AspirationKind>(typist.below(6));
    content.aspirations.assign({aspiration});
    QList<Goal> goals;
    for (int each = typist.below(4); each > 0; --each) {
        Goal goal;
        goal.statement = typist.any();
        goal.skills = {typist.any(), typist.any()};
        goal.position = each;
        if (typist.below(2))
            goal.due = today.addDays(typist.below(1500));
        goals.append(goal);
    }
    content.goals.assign(goals);
    QList<Strength> strengths;
    for (int each = typist.below(3); each > 0; --each) {
        Strength strength;
        strength.name = typist.any();
        strength.evidence = typist.any();
        strength.excel = 3 + typist.below(3);
        strength.enjoy = 3 + typist.below(3);
        strength.position = each;
        strengths.append(strength);
    }
    content.strengths.assign(strengths);
    if (typist.below(3) == 0) {
        Story story;
        story.situation = typist.any();
        story.action = typist.any();
        story.result = typist.any();
        content.stories.assign({story});
    }
    if (typist.below(2)) {
        Value value;
        value.name = typist.any();
        value.life = value.career = 4;
        content.values.assign({value});
        Driver driver;
        driver.kind = static_cast<DriverKind>(typist.below(6));
        content.drivers.assign({driver});
    }
    if (role) {
        Role each;
        each.title = typist.any();
        each.company = typist.any();
        each.culture = typist.any();
        each.admire = typist.any();
        each.shortTerm = typist.any();
        each.longTerm = typist.any();
        each.mission = typist.any();
        if (posting)
            each.posting = typist.any() + qs("\nDuties\n- ") + typist.any() + qs("\n- ") + typist.any();
        content.roles.assign({each});
    }
    return content;
}

/// Each part has a seed of its own, and so entries of its own.
void composeRandom(unsigned seed, int rounds, bool role, bool posting) {
    Typist typist(seed);
    for (int round = 0; round < rounds; ++round) {
        const Content content = randomContent(typist, role, posting);
        AnswerRequest request;
        request.question = Question(QLatin1String(questionKeys[static_cast<size_t>(round) % questionKeys.size()]));
        request.seconds = 30 * (1 + typist.below(4));
        if (role)
            request.role = content.roles.rows().first().id;
        const auto composed = compose(content, request, today);
        ASSERT_TRUE(composed);
        const ComposedAnswer& answer = *composed;
        ASSERT_EQ(answer.words, countWords(answer.text));
        for (const AnswerSpan& span : answer.spans) {
            ASSERT_GE(span.start, 0);
            ASSERT_LE(span.start + span.length, answer.text.size());
        }
        for (const char* never : {"  ", " ,", " .", " ;", ",,", ";;", "!!", "??", "..", ",.", ";.", ":.", "!.", "?."})
            ASSERT_FALSE(answer.text.contains(qs(never))) << never << ": " << answer.text.toStdString();
        for (const QString& sentence : sentencesOf(answer.text))
            // "iOS" and its like keep their small letter.
            ASSERT_FALSE(sentence.front().isLower() &&
                         sentence.section(u' ', 0, 0) == sentence.section(u' ', 0, 0).toLower())
                << sentence.toStdString() << " in: " << answer.text.toStdString();
        for (const QChar c : answer.text)
            ASSERT_FALSE(c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF);
    }
}

} // namespace

// Reading a posting takes most of an answer's time, and has random tests of its own: most workbooks here have none.
TEST(RandomEntries, WithoutARole) {
    composeRandom(1906, 7500, false, false);
}
TEST(RandomEntries, ForARoleWithoutAPosting) {
    composeRandom(1907, 2000, true, false);
}
TEST(RandomEntries, ForARoleWithAPosting) {
    composeRandom(1908, 500, true, true);
}
