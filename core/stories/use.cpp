// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/use.h"

#include "core/alignment/alignment.h"
#include "core/language/stem.h"
#include "core/language/words.h"

#include <QSet>

#include <algorithm>

namespace ascent {

namespace {

constexpr qsizetype leastWords = 5; // fewer stand together in any text
constexpr int leastTold = 3;

/// The stems of the words of a text that carry its sense: what is shorter says little.
QSet<QString> stemsOf(const QString& text, Stemmer& stemmer) {
    QSet<QString> stems;
    for (const QString& word : wordsOf(text))
        if (word.size() > 3 || word.at(0).isDigit())
            stems.insert(stemmer.stem(word));
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

} // namespace

QList<AnswerId> answersThatTell(const Content& content, const Story& story) {
    Stemmer stemmer;
    const QSet<QString> action = stemsOf(story.action, stemmer), result = stemsOf(story.result, stemmer);
    const QString id = story.id.toString();
    QList<AnswerId> found;
    for (const Answer& answer : content.answers) {
        if (answer.text.trimmed().isEmpty())
            continue;
        const bool composed = std::any_of(answer.sources.begin(), answer.sources.end(),
                                          [&](const QString& source) { return source.contains(id); });
        const QSet<QString> words = composed ? QSet<QString>() : stemsOf(answer.text, stemmer);
        if (composed || holds(words, action) || holds(words, result))
            found.append(answer.id);
    }
    return found;
}

StoryUse useOf(const Content& content, const Story& story, QDate today) {
    StoryUse use;
    use.toldIn = answersThatTell(content, story);
    for (const Role& role : content.roles) {
        if (role.stage == RoleStage::Closed || role.posting.trimmed().isEmpty())
            continue;
        for (const AlignedLine& line : align(content, role, today).lines)
            if (std::any_of(line.matches.begin(), line.matches.end(), [&](const Match& match) {
                    return match.entity == EntityKind::Story && match.id == story.id.uuid();
                }))
                use.meets.append({role.id, line.line.text.simplified(), line.line.must});
    }
    for (const AnswerId& id : use.toldIn) {
        const std::optional<RoleId> role = content.answers.find(id)->role;
        if (std::any_of(use.tooOften.begin(), use.tooOften.end(), [&](const auto& each) { return each.role == role; }))
            continue;
        StoryUse::TooOften often{role, 0, 0};
        for (const Answer& answer : content.answers)
            if (answer.role == role && !answer.text.trimmed().isEmpty()) {
                ++often.of;
                often.told += use.toldIn.contains(answer.id);
            }
        use.tooOften.append(often);
    }
    use.tooOften.removeIf([](const auto& each) { return each.told < leastTold || each.told * 2 <= each.of; });
    return use;
}

} // namespace ascent
