// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/known_words.h"

#include "core/language/spelling/spelledwords.h"
#include "core/language/spelling/spelling.h"

namespace ascent {

namespace {

enum class Take { All, Names };

void gather(const QString& text, Take take, QSet<QString>& words) {
    for (const SpelledWord& each : spelledWords(text)) {
        if (take == Take::Names && !each.name)
            continue;
        QString key = spellingKey(each.text(text));
        if (key.endsWith(QStringLiteral("'s")))
            key.chop(2);
        words.insert(key);
        if (each.hyphenated)
            words.insert(spellingKey(each.whole));
    }
}

template<class E>
void gatherNames(const E& entity, QSet<QString>& words) {
    forEachField<E>([&](const auto& field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Type, QString>)
            if (!(field.use & (Internal | Personal)))
                gather(entity.*(field.member), Take::Names, words);
    });
}

} // namespace

QSet<QString> knownWords(const Content& content) {
    QSet<QString> words;
    gather(content.person.name, Take::All, words);
    gatherNames(content.person, words);
    for (const Strength& each : content.strengths)
        gather(each.name, Take::All, words);
    for (const Value& each : content.values)
        gather(each.name, Take::All, words);
    for (const Goal& each : content.goals)
        for (const QString& skill : each.skills)
            gather(skill, Take::All, words);
    for (const Role& each : content.roles)
        for (const QString& text : {each.title, each.company, each.posting})
            gather(text, Take::All, words);
    forEachEntity([&]<class E>() {
        // An answer's own slips would be known by being in an answer.
        if constexpr (!std::is_same_v<E, Answer> && !std::is_same_v<E, AnswerVersion>)
            for (const E& each : content.table<E>())
                gatherNames(each, words);
    });
    return words;
}

} // namespace ascent
