// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/doubts.h"

#include "core/goals/vocabulary.h"
#include "core/language/lang_file.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Smart", text);
}

constinit const LangWords notThePostItself(u"goals/doubts.txt", u"not the post itself");
constinit const LangWords famousPosts(u"goals/doubts.txt", u"fame");
constinit const LangWords topPosts(u"goals/doubts.txt", u"top posts");
constinit const LangWords languageUnits(u"goals/doubts.txt", u"languages");
constinit const LangWords degrees(u"goals/doubts.txt", u"degrees");
constinit const LangWords certificates(u"goals/doubts.txt", u"certificates");
constinit const LangWords longWorks(u"goals/doubts.txt", u"long works");
constinit const LangWords booksAndMarathons(u"goals/doubts.txt", u"books and marathons");
constinit const LangWords kilograms(u"goals/doubts.txt", u"kilograms");
constinit const LangWords pounds(u"goals/doubts.txt", u"pounds");
constinit const LangWords fluency(u"goals/doubts.txt", u"fluency");
constinit const LangWords hourUnits(u"goals/doubts.txt", u"hours");
constinit const LangWords weightUnits(u"goals/doubts.txt", u"weights");
constinit const LangWords currencySigns(u"goals/doubts.txt", u"money");
constinit const LangWords afterNever(u"goals/doubts.txt", u"after never");
constinit const LangWords hoursADay(u"goals/doubts.txt", u"daily hours");

/// A post at the top of its house, or fame: years away for whoever has to name it as a goal. Not for one's own firm.
std::optional<QString> topPost(const StatementRead& read) {
    bool own = false;
    std::optional<QString> found;
    for (qsizetype i = 0; i < read.pieces.size(); ++i) {
        const QStringView w = read.word(i);
        if (notThePostItself.contains(w))
            own = true;
        const bool chief = w == u"chief" && (read.word(i + 2) == u"officer" || read.word(i + 1) == u"executive");
        const bool president =
            (w == u"president" && read.word(i - 1) != u"vice") || (w == u"prime" && read.word(i + 1) == u"minister");
        const bool fame = famousPosts.contains(w);
        if (!found && (topPosts.contains(w) || chief || president || fame))
            found = read.pieces[i].raw.toString();
    }
    return own ? std::nullopt : found;
}

/// How many days one of a thing takes at the very least; 0 for things that nothing is known of.
double daysForOne(const QString& unit) {
    if (languageUnits.contains(unit))
        return 120;
    if (degrees.contains(unit))
        return 270;
    if (certificates.contains(unit))
        return 5;
    if (longWorks.contains(unit))
        return 60;
    if (booksAndMarathons.contains(unit))
        return 1;
    if (kilograms.contains(unit))
        return 7 / 1.5;
    if (pounds.contains(unit))
        return 7 / 3.3;
    return 0;
}

/// "Fluent in five languages": the number tells what is aimed at, although it stands behind an "in".
bool isFluency(const StatementRead& read, const Quantity& quantity) {
    return languageUnits.contains(quantity.unit) && read.word(quantity.piece - 1) == u"in" &&
           fluency.contains(read.word(quantity.piece - 2));
}

/// "Within six months of graduating": a short span from a day that is not named.
bool hasShortSpan(const StatementRead& read) {
    return std::ranges::any_of(read.times, [&](const TimePhrase& time) {
        const QString words = read.text.mid(time.start, time.length).toLower();
        const bool span = words.startsWith(u"within ") || words.startsWith(u"in ") || words.startsWith(u"inside ");
        return span && (words.contains(u"month") || words.contains(u"week"));
    });
}

QString asText(double value) {
    return QLocale::c().toString(value, 'g', 12);
}

} // namespace

