// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/ear.h"

#include "core/critic/critic.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/spoken_words.h"
#include "core/language/speech/speech.h"
#include "core/language/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

constexpr int longestLine = 75;     // words: three sentences, half a minute
constexpr int longestSentence = 34; // words: a breath

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::say", text);
}

void hearLength(const Text& text, QList<EarRemark>& remarks) {
    if (countWords(text.string()) > longestLine)
        remarks.append({EarRemark::Kind::Long, 0, 0, tr("Three sentences are enough: what matters most?")});
    for (const ProseSentence& sentence : text.sentences()) {
        const QStringView written = text.written(sentence);
        if (countWords(written) > longestSentence)
            remarks.append({EarRemark::Kind::Long, text.token(sentence.first).start, written.size(),
                            tr("Too long for one breath: make it two sentences.")});
    }
}

void hearWornPhrases(const QString& line, QDate today, QList<EarRemark>& remarks) {
    CritiqueContext context;
    context.today = today;
    for (const Finding& finding : critique(line, context).findings)
        if (finding.rule == CriticRule::Cliche)
            remarks.append({EarRemark::Kind::Worn, finding.start, finding.length,
                            tr("Everybody says this: what is it that you do?")});
}

/// "Led a team of nine." isn't how one speaks.
void hearSubjects(const Text& text, QList<EarRemark>& remarks) {
    for (const Clause& clause : text.clauses()) {
        const ProseSentence& sentence = text.sentences()[clause.sentence];
        const bool opens = clause.first == sentence.first;
        if (!opens || clause.ownSubject || clause.verb != clause.first || sentence.asks)
            continue;
        if (!text.is(clause.verb, WordClass::Verb) || text.word(clause.verb).endsWith(u"ing"))
            continue;
        const QStringView written = text.written(clause);
        remarks.append({EarRemark::Kind::NoSubject, text.token(clause.first).start, written.size(),
                        tr("Who did this? Begin with “I” or “we”.")});
    }
}

struct Number {
    double value = 0;
    qsizetype start = 0, length = 0;
};

/// The numbers of a text, but for those within a phrase of time.
QList<Number> numbersIn(const Text& text, QDate today) {
    const QList<TimePhrase> times = today.isValid() ? text.times(today) : QList<TimePhrase>();
    const QList<Lexeme>& pieces = text.pieces();
    QList<Number> numbers;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const auto number = readNumber({pieces.data(), size_t(pieces.size())}, at);
        if (!number)
            continue;
        const Lexeme& last = pieces[at + number->pieces - 1];
        const qsizetype start = pieces[at].start;
        const bool timed = std::any_of(times.begin(), times.end(), [&](const TimePhrase& time) {
            return start >= time.start && start < time.start + time.length;
        });
        // "one" is as often a pronoun.
        if (!timed && number->value > 1)
            numbers.append({number->value, start, last.start + last.length - start});
        at += number->pieces - 1;
    }
    return numbers;
}

void hearNumbers(const Text& text, const Heard& heard, QDate today, QList<EarRemark>& remarks) {
    QList<double> known = heard.numbers;
    for (const QString& typed : heard.texts)
        for (const QString& reading : {typed, spokenWords(typed)})
            for (const Number& number : numbersIn(Text(reading), {}))
                known.append(number.value);
    for (const Number& number : numbersIn(text, today)) {
        const double said = number.value;
        const bool there = std::any_of(known.begin(), known.end(),
                                       [&](double each) { return std::abs(each - said) < 0.005 * (1 + said); });
        if (!there)
            remarks.append(
                {EarRemark::Kind::Number, number.start, number.length, tr("The entry doesn't have this number.")});
    }
}

void hearDates(const Text& text, const Heard& heard, QDate today, QList<EarRemark>& remarks) {
    if (!heard.due)
        return;
    for (const TimePhrase& time : text.times(today)) {
        if (time.kind != TimeKind::Deadline || !time.due.isValid())
            continue;
        // "By the summer" and "by 2027" hold any day within.
        const QDate due = *heard.due;
        const bool within = due <= time.due && due.daysTo(time.due) <= 92;
        const bool year = due.year() == time.due.year() && time.due.dayOfYear() >= 365;
        if (!within && !year)
            remarks.append(
                {EarRemark::Kind::Date, time.start, time.length, tr("The entry says %1.").arg(monthAndYear(due))});
    }
}

} // namespace

Heard heardOf(const Content& content, const EntityRef& entry) {
    Heard heard;
    heard.hasNumbers = false;
    const auto typed = [&](const QStringList& texts) {
        heard.texts = texts;
        heard.hasNumbers = true;
    };
    if (const auto id = entry.as<Aspiration>()) {
        if (const Aspiration* found = content.aspirations.find(*id)) {
            typed({found->statement, found->why});
            if (found->horizonYears)
                heard.numbers.append(*found->horizonYears);
        }
    } else if (const auto goalId = entry.as<Goal>()) {
        if (const Goal* found = content.goals.find(*goalId)) {
            typed({found->statement, found->specific, found->metric, found->achievable, found->realistic});
            for (const std::optional<double>& number : {found->target, found->baseline})
                if (number)
                    heard.numbers.append(*number);
            for (const CheckIn* checkIn : content.checkIns.owned(*goalId))
                if (checkIn->value)
                    heard.numbers.append(*checkIn->value);
            heard.due = found->due;
        }
    } else if (const auto strengthId = entry.as<Strength>()) {
        if (const Strength* found = content.strengths.find(*strengthId))
            typed({found->name, found->evidence});
    } else if (const auto storyId = entry.as<Story>()) {
        if (const Story* found = content.stories.find(*storyId))
            typed({found->title, found->when, found->situation, found->task, found->action, found->result});
    }
    return heard;
}

QList<EarRemark> listen(const QString& line, const Heard& heard, QDate today) {
    QList<EarRemark> remarks;
    const Text text(line);
    if (text.isEmpty())
        return remarks;
    hearLength(text, remarks);
    hearWornPhrases(line, today, remarks);
    hearSubjects(text, remarks);
    if (heard.hasNumbers)
        hearNumbers(text, heard, today, remarks);
    hearDates(text, heard, today, remarks);
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const EarRemark& a, const EarRemark& b) { return a.start < b.start; });
    return remarks;
}

} // namespace ascent
