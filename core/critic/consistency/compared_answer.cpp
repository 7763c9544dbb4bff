// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/consistency/compared_answer.h"

#include "core/language/lang_file.h"
#include "core/language/time/ahead.h"

#include <algorithm>
#include <cmath>

namespace ascent::critic {

namespace {

bool isEmpty(const QString& word) {
    static const WordSet& empty = langWords(u"critic/consistency.txt", u"empty");
    return empty.contains(word);
}

QSet<QString> stemsIn(const Text& text, const TokenRange& range) {
    QSet<QString> stems;
    for (int t = range.first; t < range.end; ++t)
        if (const Token& token = text.token(t); !token.number && token.length > 1 && !isEmpty(token.word))
            stems.insert(text.stem(t));
    return stems;
}

bool isYear(const Token& token) {
    return token.number && !token.money && token.length == 4 && token.value >= 2000 && token.value <= 2150;
}

// "in five years", "within 18 months", "by 2031": the first time that a range says to be ahead.
std::optional<Horizon> horizonIn(const ComparedAnswer& answer, const TokenRange& range, QDate today) {
    for (const TimeAhead& time : timesAhead(answer.reading->prose(), range, today)) {
        if (time.lead == TimeAhead::Lead::None || time.amount || time.months <= 0)
            continue;
        Horizon horizon;
        horizon.months = time.months;
        horizon.place = answer.placeOf(std::max(range.first, time.first - 1), time.end);
        return horizon;
    }
    return std::nullopt;
}

QList<Figure> figuresIn(const ComparedAnswer& answer, const TokenRange& range) {
    static const WordSet& percent = langWords(u"critic/consistency.txt", u"percent");
    static const WordSet& beforeResult = langWords(u"critic/consistency.txt", u"before-a-result");
    static const WordSet& timeWords = langWords(u"critic/consistency.txt", u"no-units");
    static const WordSet& durations = langWords(u"critic/consistency.txt", u"durations");
    const AnswerReading& reading = *answer.reading;
    const QString& text = reading.text();
    QList<Figure> figures;
    for (int t = range.first; t < range.end; ++t) {
        const Token& token = reading.token(t);
        if (!token.number || isYear(token) || (token.value <= 1 && !text[token.start].isDigit()))
            continue;
        Figure figure;
        figure.value = token.value;
        figure.place = answer.placeOf(t, t + 1);
        const QString last = t > range.first ? reading.token(t - 1).word : QString();
        const QString next = t + 1 < range.end ? reading.token(t + 1).word : QString();
        const QChar mark = token.end() < text.size() ? text[token.end()] : QChar(u' ');
        if (token.money)
            figure.unit = text.mid(token.start - 1, 1);
        else if (mark == u'%' || percent.contains(next))
            figure.unit = QStringLiteral("%");
        else if (beforeResult.contains(last) && durations.contains(next))
            figure.unit = reading.read().stem(t + 1); // "cut the wait to 25 minutes"
        else if (!next.isEmpty() && !timeWords.contains(next) && !reading.token(t + 1).number &&
                 reading.token(t + 1).before == Break::None)
            figure.unit = reading.read().stem(t + 1);
        if (!figure.unit.isEmpty())
            figures.append(figure);
    }
    return figures;
}

// "become a head chef", "as the lead of a crew": the words of the post, where it is one.
std::optional<Direction> directionIn(const ComparedAnswer& answer, const TokenRange& range) {
    static const WordSet& noPost = langWords(u"critic/consistency.txt", u"no-post");
    static const WordSet& turns = langWords(u"critic/consistency.txt", u"turns-to");
    static const WordSet& articles = langWords(u"critic/consistency.txt", u"articles");
    static const WordSet& stops = langWords(u"critic/consistency.txt", u"ends-a-post");
    const AnswerReading& reading = *answer.reading;
    for (int t = range.first; t + 1 < range.end; ++t) {
        if (!turns.contains(reading.token(t).word) || !articles.contains(reading.token(t + 1).word))
            continue;
        if (reading.denied({Group::Aim, t, t + 1}))
            continue; // "I don't want to be a manager"
        Direction direction;
        int end = t + 2;
        for (; end < range.end && end < t + 8; ++end) {
            const Token& token = reading.token(end);
            if (token.before != Break::None || stops.contains(token.word))
                break;
            if (!noPost.contains(token.word))
                direction.words << token.word;
        }
        direction.place = answer.placeOf(t, end);
        if (!direction.words.isEmpty())
            return direction;
    }
    return std::nullopt;
}

bool isFar(const AnswerReading& reading, int sentence, const std::optional<Horizon>& horizon) {
    constexpr double farMonths = 36;
    return horizon ? horizon->months >= farMonths : reading.sentenceHas(Group::FarOff, sentence);
}

void readSentence(ComparedAnswer& answer, int index, QDate today) {
    static const WordSet& learns = langWords(u"critic/consistency.txt", u"learns");
    const AnswerReading& reading = *answer.reading;
    const TokenRange range = reading.sentence(index);
    ComparedSentence sentence;
    sentence.place = answer.placeOf(range.first, range.end);
    for (int t = range.first; t < range.end; ++t)
        sentence.plain += reading.token(t).word + u' ';
    sentence.words = range.size();
    sentence.stems = stemsIn(reading.read(), range);
    sentence.figures = figuresIn(answer, range);
    bool aims = false;
    bool past = false;
    for (int c = reading.token(range.first).clause; c <= reading.token(range.end - 1).clause; ++c) {
        aims = aims || reading.aims(c);
        past = past || reading.past(c);
    }
    sentence.deed = past;
    answer.sentences.append(sentence);
    if (!aims || past)
        return;
    // A sentence with two times says two things: each is read with its own half.
    const std::optional<Horizon> whole = horizonIn(answer, range, today);
    if (whole) {
        Horizon horizon = *whole;
        horizon.stems = sentence.stems;
        const QList<TimeAhead> all = timesAhead(reading.prose(), range, today);
        const auto times = std::count_if(all.begin(), all.end(), [](const TimeAhead& each) {
            return each.kind != TimeAhead::Kind::NthYear; // that tells how far along, not when
        });
        horizon.learns = reading.has(range, learns);
        if (times <= 1)
            answer.horizons.append(horizon);
    }
    if (isFar(reading, index, whole))
        if (auto direction = directionIn(answer, range))
            answer.directions.append(*direction);
}

} // namespace

AnswerPlace ComparedAnswer::placeOf(int first, int end) const {
    const Token& from = reading->token(first);
    const Token& to = reading->token(end - 1);
    return {from.start, to.end() - from.start};
}

QSet<QString> stemsOf(const QString& text) {
    const Text read(text);
    return stemsIn(read, {0, read.size()});
}

double overlap(const QSet<QString>& a, const QSet<QString>& b, int least) {
    const qsizetype smaller = std::min(a.size(), b.size());
    const QSet<QString>& few = a.size() <= b.size() ? a : b;
    const QSet<QString>& many = a.size() <= b.size() ? b : a;
    const qsizetype shared =
        std::count_if(few.cbegin(), few.cend(), [&](const QString& s) { return many.contains(s); });
    return shared < least || smaller == 0 ? 0 : double(shared) / double(smaller);
}

std::deque<ComparedAnswer> readAnswers(const Content& content, QDate today) {
    std::deque<ComparedAnswer> all;
    for (const Answer& answer : content.answers) {
        const Role* role = content.roles.find(answer.role);
        if (answer.text.trimmed().isEmpty() || (role && role->stage == RoleStage::Closed))
            continue;
        ComparedAnswer& compared = all.emplace_back();
        compared.answer = &answer;
        compared.role = role;
        compared.context = std::make_unique<CritiqueContext>();
        compared.context->question = answer.question;
        compared.context->title = role ? role->title : QString();
        compared.context->company = role ? role->company : QString();
        compared.context->content = &content;
        compared.context->role = answer.role;
        compared.context->today = today;
        compared.reading = std::make_unique<AnswerReading>(answer.text, *compared.context);
        for (int s = 0; s < int(compared.reading->prose().sentences.size()); ++s)
            readSentence(compared, s, today);
    }
    return all;
}

} // namespace ascent::critic
