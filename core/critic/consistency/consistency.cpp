// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/consistency.h"

#include "core/critic/advice/own_entries.h"
#include "core/critic/consistency/compared_answer.h"
#include "core/critic/rules/occupations.h"
#include "core/language/lang_file.h"

#include <QCoreApplication>

#include <cmath>

namespace ascent {

namespace critic {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Consistency", text);
}

Inconsistency between(const ComparedAnswer& a, AnswerPlace placeA, const ComparedAnswer& b, AnswerPlace placeB,
                      ConsistencyRule rule) {
    return {a.answer->id, placeA, b.answer->id, placeB, rule, {}, {}};
}

enum class Kind { Unknown, Leader, Expert };

// What one is in a post: someone who leads, or someone who knows.
Kind kindOf(const QStringList& words) {
    static const WordSet& leaders = langWords(u"critic/consistency.txt", u"leads");
    static const WordSet& experts = langWords(u"critic/consistency.txt", u"knows");
    Kind kind = Kind::Unknown;
    for (const QString& word : words) {
        if (leaders.contains(word))
            return Kind::Leader;
        if (experts.contains(word))
            kind = Kind::Expert;
    }
    return kind;
}

QSet<Field> fieldsOf(const QStringList& words) {
    QSet<Field> fields;
    for (const QString& word : words)
        if (const Field field = fieldOf(word); field != Field::Unknown)
            fields.insert(field);
    return fields;
}

// Two posts that no path joins: of fields that lie apart, or one that leads and one that goes deep. A shared word is
// enough to say that it is the same path.
bool partWays(const Direction& a, const Direction& b) {
    if (std::any_of(a.words.begin(), a.words.end(), [&](const QString& word) { return b.words.contains(word); }))
        return false;
    const QSet<Field> fieldsA = fieldsOf(a.words);
    const QSet<Field> fieldsB = fieldsOf(b.words);
    if (!fieldsA.isEmpty() && !fieldsB.isEmpty())
        return std::none_of(fieldsA.begin(), fieldsA.end(), [&](Field fieldA) {
            return std::any_of(fieldsB.begin(), fieldsB.end(),
                               [&](Field fieldB) { return neighbours(fieldA, fieldB); });
        });
    const Kind kindA = kindOf(a.words);
    const Kind kindB = kindOf(b.words);
    return kindA != Kind::Unknown && kindB != Kind::Unknown && kindA != kindB;
}

const Story* storyOf(const ComparedSentence& sentence, const Content& content) {
    const Story* best = nullptr;
    double most = 0;
    for (const Story& story : content.stories) {
        const QSet<QString> stems = stemsOf(story.title + u' ' + story.situation + u' ' + story.task + u' ' +
                                            story.action + u' ' + story.result);
        if (const double share = overlap(sentence.stems, stems, 4); share > most) {
            most = share;
            best = &story;
        }
    }
    return most >= 0.6 ? best : nullptr;
}

// A story that neither answer tells.
QString anotherStory(const Content& content, const ComparedAnswer& a, const ComparedAnswer& b) {
    for (const Story& story : content.stories) {
        const auto tells = [&](const ComparedAnswer& answer) {
            return std::any_of(answer.sentences.begin(), answer.sentences.end(), [&](const ComparedSentence& each) {
                return each.deed && storyOf(each, content) == &story;
            });
        };
        if (story.kind == StoryKind::Achievement && !story.title.trimmed().isEmpty() &&
            toldWithoutPrivateGoal(content, story) && !tells(a) && !tells(b))
            return lineOf(story.title);
    }
    return {};
}

const Figure* otherFigure(const ComparedSentence& a, const ComparedSentence& b, const Figure*& mine) {
    for (const Figure& each : a.figures) {
        const auto sameUnit = [&](const Figure& f) { return f.unit == each.unit; };
        // Two figures of a kind in a sentence ("from 12 to 3 errors") can't be told apart.
        if (std::count_if(a.figures.begin(), a.figures.end(), sameUnit) != 1 ||
            std::count_if(b.figures.begin(), b.figures.end(), sameUnit) != 1)
            continue;
        const auto other = std::find_if(b.figures.begin(), b.figures.end(), sameUnit);
        if (std::abs(other->value - each.value) > 1e-9) {
            mine = &each;
            return &*other;
        }
    }
    return nullptr;
}

} // namespace

void compareDirections(const ComparedAnswer& a, const ComparedAnswer& b, const Content& content,
                       QList<Inconsistency>& found) {
    for (const Direction& mine : a.directions)
        for (const Direction& other : b.directions) {
            if (!partWays(mine, other))
                continue;
            Inconsistency each = between(a, mine.place, b, other.place, ConsistencyRule::OtherDirection);
            each.why = say("Two answers for the same employer lead to different places in the long run.");
            each.fix = say("Choose one direction for both, or say in both how the one leads to the other.");
            for (const Aspiration& aspiration : content.aspirations)
                if (aspiration.state == AspirationState::Active && sayable(aspiration.statement, *a.context)) {
                    each.fix = say("Let both point to one direction, such as “%1”.").arg(lineOf(aspiration.statement));
                    break;
                }
            found.append(each);
            return;
        }
}

