// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"

/// An example of a rule's file: a line of its section [examples].
struct CriticExample {
    enum class Kind {
        Warn,     ///< the rule warns
        Ask,      ///< the rule asks, and doesn't warn
        Note,     ///< the rule remarks, and warns not
        Leave,    ///< no rule warns
        Missed,   ///< the rule should warn, and doesn't yet
        Misfired, ///< a rule warns, and shouldn't
        Has,      ///< a part of an answer is there
        Lacks     ///< or is not
    };
    Kind kind = Kind::Warn;
    QString part; ///< of Has and Lacks: "longTerm"
    QString text;
    ascent::CritiqueContext context;
    QString place; ///< "critic/money.txt:12"
};

/// "warn: I'd earn more. {hope-to-get; Sous chef; Rowan House}": kind, text, question, title, company. A line that is
/// none fails the test that asks.
QList<CriticExample> examplesOf(const QString& file);

/// Whether the critic says of it what it is an example of.
bool holds(const CriticExample& example, ascent::CriticRule rule);
