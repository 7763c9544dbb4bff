// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/rule.h"
#include "core/language/lang_file.h"

namespace ascent::critic {

/// The words of a section of a rule's file, read once a process.
inline const WordSet& ruleWords(CriticRule rule, QStringView section) {
    return langWords(QStringLiteral("critic/%1.txt").arg(tokenOf(rule)), section);
}

} // namespace ascent::critic
