// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text.h"
#include "tests/support/print.h"

#include <thread>

using namespace ascent;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}

/// The class of the first token of this word.
ClassReading classIn(const char* sentence, const char* word) {
    const Text text(qs(sentence));
    for (int t = 0; t < text.size(); ++t)
        if (text.word(t) == qs(word))
            return text.wordClass(t);
    ADD_FAILURE() << word << " isn't in: " << sentence;
    return {};
}

} // namespace

TEST(Text, ReadsAContractionAsTheWordsThatItStandsFor) {
    const Text text(qs("I can't say I\u2019d go. Dunno!"));
    QStringList words;
    for (const Token& token : text.tokens())
        words << token.word;
    EXPECT_EQ(words, QStringList({qs("i"), qs("can"), qs("not"), qs("say"), qs("i"), qs("would"), qs("go"), qs("do"),
                                  qs("not"), qs("know")}));
    EXPECT_EQ(text.token(1).start, text.token(2).start);
    EXPECT_TRUE(text.token(2).is(WordKind::Negation));
    EXPECT_EQ(text.written({1, 4}), qs("can't say"));
}

TEST(Text, EndsSentencesInEveryScript) {
    for (const char* two : {"One. Two.", "One! Two", "\u4e00\u3002\u4e8c\u3002", "\u4e00\uff01\u4e8c\uff1f",
                            "\u0928\u092e\u0938\u094d\u0924\u0947\u0964 \u0939\u093e\u0901\u0964",
                            "\u0645\u0627 \u0647\u0630\u0627\u061f \u0646\u0639\u0645"})
        EXPECT_EQ(Text(qs(two)).sentences().size(), 2) << two;
    EXPECT_TRUE(Text(qs("\u0645\u0627 \u0647\u0630\u0627\u061f")).sentences().first().asks);
}

TEST(Text, KnowsTheBaseOfAForm) {
    struct Case {
        const char* word;
        const char* lemma;
    };
    for (const Case& each :
         {Case{"went", "go"}, Case{"planning", "plan"}, Case{"hoping", "hope"}, Case{"hopping", "hop"},
          Case{"nurses", "nurse"}, Case{"studies", "study"}, Case{"applied", "apply"}, Case{"boxes", "box"},
          Case{"organised", "organise"}, Case{"taken", "take"}, Case{"bus", "bus"}, Case{"morning", "morning"},
          Case{"quicker", "quick"}, Case{"garden", "garden"}, Case{"zzyzx", "zzyzx"}})
        EXPECT_EQ(Text(qs(each.word)).lemma(0), qs(each.lemma)) << each.word;
    EXPECT_EQ(Text(qs("planned")).stem(0), Text(qs("plans")).stem(0));
}

TEST(Text, ReadsAWordByWhatStandsAroundIt) {
    struct Case {
        const char* sentence;
        const char* word;
        WordClass is;
    };
    for (const Case& each : {
             Case{"I want to plan the rota.", "plan", WordClass::Verb},
             Case{"My plan is simple.", "plan", WordClass::Noun},
             Case{"I lead a small team.", "lead", WordClass::Verb},
             Case{"She is the lead engineer.", "lead", WordClass::Noun},
             Case{"The patient was calm.", "patient", WordClass::Noun},
             Case{"I am patient.", "patient", WordClass::Adjective},
             Case{"We closed the shop early.", "closed", WordClass::Verb},
             Case{"I learned by watching others.", "watching", WordClass::Verb},
             Case{"They quickly agreed.", "quickly", WordClass::Adverb},
             Case{"I have a curious mind.", "curious", WordClass::Adjective},
             Case{"Patients trust me.", "trust", WordClass::Verb},
             Case{"I took her advice.", "her", WordClass::Determiner},
             Case{"I could run a kitchen.", "could", WordClass::Auxiliary},
             Case{"Within five years.", "within", WordClass::Preposition},
         })
        EXPECT_EQ(classIn(each.sentence, each.word).is, each.is) << each.sentence << ": " << each.word;
    EXPECT_EQ(classIn("I will become a nurse.", "become").sure, Sureness::Sure);
    EXPECT_EQ(classIn("We sell zzyzx.", "zzyzx").sure, Sureness::Guess);
}

