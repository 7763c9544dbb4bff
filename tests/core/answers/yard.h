// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"
#include "tests/support/print.h"
#include "tests/support/question_keys.h"

namespace ascent {

inline QString qs(const char* text) {
    return QString::fromUtf8(text);
}
inline const QDate today(2026, 11, 22);

/// A boat builder with one strength, and a yard that looks for somebody.
struct Yard {
    Content content;
    Role role;

    Yard() {
        content.person.name = qs("Signe Lund");
        content.person.headline = qs("Boat builder");
        content.person.stage = Stage::Experienced;
        Aspiration master;
        master.kind = AspirationKind::Other;
        master.statement = qs("build clinker boats that last");
        content.aspirations.assign({master});
        strength("mending hulls", "I mended 14 hulls last winter.");
        role.title = qs("Yard Foreman");
        role.company = qs("Tideway Boats");
        duties({"Inspect and mend wooden hulls", "Plan the slipway for the season"});
    }
    void strength(const char* name, const char* evidence = "") {
        Strength each;
        each.name = qs(name);
        each.evidence = qs(evidence);
        each.excel = each.enjoy = 5;
        content.strengths.assign({each});
    }
    void duties(std::initializer_list<const char*> lines) {
        role.posting = qs("Yard Foreman\n\nWhat you will do\n");
        for (const char* line : lines)
            role.posting += qs("- ") + qs(line) + u'\n';
        content.roles.assign({role});
    }
    void goal(const char* statement, QStringList skills = {}) {
        Goal each;
        each.statement = qs(statement);
        each.skills = std::move(skills);
        each.due = QDate(2027, 5, 31);
        content.goals.assign({each});
    }
    QString ask(const char* question, int seconds = 120) const {
        AnswerRequest request;
        request.question = Question(qs(question));
        request.role = role.id;
        request.seconds = seconds;
        const auto answer = compose(content, request, today);
        EXPECT_TRUE(answer);
        return answer ? answer->text : QString();
    }
    QString askAll(int seconds = 120) const {
        QString all;
        for (const char* question : questionKeys)
            all += ask(question, seconds) + u'\n';
        return all;
    }
};

} // namespace ascent
