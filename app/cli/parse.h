// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace ascent::cli {

/// The command that the words begin with, and the rest of the words checked against it. Errors: BadCall.
struct Parsed {
    const Command* command = nullptr;
    Call call;
    bool help = false; ///< `--help` stands among the words
};
Result<Parsed> parseWords(const QStringList& words);

/// Errors of a call that can't be made. `why` names what is wrong, `remedy` how it is put right.
Error badCall(const QString& why, const QString& remedy);

} // namespace ascent::cli