void compareHorizons(const ComparedAnswer& a, const ComparedAnswer& b, const Content& content, QDate today,
                     QList<Inconsistency>& found) {
    for (const Horizon& mine : a.horizons)
        for (const Horizon& other : b.horizons) {
            const double apart = std::abs(mine.months - other.months);
            const qsizetype larger = std::max(mine.stems.size(), other.stems.size());
            const double share = overlap(mine.stems, other.stems, 2);
            const bool same = share >= 0.66 &&
                              share * double(std::min(mine.stems.size(), other.stems.size())) >= 0.66 * double(larger);
            if (!same || mine.learns != other.learns ||
                apart < std::max(6.0, 0.3 * std::max(mine.months, other.months)))
                continue;
            Inconsistency each = between(a, mine.place, b, other.place, ConsistencyRule::OtherHorizon);
            each.why = say("The same aim has two dates.");
            each.fix = say("Give both answers the same date.");
            for (const Goal& goal : content.goals)
                if (goal.due && mayBeSaid(goal, today) &&
                    overlap(stemsOf(goal.statement), mine.stems + other.stems, 2) >= 0.5) {
                    each.fix = say("Your goal “%1” is due in %2: let both answers say so.")
                                   .arg(lineOf(goal.statement), QString::number(goal.due->year()));
                    break;
                }
            found.append(each);
        }
}

void compareSentences(const ComparedAnswer& a, const ComparedAnswer& b, const Content& content,
                      QList<Inconsistency>& found) {
    constexpr int fewestWords = 6; // shorter ones are alike by chance
    bool storyTold = false;
    for (const ComparedSentence& mine : a.sentences)
        for (const ComparedSentence& other : b.sentences) {
            const bool identical = mine.words >= fewestWords && mine.plain == other.plain;
            const double share = overlap(mine.stems, other.stems, 3);
            const bool close = share >= 0.7 && share * double(std::min(mine.stems.size(), other.stems.size())) >=
                                                   0.5 * double(std::max(mine.stems.size(), other.stems.size()));
            const Figure* figure = nullptr;
            if (!identical && close && mine.deed == other.deed)
                if (const Figure* theirs = otherFigure(mine, other, figure)) {
                    Inconsistency each = between(a, figure->place, b, theirs->place, ConsistencyRule::OtherNumber);
                    each.why = say("The same thing is told with two figures.");
                    const Story* story = storyOf(mine, content);
                    each.fix = story && toldWithoutPrivateGoal(content, *story)
                                   ? say("Check the figure against your story “%1”.").arg(lineOf(story->title))
                                   : say("Check which of the two is right, and use it in both.");
                    found.append(each);
                    continue;
                }
            const Story* story = mine.deed && other.deed ? storyOf(mine, content) : nullptr;
            const bool sameStory = mine.deed && other.deed &&
                                   (identical || (close && overlap(mine.stems, other.stems, 4) > 0) ||
                                    (story && story == storyOf(other, content)));
            if (sameStory) {
                if (storyTold)
                    continue; // one remark for the sentences of one story
                storyTold = true;
                Inconsistency each = between(a, mine.place, b, other.place, ConsistencyRule::SameStory);
                each.why =
                    say("The same example serves two answers: to one listener it sounds as if it were the only one.");
                const QString another = anotherStory(content, a, b);
                each.fix = another.isEmpty()
                               ? say("Tell it in one of them, and point to another side of it in the other.")
                               : say("Tell another one in one of them: “%1”.").arg(another);
                found.append(each);
            } else if (identical) {
                Inconsistency each = between(a, mine.place, b, other.place, ConsistencyRule::SameSentence);
                each.why = say("This sentence stands word for word in two answers: it sounds learned by heart.");
                each.fix = say("Say it in one of them, and leave it out or put it another way in the other.");
                found.append(each);
            }
        }
}

} // namespace critic

namespace {

/// With `only`, what doesn't concern that answer is passed over.
QList<Inconsistency> compareAll(const Content& content, QDate today, const std::optional<AnswerId>& only) {
    using namespace critic;
    const std::deque<ComparedAnswer> answers = readAnswers(content, today);
    const auto concerns = [&](const ComparedAnswer& each) { return !only || each.answer->id == *only; };
    QList<Inconsistency> found;
    for (size_t i = 0; i < answers.size(); ++i) {
        if (concerns(answers[i]))
            findOthersNames(answers[i], content, found);
        for (size_t j = i + 1; j < answers.size(); ++j) {
            const ComparedAnswer& a = answers[i];
            const ComparedAnswer& b = answers[j];
            if (!concerns(a) && !concerns(b))
                continue;
            if (a.role && b.role && a.role != b.role) {
                compareWording(a, b, found);
                continue;
            }
            // Two drafts for one question are two tries, not two things said.
            if (a.answer->question == b.answer->question)
                continue;
            compareDirections(a, b, content, found);
            compareHorizons(a, b, content, today, found);
            compareSentences(a, b, content, found);
            compareWishes(a, b, found);
        }
    }
    return found;
}

} // namespace

QList<Inconsistency> consistency(const Content& content, QDate today) {
    return compareAll(content, today, {});
}

QList<Inconsistency> consistencyOf(const AnswerId& answer, const Content& content, QDate today) {
    return compareAll(content, today, answer);
}

} // namespace ascent
