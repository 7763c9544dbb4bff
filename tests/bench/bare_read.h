// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// The floor for reading a workbook: its largest tables, read into plain structs through SQLite's own interface,
/// with no check, no lock, no type of ours.
namespace ascent::bench {

struct BareGoal {
    std::string id, statement, aspiration, parent, category, specific, metric, unit;
    double position = 0, baseline = 0, target = 0;
    std::string achievable, realistic, start, due, status, share, skills;
};
struct BareStep {
    std::string id, goal, title, due, done;
    double position = 0;
};
struct BareCheckIn {
    std::string id, goal, date, note;
    double position = 0, value = 0;
};
struct BareContent {
    std::vector<BareGoal> goals;
    std::vector<BareStep> steps;
    std::vector<BareCheckIn> checkIns;

    std::size_t rows() const { return goals.size() + steps.size() + checkIns.size(); }
};

/// Opens the file, reads it, closes it. Ends the program where that fails: a floor that reads nothing is no floor.
BareContent readBare(const std::string& path);

} // namespace ascent::bench
