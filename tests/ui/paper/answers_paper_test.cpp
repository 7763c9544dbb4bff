// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/answers.h"
#include "tests/support/print.h"
#include "tests/support/question_keys.h"
#include "ui/paper/pages.h"

using namespace ascent;

namespace {

const QSizeF a4(595, 842), letter(612, 792);

/// A bookbinder's answers to all six questions, each of about a minute.
struct AnswersPaper : ::testing::Test {
    AnswersPaper() {
        role.title = QStringLiteral("Conservator of bindings");
        role.company = QStringLiteral("Library of the Old Port");
        content.person.name = QStringLiteral("Salome Vries");
        content.roles.put(role);
        for (const char* key : questionKeys) {
            Answer answer;
            answer.question = Question(QLatin1String(key));
            answer.role = role.id;
            answer.text = QStringLiteral("I bind and mend books that others had given up, one sheet at a time. ")
                              .repeated(9)
                              .trimmed();
            content.answers.put(answer);
            ids.append(answer.id);
        }
    }
    Report report(qsizetype count) const { return *buildAnswers(content, ids.first(count)); }

    Content content;
    Role role;
    QList<AnswerId> ids;
};

} // namespace

TEST_F(AnswersPaper, EachAnswerStaysOnOnePageUnderItsQuestion) {
    const Report all = report(ids.size());
    for (const QSizeF& paper : {a4, letter}) {
        EXPECT_EQ(Pages(all, paper).count(), 3) << "large letters, and no answer is torn";
    }
    const Pages pages(all, a4);
    QList<int> places;
    for (const HeadingPlace& each : pages.headings())
        places << each.page;
    EXPECT_EQ(places, (QList<int>{0, 0, 1, 1, 2, 2}));
}

TEST_F(AnswersPaper, OneAnswerIsOnePage) {
    for (const QSizeF& paper : {a4, letter})
        EXPECT_EQ(Pages(report(1), paper).count(), 1);
}
