// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <map>
#include <string>

namespace ascent::bench {

/// Prints the medians as Google Benchmark does on a console, and keeps the times for the ratios.
class Report : public benchmark::ConsoleReporter {
public:
    Report();
    void ReportRuns(const std::vector<Run>& runs) override;

    /// Real time of one iteration, in nanoseconds; 0 where it did not run (filtered out).
    double median(const std::string& name) const;
    bool failed() const { return m_failed; }

    /// Prints "WHAT: 2.31 times (bar 4)". Nothing where one of the two did not run.
    void ratio(const char* what, const std::string& measured, const std::string& floor, double bar) const;
    /// Prints "WHAT: 1.20 ms (bar 5 ms)". Nothing where it did not run.
    void time(const char* what, const std::string& measured, double barMilliseconds) const;

private:
    std::map<std::string, std::vector<double>> m_times;
    bool m_failed = false;
};

/// Runs the benchmarks, five times each and in mixed order unless told otherwise, so that the machine's mood falls on
/// all of them alike. False where an option is wrong or a benchmark failed.
bool runAll(int argc, char** argv, Report& report);

} // namespace ascent::bench
