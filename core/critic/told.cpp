// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/told.h"

#include "core/critic/fields.h"
#include "core/language/text/stem.h"
#include "core/language/text/words.h"

#include <cmath>

namespace ascent::critic {

namespace {

bool saysNothing(const QString& word) {
    static const WordSet empty(
        u"a an the and or but so as at by for from in into of on to with about over under my me i we you your our it "
        u"its he she they them their this that these those there here is am are was were be been being do does did "
        u"done have has had will would could can should may might not no yes very really just more most some any all "
        u"much many lot lots good great better best well new want need like love hope wish plan aim goal goals role "
        u"job position career also what where who how when which while then than after before because if one first "
        u"next year years month months week weeks time times day days term long short future now see myself become "
        u"becoming take took make made get got go going come came within during until until each every out up down "
        u"own other another such too only same way thing things something work working worked help helped learn "
        u"learned learning grow growing keep kept start started by until able ready still even both few two three "
        u"four five six seven eight nine ten last once ago");
    return empty.contains(word);
}

QString stemOf(const QString& word) {
    static Stemmer stemmer;
    QString plain = word;
    if (plain.endsWith(QStringLiteral("'s")))
        plain.chop(2);
    return stemmer.stem(plain);
}

QSet<QString> stemsIn(const Prose& prose, const TokenRange& range) {
    QSet<QString> stems;
    for (int t = range.first; t < range.end; ++t)
        if (const Token& token = prose.tokens[t]; !token.number && token.length > 1 && !saysNothing(token.word))
            stems.insert(stemOf(token.word));
    return stems;
}

bool isSpan(const QString& word) {
    return word.startsWith(u"year") || word.startsWith(u"month");
}

bool isYear(const Token& token) {
    return token.number && !token.money && token.length == 4 && token.value >= 2000 && token.value <= 2150;
}

// "in five years", "within 18 months", "by 2031": the months from today, where a range says when.
std::optional<Horizon> horizonIn(const Told& told, const TokenRange& range, QDate today) {
    static const WordSet before(u"in within over after next about around roughly inside the coming of another");
    const Reading& reading = *told.reading;
    for (int t = range.first; t < range.end; ++t) {
        const Token& token = reading.token(t);
        // "within a year"
        if ((token.word == u"within" || token.word == u"in") && t + 2 < range.end &&
            reading.token(t + 1).word == u"a" && reading.token(t + 2).word == u"year") {
            Horizon horizon;
            horizon.months = 12;
            horizon.place = told.placeOf(t, t + 3);
            return horizon;
        }
        if (!token.number)
            continue;
        const QString last = t > range.first ? reading.token(t - 1).word : QString();
        const QString next = t + 1 < range.end ? reading.token(t + 1).word : QString();
        const QString after = t + 2 < range.end ? reading.token(t + 2).word : QString();
        // "for four years from now"
        const bool counted = after == u"from" || after == u"time" || after == u"hence" || after == u"on";
        if (isSpan(next) && (before.contains(last) || counted)) {
            if (after == u"of" || after == u"ago" || token.value > 60)
                continue; // "in five years of nursing"
            Horizon horizon;
            horizon.months = token.value * (next.startsWith(u"year") ? 12 : 1);
            horizon.place = told.placeOf(std::max(range.first, t - 1), t + 2);
            return horizon;
        }
        if (isYear(token) && (last == u"by" || last == u"before" || last == u"in") && today.isValid()) {
            Horizon horizon;
            horizon.months = (token.value - today.year()) * 12 + 6 - today.month();
            horizon.place = told.placeOf(t - 1, t + 1);
            if (horizon.months > 0)
                return horizon;
        }
    }
    return std::nullopt;
}

QList<Figure> figuresIn(const Told& told, const TokenRange& range) {
    static const WordSet timeWords(
        u"year years year's month months week weeks day days hour hours minute minutes am pm o'clock of and or to "
        u"percent per the a in at on by with for");
    static const WordSet durations(u"minutes hours days weeks months");
    const Reading& reading = *told.reading;
    const QString& text = reading.text();
    QList<Figure> figures;
    for (int t = range.first; t < range.end; ++t) {
        const Token& token = reading.token(t);
        if (!token.number || isYear(token) || (token.value <= 1 && !text[token.start].isDigit()))
            continue;
        Figure figure;
        figure.value = token.value;
        figure.place = told.placeOf(t, t + 1);
        const QString last = t > range.first ? reading.token(t - 1).word : QString();
        const QString next = t + 1 < range.end ? reading.token(t + 1).word : QString();
        const QChar mark = token.end() < text.size() ? text[token.end()] : QChar(u' ');
        if (token.money)
            figure.unit = text.mid(token.start - 1, 1);
        else if (mark == u'%' || next == u"percent" || next == u"per")
            figure.unit = QStringLiteral("%");
        else if ((last == u"to" || last == u"by") && durations.contains(next))
            figure.unit = stemOf(next); // "cut the wait to 25 minutes"
        else if (!next.isEmpty() && !timeWords.contains(next) && !reading.token(t + 1).number &&
                 reading.token(t + 1).before == Break::None)
            figure.unit = stemOf(next);
        if (!figure.unit.isEmpty())
            figures.append(figure);
    }
    return figures;
}

// "become a head chef", "as the lead of a crew": the words of the post, where it is one.
std::optional<Direction> directionIn(const Told& told, const TokenRange& range) {
    static const WordSet turns(u"become becoming be being as into am");
    static const WordSet articles(u"a an the your senior");
    static const WordSet stops(u"for who that with at in by and to so where or because when but from on here i while");
    const Reading& reading = *told.reading;
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
            if (token.word != u"of" && token.word != u"the" && token.word != u"a")
                direction.words << token.word;
        }
        direction.place = told.placeOf(t, end);
        if (!direction.words.isEmpty())
            return direction;
    }
    return std::nullopt;
}

