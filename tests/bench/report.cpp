// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <algorithm>
#include <cstdio>

namespace ascent::bench {

Report::Report()
    : ConsoleReporter(OO_None) {}

void Report::ReportRuns(const std::vector<Run>& runs) {
    std::vector<Run> shown;
    for (const Run& run : runs) {
        m_failed = m_failed || run.error_occurred;
        const bool one = run.run_type == Run::RT_Iteration;
        if (one && !run.error_occurred && run.iterations > 0)
            m_times[run.run_name.function_name].push_back(run.real_accumulated_time * 1e9 / double(run.iterations));
        if (one ? run.repetitions == 1 || run.error_occurred : run.aggregate_name == "median")
            shown.push_back(run);
    }
    if (!shown.empty())
        ConsoleReporter::ReportRuns(shown);
}

double Report::median(const std::string& name) const {
    const auto found = m_times.find(name);
    if (found == m_times.end())
        return 0;
    std::vector<double> times = found->second;
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void Report::ratio(const char* what, const std::string& measured, const std::string& floor, double bar) const {
    const double above = median(measured);
    const double below = median(floor);
    if (above > 0 && below > 0)
        std::printf("%s: %.2f times (bar %g)\n", what, above / below, bar);
}

void Report::time(const char* what, const std::string& measured, double barMilliseconds) const {
    if (const double each = median(measured); each > 0)
        std::printf("%s: %.3f ms (bar %g ms)\n", what, each / 1e6, barMilliseconds);
}

bool runAll(int argc, char** argv, Report& report) {
    std::vector<char*> arguments(argv, argv + argc);
    std::string repetitions = "--benchmark_repetitions=5";
    std::string mixed = "--benchmark_enable_random_interleaving=true";
    // Before what the person says, so that theirs wins.
    arguments.insert(arguments.begin() + 1, {repetitions.data(), mixed.data()});
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return false;
    benchmark::RunSpecifiedBenchmarks(&report);
    benchmark::Shutdown();
    return !report.failed();
}

} // namespace ascent::bench
