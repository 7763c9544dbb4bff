// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookjson.h"
#include "core/privacy/folded.h"
#include "tests/app/cli_program.h"
#include "tests/support/question_keys.h"
#include "tests/support/sampledata.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace ascent;
using test::text;

namespace {

/// Words that stand nowhere else, in small letters: each tells of the private goal.
const QStringList& secretWords() {
    static const QStringList all{QStringLiteral("zorblaxian"), QStringLiteral("quindlewick"),
                                 QStringLiteral("brackwater"), QStringLiteral("vermilyea"),
                                 QStringLiteral("thessalone"), QStringLiteral("karpovitch")};
    return all;
}

/// A workbook that chance puts together: a private goal of secret words, and these words in each text that may have
/// been made of it, in ever another form.
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_random(seed) {}

    Content content() {
        Content made = test::fullContent();
        const QString secret = phrase();
        Goal goal;
        goal.statement = secret;
        goal.specific = form(secret);
        goal.realistic = form(secret);
        goal.due = test::testDay().addDays(m_random.bounded(1000));
        goal.share = ShareLevel::Private;
        goal.position = made.goals.endPosition();
        made.goals.put(goal);
        add(made.steps, goal, [&](Step& row) { row.title = form(secret), row.due = goal.due; });
        add(made.checkIns, goal, [&](CheckIn& row) { row.note = form(secret), row.date = test::testDay(); });
        add(made.revisions, goal, [&](Revision& row) { row.reason = form(secret), row.date = test::testDay(); });
        change(made.answers, [&](Answer& row) { row.text = row.composed = told(secret); });
        change(made.answerVersions, [&](AnswerVersion& row) { row.text = told(secret); });
        change(made.stories, [&](Story& row) {
            QString Story::*const fields[] = {&Story::title, &Story::situation, &Story::task, &Story::action,
                                              &Story::result};
            row.*fields[m_random.bounded(5)] = told(secret);
        });
        change(made.ownWords, [&](OwnWords& row) { row.words = told(secret); });
        change(made.fitNotes, [&](FitNote& row) { row.question = row.observation = told(secret); });
        change(made.templates, [&](Template& row) { row.body = told(secret) + QStringLiteral(" {{path}}"); });
        change(made.reviews, [&](Review& row) { row.summary = told(secret); });
        change(made.reflections, [&](Reflection& row) { row.answer = told(secret); });
        change(made.rehearsals, [&](Rehearsal& row) { row.note = told(secret); });
        change(made.values, [&](Value& row) { row.note = told(secret); });
        change(made.roles, [&](Role& row) {
            row.questionsToAsk.append(told(secret));
            row.notes = row.admire = told(secret);
        });
        return made;
    }

private:
    QString phrase() {
        QStringList words = secretWords();
        std::shuffle(words.begin(), words.end(), m_random);
        return QStringLiteral("Leave ") + words[0] + QStringLiteral(" for the ") + words[1] + QStringLiteral(" and ") +
               words[2] + QStringLiteral(" with ") + words[3];
    }

    /// The same words in other letters and with other marks between them.
    QString form(QString said) {
        switch (m_random.bounded(6)) {
        case 0:
            return said.toUpper();
        case 1:
            return said.replace(u' ', QStringLiteral("\u00a0– "));
        case 2:
            return u'“' + said.replace(u'a', QStringLiteral("a\u0301")) + u'”';
        case 3:
            return said.replace(QStringLiteral("a"), QStringLiteral("a\u00ad"));
        case 4:
            return said.replace(u' ', QStringLiteral(",\n"));
        default:
            return said;
        }
    }

    /// A text with a part of the secret in it.
    QString told(const QString& secret) {
        const QStringList words = secret.split(u' ');
        const qsizetype from = m_random.bounded(int(words.size()) - 4);
        return QStringLiteral("In my next job I would like to ") + form(words.mid(from).join(u' ')) +
               QStringLiteral(", and to lead a team.");
    }

    template<class E, class F>
    void add(Table<E>& table, const Goal& goal, F&& fill) {
        E row;
        row.goal = goal.id;
        row.position = table.endPosition();
        fill(row);
        table.put(row);
    }
    template<class E, class F>
    void change(Table<E>& table, F&& f) {
        QList<E> rows = table.rows();
        for (E& row : rows)
            f(row);
        table.assign(rows);
    }

    QRandomGenerator m_random;
};

class PrivateWordsOfTheCli : public test::CliProgram {
protected:
    /// The secret words that the bytes hold, folded as a reader would.
    QStringList heldIn(const QByteArray& bytes) {
        QString all;
        for (const privacy::FoldedWord& word : folder.wordsOf(QString::fromUtf8(bytes)))
            all += u' ' + word.stem;
        QStringList found;
        for (const QString& word : secretWords())
            if (all.contains(folder.wordsOf(word).first().stem))
                found << word;
        return found;
    }

    void expectSilent(const QByteArray& bytes, const QString& where) {
        EXPECT_EQ(heldIn(bytes), QStringList()) << where.toStdString() << "\n" << bytes.left(4000).toStdString();
    }

    privacy::Folder folder;
};

} // namespace