bool isFar(const Reading& reading, const TokenRange& sentence, const std::optional<Horizon>& horizon) {
    if (horizon)
        return horizon->months >= 36;
    static const WordSet marks(u"eventually ultimately someday aspire aspiration ambition vision dream");
    for (int t = sentence.first; t < sentence.end; ++t) {
        const QString& word = reading.token(t).word;
        const QString next = t + 1 < sentence.end ? reading.token(t + 1).word : QString();
        const QString third = t + 2 < sentence.end ? reading.token(t + 2).word : QString();
        const bool longRun = word == u"long" && (next == u"term" || next == u"run");
        const bool oneDay = word == u"one" && next == u"day";
        const bool downTheLine = word == u"down" && next == u"the" && (third == u"line" || third == u"road");
        const bool endUp = word == u"end" && next == u"up";
        const bool career = word == u"career" && (next == u"goal" || next == u"aim" || next == u"plan");
        if (marks.contains(word) || longRun || oneDay || downTheLine || endUp || career)
            return true;
    }
    return false;
}

void readSentence(Told& told, int index, QDate today) {
    const Reading& reading = *told.reading;
    const TokenRange range = reading.sentence(index);
    ToldSentence sentence;
    sentence.place = told.placeOf(range.first, range.end);
    for (int t = range.first; t < range.end; ++t)
        sentence.plain += reading.token(t).word + u' ';
    sentence.words = range.size();
    sentence.stems = stemsIn(reading.prose(), range);
    sentence.figures = figuresIn(told, range);
    bool aims = false;
    bool past = false;
    for (int c = reading.token(range.first).clause; c <= reading.token(range.end - 1).clause; ++c) {
        aims = aims || reading.aims(c);
        past = past || reading.past(c);
    }
    sentence.deed = past;
    told.sentences.append(sentence);
    if (!aims || past)
        return;
    // A sentence with two times says two things: each is read with its own half.
    const std::optional<Horizon> whole = horizonIn(told, range, today);
    if (whole) {
        Horizon horizon = *whole;
        horizon.stems = sentence.stems;
        const TokenRange rest{range.first, range.end};
        int times = 0;
        for (int t = rest.first; t < rest.end; ++t)
            times += reading.token(t).number &&
                     (isYear(reading.token(t)) || (t + 1 < rest.end && isSpan(reading.token(t + 1).word)));
        horizon.learns = reading.has(range, {u"learn", u"learning", u"know", u"study", u"studying", u"understand"});
        if (times <= 1)
            told.horizons.append(horizon);
    }
    if (isFar(reading, range, whole))
        if (auto direction = directionIn(told, range))
            told.directions.append(*direction);
}

} // namespace

AnswerPlace Told::placeOf(int first, int end) const {
    const Token& from = reading->token(first);
    const Token& to = reading->token(end - 1);
    return {from.start, to.end() - from.start};
}

QSet<QString> stemsOf(QStringView text) {
    const Prose prose = readProse(text);
    return stemsIn(prose, {0, int(prose.tokens.size())});
}

double overlap(const QSet<QString>& a, const QSet<QString>& b, int least) {
    const qsizetype smaller = std::min(a.size(), b.size());
    const QSet<QString>& few = a.size() <= b.size() ? a : b;
    const QSet<QString>& many = a.size() <= b.size() ? b : a;
    const qsizetype shared =
        std::count_if(few.cbegin(), few.cend(), [&](const QString& s) { return many.contains(s); });
    return shared < least || smaller == 0 ? 0 : double(shared) / double(smaller);
}

std::deque<Told> readAnswers(const Content& content, QDate today) {
    std::deque<Told> all;
    for (const Answer& answer : content.answers) {
        const Role* role = content.roles.find(answer.role);
        if (answer.text.trimmed().isEmpty() || (role && role->stage == RoleStage::Closed))
            continue;
        Told& told = all.emplace_back();
        told.answer = &answer;
        told.role = role;
        told.context = std::make_unique<CritiqueContext>();
        told.context->question = answer.question;
        told.context->title = role ? role->title : QString();
        told.context->company = role ? role->company : QString();
        told.context->content = &content;
        told.context->role = answer.role;
        told.context->today = today;
        told.reading = std::make_unique<Reading>(answer.text, *told.context);
        for (int s = 0; s < int(told.reading->prose().sentences.size()); ++s)
            readSentence(told, s, today);
    }
    return all;
}

} // namespace ascent::critic
