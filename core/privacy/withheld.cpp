// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/withheld.h"

#include <QCoreApplication>

#include <array>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::privacy", text);
}

/// How texts of an entity are counted.
struct Counted {
    EntityKind entity;
    const char* one;
    const char* many;
};
constexpr std::array all{
    Counted{EntityKind::Answer, QT_TRANSLATE_NOOP("ascent::privacy", "1 answer"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 answers")},
    Counted{EntityKind::Story, QT_TRANSLATE_NOOP("ascent::privacy", "1 story"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 stories")},
    Counted{EntityKind::OwnWords, QT_TRANSLATE_NOOP("ascent::privacy", "what you say to 1 line"),
            QT_TRANSLATE_NOOP("ascent::privacy", "what you say to %1 lines")},
    Counted{EntityKind::FitNote, QT_TRANSLATE_NOOP("ascent::privacy", "1 note on the fit"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 notes on the fit")},
    Counted{EntityKind::Role, QT_TRANSLATE_NOOP("ascent::privacy", "1 note on the role"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 notes on the role")},
    Counted{EntityKind::Template, QT_TRANSLATE_NOOP("ascent::privacy", "1 template"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 templates")},
    Counted{EntityKind::SayLine, QT_TRANSLATE_NOOP("ascent::privacy", "1 say line"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 say lines")},
    Counted{EntityKind::OwnQuestion, QT_TRANSLATE_NOOP("ascent::privacy", "1 question of your own"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 questions of your own")},
    Counted{EntityKind::Reflection, QT_TRANSLATE_NOOP("ascent::privacy", "1 reflection"),
            QT_TRANSLATE_NOOP("ascent::privacy", "%1 reflections")},
};

QString sentence(const QString& what, int count, bool isPrivate) {
    if (isPrivate)
        return count == 1 ? tr("%1 is left out: it tells of a private goal").arg(what)
                          : tr("%1 are left out: they tell of a private goal").arg(what);
    return count == 1 ? tr("%1 is left out: it tells of a goal that is kept to the plan").arg(what)
                      : tr("%1 are left out: they tell of a goal that is kept to the plan").arg(what);
}

} // namespace

QString whyWithheld(ShareLevel share) {
    return share == ShareLevel::Private ? tr("it tells of a private goal")
                                        : tr("it tells of a goal that is kept to the plan");
}

QStringList inWords(const QList<Withheld>& withheld) {
    QStringList sentences;
    for (const Counted& counted : all)
        for (const bool isPrivate : {true, false}) {
            int count = 0;
            for (const Withheld& each : withheld)
                if (each.entity == counted.entity && (each.share == ShareLevel::Private) == isPrivate)
                    count += each.texts;
            if (count > 0)
                sentences.append(
                    sentence(count == 1 ? tr(counted.one) : tr(counted.many).arg(count), count, isPrivate));
        }
    return sentences;
}

} // namespace ascent
