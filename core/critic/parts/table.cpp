// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/parts/table.h"

#include <QtGlobal>

#include <algorithm>

namespace ascent::critic {

namespace {

constexpr PartRow rows[] = {
    {"longTerm",
     &AnswerParts::longTerm,
     QT_TRANSLATE_NOOP("Critic", "The answer doesn't say where you are heading in the long run."),
     {{Own::Direction, Own::FarGoal},
      QT_TRANSLATE_NOOP("Critic", "You could begin with “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Begin with the direction that you want your work to take.")}},
    {"shortTerm",
     &AnswerParts::shortTerm,
     QT_TRANSLATE_NOOP("Critic", "The answer doesn't say what you'll do in the next year to get there."),
     {{Own::NearGoal},
      QT_TRANSLATE_NOOP("Critic", "A next step of yours: “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Name one step that you'll take within a year.")}},
    {"strength",
     &AnswerParts::strength,
     QT_TRANSLATE_NOOP("Critic", "The answer names nothing that you are good at."),
     {{Own::Strength},
      QT_TRANSLATE_NOOP("Critic", "A strength of yours that you enjoy: “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Name one thing that you do well and that this role asks for.")}},
    {"evidence",
     &AnswerParts::evidence,
     QT_TRANSLATE_NOOP("Critic", "Nothing in the answer shows that you have done something like it before."),
     {{Own::Story, Own::Evidence},
      QT_TRANSLATE_NOOP("Critic", "An example of yours: “%1”."),
      QT_TRANSLATE_NOOP("Critic", "Give one example: what you did, and what came of it.")}},
    {"role",
     &AnswerParts::role,
     QT_TRANSLATE_NOOP("Critic", "The answer isn't tied to this role."),
     {{Own::Title},
      QT_TRANSLATE_NOOP("Critic", "Say how the work of a %1 brings you closer to your aim."),
      QT_TRANSLATE_NOOP("Critic", "Say which part of this role brings you closer to your aim.")}},
    {"company",
     &AnswerParts::company,
     QT_TRANSLATE_NOOP("Critic", "The answer could be given to any employer: it isn't tied to this one."),
     {{Own::Research, Own::Company},
      QT_TRANSLATE_NOOP("Critic", "Say why here: %1."),
      QT_TRANSLATE_NOOP("Critic", "Say what this employer does that fits your aim.")}},
    {"commitment",
     &AnswerParts::commitment,
     QT_TRANSLATE_NOOP("Critic", "The answer doesn't say that you mean to stay and grow here."),
     {{}, nullptr, QT_TRANSLATE_NOOP("Critic", "End with what you want to build here over the coming years.")}},
};

/// The parts of a question by their first letters: the l(ong term), the s(hort term), the s(t)rength …
using Order = std::array<bool AnswerParts::*, std::size(rows)>;

Order weightsFor(const QString& question) {
    constexpr auto l = &AnswerParts::longTerm, s = &AnswerParts::shortTerm, t = &AnswerParts::strength,
                   e = &AnswerParts::evidence, r = &AnswerParts::role, c = &AnswerParts::company,
                   m = &AnswerParts::commitment;
    if (question == u"what-motivates-you")
        return {e, r, t, c, l, m, s};
    if (question == u"hope-to-get")
        return {r, c, t, l, s, m, e};
    if (question == u"position-fits-goals")
        return {r, l, t, c, s, e, m};
    if (question == u"five-years")
        return {l, r, m, s, c, t, e};
    return {l, s, r, t, c, e, m};
}

} // namespace

const PartRow* partNamed(const QString& token) {
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [&](const PartRow& each) { return token == QLatin1String(each.token); });
    return row == std::end(rows) ? nullptr : row;
}

QStringList absentParts(const AnswerParts& parts, const QString& question) {
    QStringList absent;
    for (const auto part : weightsFor(question))
        if (!(parts.*part))
            for (const PartRow& row : rows)
                if (row.there == part)
                    absent << QLatin1String(row.token);
    return absent;
}

} // namespace ascent::critic