Doubt achievableDoubt(const StatementRead& read, std::optional<QDate> due, QDate today) {
    for (const Quantity& each : read.quantities) {
        if (!hourUnits.contains(each.unit))
            continue;
        for (const TimePhrase& time : read.times) {
            const qsizetype at = read.pieces[each.piece].start;
            if (time.kind != TimeKind::Rhythm || time.start < at || time.start > at + 40)
                continue;
            const QStringView words = QStringView(read.text).mid(time.start, time.length);
            const bool day = words.contains(u"day") || words.contains(u"daily");
            const bool week = words.contains(u"week");
            if ((day && each.value > 14) || (week && each.value > 80))
                return {tr("%1 hours leave no room for sleep, work and other people.").arg(asText(each.value)),
                        tr("How many hours can you keep up for months?")};
        }
    }
    if (const auto post = due ? std::nullopt : topPost(read); post && hasShortSpan(read))
        return {tr("The way to “%1” usually takes many years, longer than the goal leaves for it.").arg(*post),
                tr("Which post on the way there can you reach in this time?"), true};
    if (!due || *due < today)
        return {};
    const double days = static_cast<double>(today.daysTo(*due)) + 1;
    if (const auto post = topPost(read); post && days < 3 * 365)
        return {tr("The way to “%1” usually takes many years, and there is only until %2.")
                    .arg(*post, QLocale::c().toString(*due, QStringLiteral("d MMMM yyyy"))),
                tr("Which post on the way there can you reach in this time?"), true};
    for (const Quantity& each : read.quantities) {
        if (each.aside && !isFluency(read, each))
            continue;
        const double least = daysForOne(each.unit.toLower());
        const double amount =
            each.to ? std::abs(each.value - (read.quantities.first().from ? read.quantities.first().value : 0))
                    : each.value;
        const bool weight = weightUnits.contains(each.unit);
        if (weight && !read.text.contains(QStringLiteral("lose"), Qt::CaseInsensitive))
            continue;
        if (least > 0 && amount >= 2 && amount * least > days)
            return {tr("%1 %2 in the time left is more than people manage.").arg(asText(amount), each.unit),
                    tr("How many can you do in this time, or by when could it be all of them?")};
        const bool money = currencySigns.contains(each.unit);
        if (money && each.value >= 1e6 && days < 400 && !read.change)
            return {tr("Nothing in the goal says how %1%2 should come together in the time left.")
                        .arg(each.unit, asText(each.value)),
                    tr("Which amount have you reached in a like time before?"), true};
        if (each.percent && each.by && each.value >= 100 && days <= 45)
            return {tr("A rise by %1 % in a few weeks is out of reach for nearly everything.").arg(asText(each.value)),
                    tr("Which rise have you seen in a like time before?"), true};
    }
    if (read.multiple && days <= 45)
        return {tr("To double something in a few weeks is out of reach for nearly everything."),
                tr("Which rise have you seen in a like time before?"), true};
    return {};
}

Doubt realisticDoubt(const StatementRead& read) {
    if (read.overFull)
        return {tr("More than 100 % of something can't be given or reached."),
                tr("What would you see when it is done fully?")};
    if (read.superlative)
        return {tr("Whether you come first depends on what others do."),
                tr("Which result of your own would be good enough?")};
    for (qsizetype i = 0; i < read.pieces.size(); ++i) {
        const QStringView w = read.word(i);
        if (w == u"lottery" || (w == u"overnight" && read.word(i + 1) != u"shift"))
            return {tr("“%1” is luck, and luck can't be planned.").arg(w),
                    tr("What can you do yourself to get there?")};
        if ((w == u"never" && afterNever.contains(read.word(i + 1))) ||
            (w == u"everything" && read.word(i + 1) == u"about"))
            return {tr("“%1” leaves no room for a single slip.").arg(w),
                    tr("How often, or how much, would be good enough?")};
    }
    return {};
}

Doubt distanceDoubt(double baseline, double target, const QString& unit, QDate from, QDate due) {
    const double days = static_cast<double>(from.daysTo(due)) + 1;
    const double change = std::abs(target - baseline);
    if (days < 1 || change <= 0)
        return {};
    const QString ask = tr("Is the date or the target the one that you can move?");
    const QString way = tr("from %1 to %2 %3").arg(asText(baseline), asText(target), unit).trimmed();
    if (const double least = daysForOne(unit.toLower()); least > 0 && change >= 2 && change * least > days)
        return {tr("The way %1 is more than people manage in the time left.").arg(way), ask};
    if (hoursADay.contains(unit) && change > days * 10)
        return {tr("The way %1 would take more than ten hours on every day that is left.").arg(way), ask};
    // Growth compares with itself where there is something to grow from: five times as much within three months, or ten
    // times within four and a half, is a pace at which hardly anything grows. Small counts jump, so they stay out.
    const double low = std::min(std::abs(baseline), std::abs(target)),
                 high = std::max(std::abs(baseline), std::abs(target));
    if (low > 0 && change >= 20 && high / low >= 5 && std::log(high / low) / (days / 365.0) > std::log(5.0) / 0.25)
        return {tr("The way %1 is %2 times as much or as little, and the time for it is short.")
                    .arg(way, asText(std::round(high / low))),
                ask, true};
    return {};
}

} // namespace ascent
