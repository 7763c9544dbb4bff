// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

namespace ascent::cli {

/// One command of the program: how it is called and what it does.
struct Command {
    const char* name;      ///< one word or two
    const char* arguments; ///< for the help: "FILE WORDS"
    int fewest, most;      ///< how many arguments
    QList<Option> options;
    const char* summary;
    Outcome (*run)(const Call&);
    bool draws = false; ///< needs fonts and painting
};

/// All commands, in the order of the help.
const QList<Command>& commands();

// Each stands in a file of its own.
Outcome runNew(const Call& call);
Outcome runImportJson(const Call& call);
Outcome runImportResume(const Call& call);
Outcome runExportJson(const Call& call);
Outcome runExportCalendar(const Call& call);
Outcome runExportPlan(const Call& call);
Outcome runExportSheet(const Call& call);
Outcome runAnswer(const Call& call);
Outcome runCritique(const Call& call);
Outcome runSmart(const Call& call);
Outcome runPosting(const Call& call);
Outcome runSay(const Call& call);
Outcome runMatch(const Call& call);
Outcome runCheck(const Call& call);
Outcome runSearch(const Call& call);

/// The text of `ascent-cli --help`, or of one command.
QString helpText();
QString helpText(const Command& command);

} // namespace ascent::cli
