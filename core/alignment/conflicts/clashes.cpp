// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts/clashes.h"

#include "core/language/lang_file.h"

#include <QCoreApplication>

namespace ascent {

namespace {

/// What to say, by the names that clashes.txt gives them.
const char* adviceOf(QStringView name) {
    struct Advice {
        QStringView name;
        const char* text;
    };
    static constexpr Advice all[]{
        {u"rota", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how the rota falls before "
                                                 "you say yes; say which days you can give.")},
        {u"nights",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how often it comes round, and say plainly what you can do.")},
        {u"away",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how much time away it means; your reasons stay your own.")},
        {u"family-rota", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how the rota falls "
                                                        "before you say yes; your reasons stay your own.")},
        {u"family-nights",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how often it comes round, and say "
                                        "plainly what you can do; your reasons stay your own.")},
        {u"honesty",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how they would have you deal with "
                                        "a customer who doesn't need it, and say how you would.")},
        {u"planet", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Decide what you can stand "
                                                   "behind; ask what they do about it, without a lecture.")},
        {u"decisions",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask which decisions are yours in the role.")},
        {u"hard-week", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what a hard week "
                                                      "looks like and how people treat each other in it.")},
        {u"desk",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask how much of the week is spent at a desk.")},
        {u"term",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask what usually happens when the term ends.")},
        {u"own-work", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask which part of the "
                                                     "work may be your own, and find room for the rest elsewhere.")},
        {u"good-enough", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how they decide "
                                                        "that a piece of work is good enough to go out.")},
        {u"danger", QT_TRANSLATE_NOOP(
                        "Alignment",
                        "You value %1, and the posting says %2. Ask who may stop a job, and when that last happened.")},
        {u"animals", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Decide what you can stand "
                                                    "behind; ask how the animals are kept and handled.")},
        {u"place", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how long one stays in a "
                                                  "place, and whether a fixed base is possible.")},
        {u"secrecy", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what you may say, and "
                                                    "to whom; decide what you can stand behind.")},
        {u"fairness",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how such decisions are made and who may question them.")},
        {u"strain", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what an ordinary week "
                                                   "looks like, and who looks after breaks.")},
        {u"alone",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask whom you would see in a week, and how people stay in touch.")},
        {u"rivalry",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how people help each other when one of them falls behind.")},
        {u"change", QT_TRANSLATE_NOOP("Alignment",
                                      "You value %1, and the posting says %2. Ask how the work changes over a year.")},
        {u"growth", QT_TRANSLATE_NOOP(
                        "Alignment",
                        "You value %1, and the posting says %2. Ask what the last person in the role learned in it.")},
        {u"giving",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask whom the work helps; speak of that only if it is there.")},
        {u"credit",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how good work is noticed here.")},
        {u"pay",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Be clear with yourself what you want from the role instead.")},
        {u"arms", QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Decide what you can stand "
                                                 "behind, and ask what you would work on.")},
        {u"influence-alone",
         QT_TRANSLATE_NOOP("Alignment", "Influence drives you, and the posting says %1. Ask whose decisions the role "
                                        "shapes without a team, and say how you have won people over before.")},
        {u"influence-unheard",
         QT_TRANSLATE_NOOP("Alignment", "Influence drives you, and the posting says %1. Ask who decides and whom they "
                                        "listen to; speak of it only if you would be heard.")},
        {u"money", QT_TRANSLATE_NOOP("Alignment", "Money drives you, and the posting says %1. Be clear with yourself "
                                                  "what you want from the role instead; speak of that.")},
        {u"helping",
         QT_TRANSLATE_NOOP("Alignment", "Helping drives you, and the posting says %1. Ask whom the work helps and how "
                                        "you would see it; speak of that only if it is there.")},
        {u"innovation",
         QT_TRANSLATE_NOOP("Alignment", "Innovation drives you, and the posting says %1. Ask who may change a "
                                        "procedure, and speak of improvements that you made within rules.")},
        {u"recognition",
         QT_TRANSLATE_NOOP("Alignment",
                           "Recognition drives you, and the posting says %1. Ask how good work is noticed here.")},
        {u"learning",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "Learning drives you, and the posting says %1. Ask what the last person in the role learned in it.")},
    };
    for (const Advice& each : all)
        if (each.name == name)
            return each.text;
    return nullptr;
}

/// A line "who: what the posting says > the advice" of a section.
struct Row {
    QString who, asks;
    const char* advice = nullptr;
};

QList<Row> rowsOf(const QString& section) {
    const LangFile& file = LangFile::named(QStringLiteral("alignment/clashes.txt"));
    QList<Row> rows;
    for (const LangLine& line : file.lines(section)) {
        const QString rest = line.text.section(QStringLiteral(": "), 1);
        const Row row{line.text.section(QStringLiteral(": "), 0, 0), rest.section(QStringLiteral(" > "), 0, 0),
                      adviceOf(rest.section(QStringLiteral(" > "), 1))};
        if (row.advice)
            rows.append(row);
        else
            file.fault(line.number, QStringLiteral("gives no advice that is known"));
    }
    return rows;
}

} // namespace

const QList<ValueClash>& valueClashes() {
    static const QList<ValueClash> all = [] {
        QList<ValueClash> clashes;
        for (const Row& row : rowsOf(QStringLiteral("values")))
            clashes.append({row.who, row.asks, row.advice});
        return clashes;
    }();
    return all;
}

const QList<DriverClash>& driverClashes() {
    static const QList<DriverClash> all = [] {
        QList<DriverClash> clashes;
        for (const Row& row : rowsOf(QStringLiteral("drivers"))) {
            const bool denies = row.asks.startsWith(u'!');
            if (const auto driver = fromToken<DriverKind>(row.who))
                clashes.append({*driver, denies ? row.asks.sliced(1) : row.asks, denies, row.advice});
        }
        return clashes;
    }();
    return all;
}

} // namespace ascent
