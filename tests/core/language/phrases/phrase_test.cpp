// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/phrase.h"
#include "tests/support/print.h"

#include <random>

using namespace ascent;

namespace {

Phrase read(const char* typed) {
    return readPhrase(QString::fromUtf8(typed), Names());
}

struct FormCase {
    const char* typed;
    const char* infinitive;
};

} // namespace

TEST(Phrase, AnAimBecomesAnInfinitiveHoweverItWasTyped) {
    const FormCase cases[] = {
        {"Become a veterinary nurse", "become a veterinary nurse"},
        {"becoming a veterinary nurse.", "become a veterinary nurse"},
        {"to become a veterinary nurse", "become a veterinary nurse"},
        {"I want to become a veterinary nurse.", "become a veterinary nurse"},
        {"i'd really like to become a veterinary nurse", "become a veterinary nurse"},
        {"I\u2019d like to become a veterinary nurse", "become a veterinary nurse"},
        {"My goal is to become a veterinary nurse!", "become a veterinary nurse"},
        {"My long-term career goal is becoming a veterinary nurse", "become a veterinary nurse"},
        {"One of my aims would be to become a veterinary nurse", "become a veterinary nurse"},
        {"veterinary nurse", "become a veterinary nurse"},
        {"I see myself as a veterinary nurse", "become a veterinary nurse"},
        {"I am working towards becoming a veterinary nurse", "become a veterinary nurse"},
        {"Eventually I want to run my own practice", "run my own practice"},
        {"BECOME A VETERINARY NURSE", "become a veterinary nurse"},
        {"RUN AN NHS CLINIC", "run an NHS clinic"},
        {"Lead engineer in a small team", "become a lead engineer in a small team"},
        {"lead a small team", "lead a small team"},
        {"Lead teams of welders", "lead teams of welders"},
        {"Head chef of a hotel", "become head chef of a hotel"},
        {"Design manager", "become a design manager"},
        {"Design systems that last", "design systems that last"},
        {"Running the night shift; no excuses", "run the night shift"},
        {"lying less about my hours", "lie less about my hours"},
        {"Finishing the diploma and moving to the coast", "finish the diploma and move to the coast"},
        {"Teaching reading and writing", ""},
        {"Training apprentices", "train apprentices"},
        {"Training manager", "become a training manager"},
        {"Training", ""},
        {"Spring cleaning", ""},
        {"A degree in geology", ""},
        {"4 published recipes", ""},
        {"SQL", ""},
        {"By May I want to pass the exam", "pass the exam by May"},
        {"successfully defend my thesis", "successfully defend my thesis"},
        {"build, run and sell a boat", "build, run and sell a boat"},
        {"X-ray technician", "become an X-ray technician"},
        {"Shape and bake loaves", "shape and bake loaves"},
        {"Design and build boats", "design and build boats"},
        {"research and design team", ""},
        {"research and development", ""},
        {"Boats you can live in", ""},
        {"care you can trust", ""},
        {"help you grow", "help you grow"},
        {"train the trainer certificate", ""},
        {"train the new welders", "train the new welders"},
        {"MBA graduate and director", ""},
        {"refresh my first-aid certificate", "refresh my first-aid certificate"},
        {"vet the contracts of our suppliers", "vet the contracts of our suppliers"},
        {"over the hill", ""},
        {"Half the fleet on batteries", ""},
        {"Buddying with two new drivers", "buddy with two new drivers"},
        {"learning SAP", "learn SAP"},
        {"Learning support", ""},
        {"rolling forecast", ""},
        {"Level 3 diploma in joinery", ""},
        {"stage 2 of the marketing plan", ""},
        {"Drafting and negotiating supplier contracts", "draft and negotiate supplier contracts"},
        {"Designing, running and checking trials", "design, run and check trials"},
    };
    for (const FormCase& each : cases) {
        SCOPED_TRACE(each.typed);
        EXPECT_EQ(infinitive(read(each.typed)), QString::fromUtf8(each.infinitive));
    }
}

