// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/questions.h"

#include "core/model/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

QList<ReflectionQuestion> questionsOf(const Content& content) {
    // Any fixed id will do: it only has to give each key an id of its own.
    static const QUuid space(QStringLiteral("{5b4d1d5e-7c3a-4f0e-9a55-0c7f4a1e6d21}"));
    QList<ReflectionQuestion> questions;
    for (const char* key : reflectionKeys) {
        const QString stored = QLatin1String(key);
        questions.append({QUuid::createUuidV5(space, stored), reflectionQuestion(stored), stored, true, {}, {}});
    }
    const qsizetype builtIn = questions.size();
    for (const Reflection& row : content.reflections) {
        bool taken = false, known = false;
        for (qsizetype i = 0; i < builtIn && !taken; ++i) {
            if (questions[i].key != row.question)
                continue;
            known = true;
            if (questions[i].row)
                continue;
            questions[i].row = row.id;
            questions[i].answer = row.answer;
            taken = true;
        }
        // A second answer to a built-in question (from an imported workbook) has a line of its own.
        if (!taken)
            questions.append(
                {row.id.uuid(), reflectionQuestion(row.question), row.question, known, row.id, row.answer});
    }
    return questions;
}

QString asOwnQuestion(const QString& typed) {
    const bool isKey = std::any_of(reflectionKeys.begin(), reflectionKeys.end(),
                                   [&](const char* key) { return typed == QLatin1String(key); });
    return isKey ? typed.left(1).toUpper() + typed.mid(1) : typed;
}

QString promptOf(const ReflectionQuestion& question) {
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(ascent::Questions)
    };
    static constexpr std::array<std::pair<const char*, const char*>, 9> prompts{{
        {"talents", QT_TRANSLATE_NOOP("ascent::Questions",
                                      "Think of what people bring to you, and of what you finish while others still "
                                      "look for a way in.")},
        {"enjoyed-tasks",
         QT_TRANSLATE_NOOP("ascent::Questions", "The last time you looked up and the afternoon was gone: what were you "
                                                "doing?")},
        {"unbearable-tasks",
         QT_TRANSLATE_NOOP("ascent::Questions", "What do you put off, hand over, or pay for to be rid of? Nobody but "
                                                "you reads this.")},
        {"industry", QT_TRANSLATE_NOOP("ascent::Questions",
                                       "Whose products do you talk about unasked? Where do your strengths meet a "
                                       "need?")},
        {"managing", QT_TRANSLATE_NOOP("ascent::Questions",
                                       "Picture a week of it: talks, plans, other people's troubles and successes. "
                                       "What draws you, what doesn't?")},
        {"team-or-solo",
         QT_TRANSLATE_NOOP("ascent::Questions", "Recall one good result of each kind. Which would you do again?")},
        {"success", QT_TRANSLATE_NOOP("ascent::Questions",
                                      "At the end of a year, how would you know that it was a good one without "
                                      "anybody telling you?")},
        {"role-model", QT_TRANSLATE_NOOP("ascent::Questions",
                                         "It may be somebody famous or somebody next door. Which step of theirs would "
                                         "you like to take?")},
        {"fulfilment", QT_TRANSLATE_NOOP("ascent::Questions",
                                         "Go through last week. After which hours did you have more strength than "
                                         "before?")},
    }};
    for (const auto& [key, words] : prompts)
        if (question.isBuiltIn && question.key == QLatin1String(key))
            return Words::tr(words);
    return {};
}

} // namespace ascent