TEST(Text, TellsWhoseAClauseIsAndHowItIsMeant) {
    struct Case {
        const char* text;
        Subject subject;
        Stance stance;
        bool denied;
    };
    for (const Case& each : {
             Case{"I ran the night desk.", Subject::Me, Stance::Done, false},
             Case{"I've run the night desk.", Subject::Me, Stance::Done, false},
             Case{"I run the night desk.", Subject::Me, Stance::Doing, false},
             Case{"I'm running the night desk.", Subject::Me, Stance::Doing, false},
             Case{"I want to run the night desk.", Subject::Me, Stance::Meant, false},
             Case{"I'd like to run the night desk.", Subject::Me, Stance::Meant, false},
             Case{"I'm going to run the night desk.", Subject::Me, Stance::Meant, false},
             Case{"I will run the night desk.", Subject::Me, Stance::Meant, false},
             Case{"My goal is to run the night desk.", Subject::Me, Stance::Meant, false},
             Case{"I have never run a desk.", Subject::Me, Stance::Done, true},
             Case{"I don't want to run a desk.", Subject::Me, Stance::Meant, true},
             Case{"Nobody runs the desk at night.", Subject::Somebody, Stance::Doing, true},
             Case{"My boss closed the shop.", Subject::Somebody, Stance::Done, false},
             Case{"Patients trust me with their stories.", Subject::Somebody, Stance::Doing, false},
             Case{"We rebuilt the kitchen.", Subject::Us, Stance::Done, false},
             Case{"Your hospital trains its own nurses.", Subject::Employer, Stance::Doing, false},
             Case{"The queue halved in a month.", Subject::Thing, Stance::Done, false},
             Case{"Led the move to a new office.", Subject::Me, Stance::Done, false},
         }) {
        const Text text(qs(each.text));
        ASSERT_FALSE(text.clauses().isEmpty()) << each.text;
        const Clause& clause = text.clauses().first();
        EXPECT_EQ(clause.subject, each.subject) << each.text;
        EXPECT_EQ(clause.stance, each.stance) << each.text;
        EXPECT_EQ(clause.denied, each.denied) << each.text;
    }
}

TEST(Text, AClauseWithoutASubjectHasTheOneBefore) {
    const Text text(qs("I want to finish the course, then lead a team."));
    ASSERT_EQ(text.clauses().size(), 2);
    EXPECT_EQ(text.clauses()[1].subject, Subject::Me);
    EXPECT_EQ(text.clauses()[1].stance, Stance::Meant);
    EXPECT_FALSE(text.clauses()[1].ownSubject);
}

TEST(Text, FindsAmountsAndNames) {
    const Text text(qs("At Alder Mill I cut waste by 20%, saved £40k and trained three cooks with Rosa Lindqvist."));
    const QList<Amount> amounts = text.amounts();
    ASSERT_EQ(amounts.size(), 3);
    EXPECT_TRUE(amounts[0].percent);
    EXPECT_EQ(amounts[1].currency, qs("£"));
    EXPECT_EQ(amounts[1].value, 40'000);
    ASSERT_GE(amounts[2].unit, 0);
    EXPECT_EQ(text.word(amounts[2].unit), qs("cooks"));
    QStringList names;
    for (const TokenRange& name : text.names())
        names << text.written(name).toString();
    EXPECT_EQ(names, QStringList({qs("Alder Mill"), qs("Rosa Lindqvist")}));
}

TEST(Text, OutlivesTheStringThatItWasMadeOf) {
    Text copy;
    {
        QString typed = qs("Finish by March 2027.");
        const Text text(typed);
        typed.fill(u'x');
        copy = text;
    }
    EXPECT_EQ(copy.string(), qs("Finish by March 2027."));
    ASSERT_FALSE(copy.pieces().isEmpty());
    EXPECT_EQ(copy.pieces().first().raw, qs("Finish"));
    EXPECT_EQ(copy.times(QDate(2026, 11, 30)).first().due, QDate(2027, 3, 31));
}

TEST(Text, IsReadByManyThreadsAtOnce) {
    const Text text(qs("I planned the rota, and my boss said that nobody had run the desk so well."));
    std::vector<std::thread> threads;
    std::vector<QString> lemmas(8);
    for (size_t i = 0; i < lemmas.size(); ++i)
        threads.emplace_back([&, i] {
            for (int t = 0; t < text.size(); ++t)
                lemmas[i] += text.lemma(t) + QString::number(int(text.wordClass(t).is)) + u' ';
            lemmas[i] += QString::number(text.clauses().size()) + QString::number(text.words().size());
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const QString& each : lemmas)
        EXPECT_EQ(each, lemmas.front());
}