TEST(Phrase, NounsKeepTheCapitalsThatAreTheirs) {
    const FormCase cases[] = {
        {"SQL", "SQL"},
        {"Curiosity", "curiosity"},
        {"Welsh", "Welsh"},
        {"Contract law (Scots)", "contract law"},
        {"iOS development", "iOS development"},
        {"A master's degree in nursing.", "a master's degree in nursing"},
        {"Patience. It took years.", "patience"},
        {"Gantt charts: drawing and reading them", "gantt charts"},
        {"Advanced Life Support course", "Advanced Life Support course"},
    };
    for (const FormCase& each : cases) {
        SCOPED_TRACE(each.typed);
        const Phrase phrase = read(each.typed);
        EXPECT_EQ(phrase.form, PhraseForm::Noun);
        EXPECT_EQ(phrase.text, QString::fromUtf8(each.infinitive));
    }
    const Names names({QStringLiteral("We read Gantt charts here.")});
    EXPECT_EQ(readPhrase(QStringLiteral("Gantt charts"), names).text, QStringLiteral("Gantt charts"));
}

TEST(Phrase, AClauseStaysAClause) {
    EXPECT_EQ(read("Every ward has a pharmacist.").form, PhraseForm::Sentence);
    EXPECT_EQ(read("I want every ward to have a pharmacist").form, PhraseForm::Sentence);
    EXPECT_EQ(read("Nobody waits longer than a day").form, PhraseForm::Sentence);
    EXPECT_EQ(read("A ward that has a pharmacist").form, PhraseForm::Noun);
    EXPECT_EQ(read("a team trained in triage").form, PhraseForm::Noun);
    EXPECT_EQ(read("  \n ").form, PhraseForm::Empty);
    EXPECT_EQ(read("...").form, PhraseForm::Empty);
}

TEST(Phrase, GerundsAreSpelledAndRefusedWhenASecondVerbFollows) {
    const FormCase cases[] = {
        {"run a clinic", "running a clinic"},
        {"lie low", "lying low"},
        {"be head of a school", "being head of a school"},
        {"make tools", "making tools"},
        {"agree the plan", "agreeing the plan"},
        {"plan and run a fair", ""},
        {"begin a course", "beginning a course"},
        {"surgeon", "becoming a surgeon"},
        {"visit farms", "visiting farms"},
    };
    for (const FormCase& each : cases) {
        SCOPED_TRACE(each.typed);
        EXPECT_EQ(gerund(read(each.typed)), QString::fromUtf8(each.infinitive));
    }
}

TEST(Phrase, AStoryGetsItsSubject) {
    EXPECT_EQ(withSubject(QStringLiteral("Rebuilt the rota in a week")),
              QStringLiteral("I rebuilt the rota in a week"));
    EXPECT_EQ(withSubject(QStringLiteral("served 40 tables")), QStringLiteral("I served 40 tables"));
    EXPECT_EQ(withSubject(QStringLiteral("Costs fell by half")), QStringLiteral("Costs fell by half"));
    EXPECT_EQ(withSubject(QStringLiteral("Asked by the board, I wrote it")),
              QStringLiteral("Asked by the board, I wrote it"));
}

TEST(Phrase, TenThousandRandomEntriesAreReadWithoutHarm) {
    const QStringList bits{
        QStringLiteral("I want to"), QStringLiteral("becoming"), QStringLiteral("lead"), QStringLiteral("my goal is"),
        QStringLiteral("a"),         QStringLiteral(","),        QStringLiteral(";"),    QStringLiteral("("),
        QStringLiteral(")"),         QStringLiteral("By May I"), QStringLiteral("..."),  QStringLiteral("\u2019"),
        QStringLiteral("NHS"),       QStringLiteral("and"),      QStringLiteral("12"),   QStringLiteral("\n")};
    std::mt19937 random(42);
    for (int round = 0; round < 10000; ++round) {
        QString text;
        for (unsigned long length = random() % 9; length > 0; --length)
            text += bits[static_cast<qsizetype>(random() % static_cast<unsigned long>(bits.size()))] + QChar(u' ');
        const Phrase phrase = readPhrase(text, Names());
        const QString to = infinitive(phrase);
        gerund(phrase);
        asSentences(text);
        withSubject(text);
        shortened(text, 5);
        ASSERT_FALSE(to.contains(QLatin1String("  "))) << text.toStdString();
        ASSERT_EQ(to, to.trimmed());
    }
}