TEST_F(PrivateWordsOfTheCli, standInNoOutputButTheInterchangeForm) {
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const Content content = Chance(seed).content();
        const QString book = QStringLiteral("w%1.ascent").arg(seed);
        write(QStringLiteral("in.json"), writeWorkbookJson(content));
        ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("json"), book, QStringLiteral("in.json")}).code, 0);
        ASSERT_EQ(run({QStringLiteral("export"), QStringLiteral("json"), book, QStringLiteral("-o"),
                       QStringLiteral("out.json")})
                      .code,
                  0);
        EXPECT_GE(heldIn(read(QStringLiteral("out.json"))).size(), 4); // the test sees what it looks for

        const auto call = [&](const QStringList& words, const QList<QByteArray>& input = {}) {
            const Ran ran = run(words, input);
            expectSilent(ran.out + ran.err, QStringLiteral("%1: %2").arg(QString::number(seed), words.join(u' ')));
            return ran;
        };
        const QStringList today{QStringLiteral("--today"), QStringLiteral("2026-11-22")};
        const auto exported = [&](const QStringList& words, const QString& name) {
            const Ran ran = call(words + QStringList{QStringLiteral("-o"), name});
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
            expectSilent(read(name), name);
            return ran;
        };
        for (const QString& format : {QStringLiteral("html"), QStringLiteral("md")}) {
            exported(QStringList{QStringLiteral("export"), QStringLiteral("plan"), book} + today,
                     QStringLiteral("plan.") + format);
            for (const Role& role : content.roles) {
                const Ran ran = exported(QStringList{QStringLiteral("export"), QStringLiteral("sheet"), book,
                                                     QStringLiteral("--role"), role.id.toString()} +
                                             today,
                                         QStringLiteral("sheet.") + format);
                EXPECT_TRUE(ran.err.contains("left out: ")) << ran.err.toStdString();
                EXPECT_EQ(ran.err.count('\n'), 1);
            }
        }
        exported({QStringLiteral("export"), QStringLiteral("calendar"), book}, QStringLiteral("out.ics"));
        for (const QString& json : {QString(), QStringLiteral("--json")}) {
            const auto told = [&](QStringList words, const QList<QByteArray>& input = {}) {
                if (!json.isEmpty())
                    words << json;
                return call(words, input);
            };
            for (const Role& role : content.roles) {
                const QStringList of{QStringLiteral("--role"), role.id.toString()};
                for (const char* key : questionKeys)
                    told(QStringList{QStringLiteral("answer"), book, QStringLiteral("--question"), QLatin1String(key)} +
                         of + today);
                for (const Template& own : content.templates)
                    told(QStringList{QStringLiteral("answer"), book, QStringLiteral("--question"),
                                     QStringLiteral("career-goals"), QStringLiteral("--template"), own.id.toString()} +
                         today);
                told(QStringList{QStringLiteral("match"), book} + of + today);
                told(QStringList{QStringLiteral("critique"), QStringLiteral("--workbook"), book} + of + today,
                     {"I want to lead a team in my next job and I led a launch."});
            }
            for (const QString& word : {QStringLiteral("team"), QStringLiteral("leave"), QStringLiteral("job")})
                told({QStringLiteral("search"), book, word});
        }
        // A search for the secret itself finds nothing, and says the same as any other search.
        for (const QString& word : secretWords()) {
            const Ran ran = run({QStringLiteral("search"), book, word});
            EXPECT_EQ(ran.out, "Nothing was found.\n") << word.toStdString();
            EXPECT_EQ(ran.err, run({QStringLiteral("search"), book, QStringLiteral("whatever")}).err);
        }
        call({QStringLiteral("check"), book});
    }
}

TEST_F(PrivateWordsOfTheCli, standInNoErrorOfADamagedImport) {
    const QByteArray json = writeWorkbookJson(Chance(7).content());
    ASSERT_GE(heldIn(json).size(), 4);
    for (qsizetype cut = json.size() / 20; cut < json.size(); cut += json.size() / 20) {
        write(QStringLiteral("in.json"), json.left(cut));
        const Ran ran = run("import json w.ascent in.json");
        EXPECT_EQ(ran.code, 3);
        expectSilent(ran.out + ran.err, QStringLiteral("cut at %1").arg(cut));
    }
}

TEST_F(PrivateWordsOfTheCli, publicAnswersThatShareCommonWordsStay) {
    Content content = test::fullContent();
    const Role role = content.roles.rows()[0];
    Goal goal;
    goal.statement = text("Become head of design at a better company");
    goal.share = ShareLevel::Private;
    content.goals.put(goal);
    Answer answer;
    answer.question = Question(text("career-goals"));
    answer.role = role.id;
    answer.text = text("In three years I want to be a head of design who coaches six people in a company like yours.");
    for (const Answer& old : content.answers)
        if (old.question == answer.question)
            answer.id = old.id;
    Aspiration aspiration;
    aspiration.statement = text("Become a head of design");
    aspiration.position = content.aspirations.endPosition();
    content.aspirations.put(aspiration);
    content.answers.put(answer);
    write(QStringLiteral("in.json"), writeWorkbookJson(content));
    ASSERT_EQ(run("import json w.ascent in.json").code, 0);
    const Ran ran = run({QStringLiteral("export"), QStringLiteral("sheet"), QStringLiteral("w.ascent"),
                         QStringLiteral("--role"), role.id.toString(), QStringLiteral("-o"), QStringLiteral("s.md")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err.toStdString(), "");
    EXPECT_TRUE(read(QStringLiteral("s.md")).contains("coaches six people"));
}
