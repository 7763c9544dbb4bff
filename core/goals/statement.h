// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/time/dates.h"

#include <QStringList>

namespace ascent {

/// An amount that a statement names, apart from its dates.
struct Quantity {
    double value = 0;
    QString unit;        ///< "courses", "%", "$"; empty where nothing tells
    qsizetype piece = 0; ///< where it begins in StatementRead::pieces
    bool percent = false;
    bool by = false;      ///< a change by so much: "by 20 %"
    bool from = false;    ///< where it begins: "from 8 weeks"
    bool to = false;      ///< where it ends: "to 4 weeks"
    bool counted = false; ///< single things, two or more: "20 interviews"
    bool aside = false;   ///< describes what is around the aim: "in three languages", "a team of five"
    bool means = false;   ///< part of the way and not of the aim: "by taking one course"
};

/// What a goal statement says, as far as the letters of SMART ask for it.
struct StatementRead {
    QString text;
    QList<Lexeme> pieces; ///< views into text
    QList<TimePhrase> times;
    QList<bool> inTime; ///< for each piece: part of a phrase of time
    QList<Quantity> quantities;
    QStringList events;       ///< what will have happened or not, as words of the statement
    QStringList vague;        ///< words that stand where a thing or an amount should
    int things = 0;           ///< words that name something by themselves
    bool verb = false;        ///< has a verb that the engine knows
    bool change = false;      ///< speaks of more or less of something
    bool activity = false;    ///< speaks of something that goes on, with an object
    bool state = false;       ///< speaks of being something that no event shows
    bool scale = false;       ///< names a place on a scale: "level B2", "an A"
    bool multiple = false;    ///< "double", "halve"
    bool superlative = false; ///< "number one", "the best": depends on others
    bool overFull = false;    ///< more than all: "110 %"

    bool has(TimeKind kind) const;
    const Quantity* aim() const; ///< the amount to reach: what stands after "to", else the first one that is no means
    QStringView word(qsizetype piece) const;
};

StatementRead readStatement(const QString& text, QDate today);

} // namespace ascent
