// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/use.h"

#include "core/alignment/alignment.h"
#include "core/language/text.h"

#include <QSet>

#include <algorithm>

namespace ascent {

namespace {

constexpr qsizetype leastWords = 5; // fewer stand together in any text
constexpr int leastTold = 3;

/// The stems of the words of a text that carry its sense: what is shorter says little.
QSet<QString> stemsOf(const QString& written) {
    const Text text(written);
    QSet<QString> stems;
    for (int t = 0; t < text.size(); ++t)
        if (text.word(t).size() > 3 || text.token(t).number)
            stems.insert(text.stem(t));
    return stems;
}

/// Whether three quarters of the words of a part stand in the text.
bool holds(const QSet<QString>& text, const QSet<QString>& part) {
    if (part.size() < leastWords)
        return false;
    const auto found =
        std::count_if(part.begin(), part.end(), [&](const QString& stem) { return text.contains(stem); });
    return found * 4 >= part.size() * 3;
}

/// An answer that was written, with the words to find a story in.
struct Written {
    AnswerId id;
    std::optional<RoleId> role;
    QString sources;
    QSet<QString> stems;
};

QList<Written> writtenAnswers(const Content& content) {
    QList<Written> all;
    for (const Answer& answer : content.answers)
        if (!answer.text.trimmed().isEmpty())
            all.append({answer.id, answer.role, answer.sources.join(u'\n'), stemsOf(answer.text)});
    return all;
}

/// The places of the answers that tell a story.
QList<qsizetype> placesTelling(const QList<Written>& answers, const Story& story) {
    const QSet<QString> action = stemsOf(story.action), result = stemsOf(story.result);
    const QString id = story.id.toString();
    QList<qsizetype> found;
    for (qsizetype at = 0; at < answers.size(); ++at)
        if (answers[at].sources.contains(id) || holds(answers[at].stems, action) || holds(answers[at].stems, result))
            found.append(at);
    return found;
}

QList<StoryUse::TooOften> tooOften(const QList<Written>& answers, const QList<qsizetype>& telling) {
    if (telling.size() < leastTold)
        return {};
    QList<StoryUse::TooOften> roles;
    for (const qsizetype at : telling) {
        const auto known =
            std::find_if(roles.begin(), roles.end(), [&](const auto& each) { return each.role == answers[at].role; });
        if (known != roles.end())
            ++known->told;
        else
            roles.append({answers[at].role, 1, 0});
    }
    for (StoryUse::TooOften& each : roles)
        each.of = int(std::count_if(answers.begin(), answers.end(),
                                    [&](const Written& answer) { return answer.role == each.role; }));
    roles.removeIf([](const auto& each) { return each.told < leastTold || each.told * 2 <= each.of; });
    return roles;
}

} // namespace

QList<AnswerId> answersThatTell(const Content& content, const Story& story) {
    const QList<Written> answers = writtenAnswers(content);
    QList<AnswerId> found;
    for (const qsizetype at : placesTelling(answers, story))
        found.append(answers[at].id);
    return found;
}

QSet<StoryId> storiesToldTooOften(const Content& content) {
    const QList<Written> answers = writtenAnswers(content);
    QSet<StoryId> found;
    for (const Story& story : content.stories)
        if (!tooOften(answers, placesTelling(answers, story)).isEmpty())
            found.insert(story.id);
    return found;
}

StoryUse useOf(const Content& content, const Story& story, QDate today) {
    const QList<Written> answers = writtenAnswers(content);
    const QList<qsizetype> telling = placesTelling(answers, story);
    StoryUse use;
    for (const qsizetype at : telling)
        use.toldIn.append(answers[at].id);
    use.tooOften = tooOften(answers, telling);
    for (const Role& role : content.roles) {
        if (role.stage == RoleStage::Closed || role.posting.trimmed().isEmpty())
            continue;
        for (const AlignedLine& line : align(content, role, today).lines)
            if (std::any_of(line.matches.begin(), line.matches.end(), [&](const Match& match) {
                    return match.entity == EntityKind::Story && match.id == story.id.uuid();
                }))
                use.meets.append({role.id, line.line.text.simplified(), line.line.must});
    }
    return use;
}

} // namespace ascent
