// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/parts/table.h"

#include "core/questions/questions.h"

#include <QtGlobal>

#include <algorithm>

namespace ascent::critic {

namespace {

constexpr PartRow rows[] = {
    {AnswerPart::LongTerm,
     &AnswerParts::longTerm,
     QT_TRANSLATE_NOOP("Critic", "The answer doesn't say where you are heading in the long run."),
     {{Own::Direction, Own::FarGoal},
      QT_TRANSLATE_NOOP("Critic", "You could begin with “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Begin with the direction that you want your work to take.")}},
    {AnswerPart::ShortTerm,
     &AnswerParts::shortTerm,
     QT_TRANSLATE_NOOP("Critic", "The answer doesn't say what you'll do in the next year to get there."),
     {{Own::NearGoal},
      QT_TRANSLATE_NOOP("Critic", "A next step of yours: “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Name one step that you'll take within a year.")}},
    {AnswerPart::Strength,
     &AnswerParts::strength,
     QT_TRANSLATE_NOOP("Critic", "The answer names nothing that you are good at."),
     {{Own::Strength},
      QT_TRANSLATE_NOOP("Critic", "A strength of yours that you enjoy: “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Name one thing that you do well and that this role asks for.")}},
    {AnswerPart::Evidence,
     &AnswerParts::evidence,
     QT_TRANSLATE_NOOP("Critic", "Nothing in the answer shows that you have done something like it before."),
     {{Own::Story, Own::Evidence},
      QT_TRANSLATE_NOOP("Critic", "An example of yours: “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Give one example: what you did, and what came of it.")}},
    {AnswerPart::Role,
     &AnswerParts::role,
     QT_TRANSLATE_NOOP("Critic", "The answer isn't tied to this role."),
     {{Own::Title},
      QT_TRANSLATE_NOOP("Critic", "Say how the work of a %1 brings you closer to your aim."),
      QT_TRANSLATE_NOOP("Critic", "Say which part of this role brings you closer to your aim.")}},
    {AnswerPart::Company,
     &AnswerParts::company,
     QT_TRANSLATE_NOOP("Critic", "The answer could be given to any employer: it isn't tied to this one."),
     {{Own::Research, Own::Company},
      QT_TRANSLATE_NOOP("Critic", "Say why here: %1."),
      QT_TRANSLATE_NOOP("Critic", "Say what this employer does that fits your aim.")}},
    {AnswerPart::Commitment,
     &AnswerParts::commitment,
     QT_TRANSLATE_NOOP("Critic", "The answer doesn't say that you mean to stay and grow here."),
     {{}, nullptr, QT_TRANSLATE_NOOP("Critic", "End with what you want to build here over the coming years.")}},
};

} // namespace

const PartRow* partNamed(const QString& token) {
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [&](const PartRow& each) { return token == jsonNameOf(each.part); });
    return row == std::end(rows) ? nullptr : row;
}

QStringList absentParts(const AnswerParts& parts, const Question& question) {
    QStringList absent;
    for (const AnswerPart part : planOf(question).wanted)
        for (const PartRow& row : rows)
            if (row.part == part && !(parts.*(row.there)))
                absent << jsonNameOf(part);
    return absent;
}

} // namespace ascent::critic
